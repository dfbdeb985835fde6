// What may help where no article has all words of a query: each word that can be left out, as a link with how many articles it gives. Loaded when
// needed.

import type { ReactNode } from 'react'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { addressOf } from '../address-of.ts'
import { useHitsOfEach } from '../archive/use-hits-of-each.ts'
import { formatCount } from '../../publish/count-in-words.ts'
import { RELAXATION_WORDS } from './relaxation-words.ts'
import { wordRelaxationsOf } from './word-relaxations.ts'

/** The words that can be left out, one link each; none where no article has all of the remaining words either. */
export function FewerWords({ criteria }: { readonly criteria: Criteria }): ReactNode {
  const relaxations = wordRelaxationsOf(criteria)
  const outcomes = useHitsOfEach(relaxations.map(({ without }) => without))
  return (
    <ul
      className="order-2 flex basis-full flex-wrap gap-x-6 text-ui text-ink-soft max-md:*:leading-11"
      aria-label={RELAXATION_WORDS.allOthers}
    >
      {relaxations.map(({ called, without }, index) => {
        const hits = outcomes?.[index]
        if (!hits || hits.total === 0) return null
        if (hits.reading !== null && hits.reading.required < hits.reading.groups) return null
        return (
          <li key={called}>
            <a className="inline-block min-h-6 text-accent" href={addressOf(criteriaHref(without))}>
              {RELAXATION_WORDS.without(called)}
            </a>{' '}
            <span>{formatCount(hits.total)}</span>
          </li>
        )
      })}
    </ul>
  )
}
