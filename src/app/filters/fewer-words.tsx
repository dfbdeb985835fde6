// Where no article has all words of a query: what each of them keeps out, as links with what would stand here without it. Loaded when needed.

import type { ReactNode } from 'react'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { useHitsOfEach } from '../archive/use-answer.ts'
import { formatCount } from '../../publish/count-in-words.ts'
import { wordRelaxationsOf } from './word-relaxations.ts'

/** The words that can go, one a line; nothing where the rest, too, is nowhere found together. */
export function FewerWords({ criteria }: { readonly criteria: Criteria }): ReactNode {
  const relaxations = wordRelaxationsOf(criteria)
  const outcomes = useHitsOfEach(relaxations.map(({ without }) => without))
  return (
    <ul className="fewer" aria-label="All of the others">
      {relaxations.map(({ called, without }, at) => {
        const hits = outcomes[at]?.data
        if (hits === undefined || hits.total === 0) return null
        if (hits.reading !== null && hits.reading.required < hits.reading.groups) return null
        return (
          <li key={called}>
            <a href={criteriaHref(without)}>Without {called}</a> {formatCount(hits.total)}
          </li>
        )
      })}
    </ul>
  )
}
