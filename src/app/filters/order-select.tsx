// Chooses the order of the list. "Best match" is offered only while there is a query.

import { useId } from 'react'
import { type Criteria, SORTS, sortOf } from '../../model/criteria.ts'
import type { Ask } from '../criteria/use-criteria.ts'
import { SORT_WORDS, WORDS } from './words.tsx'

export interface OrderSelectProps {
  readonly criteria: Criteria
  readonly ask: Ask
}

export function OrderSelect({ criteria, ask }: OrderSelectProps) {
  const id = useId()
  const offered = SORTS.filter((sort) => sort !== 'match' || criteria.query.trim() !== '')
  return (
    <span className="needs-script">
      <label className="sr-only" htmlFor={id}>
        {WORDS.order}
      </label>
      <select
        id={id}
        className="-mx-1 min-h-8 cursor-pointer bg-paper py-1 text-ui max-md:min-h-11 max-md:text-plain"
        value={sortOf(criteria)}
        onChange={({ currentTarget }) => {
          const sort = offered.find((each) => each === currentTarget.value)
          if (sort !== undefined) ask((now) => ({ ...now, sort }))
        }}
      >
        {offered.map((sort) => (
          <option key={sort} value={sort}>
            {SORT_WORDS[sort]}
          </option>
        ))}
      </select>
    </span>
  )
}
