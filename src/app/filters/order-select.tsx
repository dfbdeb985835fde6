// The order of the list. The best match is an order only while a query stands.

import { useId } from 'react'
import { type Criteria, SORTS, sortOf } from '../../model/criteria.ts'
import type { Ask } from '../criteria/use-criteria.ts'
import { SORT_WORDS } from './filter-words.ts'

export interface OrderSelectProps {
  readonly criteria: Criteria
  readonly ask: Ask
}

export function OrderSelect({ criteria, ask }: OrderSelectProps) {
  const id = useId()
  const offered = SORTS.filter((sort) => sort !== 'match' || criteria.query.trim() !== '')
  return (
    <span className="order needs-script">
      <label className="sr-only" htmlFor={id}>
        Order
      </label>
      <select
        id={id}
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
