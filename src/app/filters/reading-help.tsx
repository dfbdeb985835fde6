// What may help beside the reading of a query, as links with how many articles each gives: where no article has all words, each word that can be left
// out; and the values that words name: `Wages is a theme: 9 articles.` Loaded when needed.

import type { ReactNode } from 'react'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { onlyValue } from '../../model/edit-criteria.ts'
import { addressOf } from '../address-of.ts'
import { useCatalogue } from '../archive/queries.ts'
import { useHitsOfEach } from '../archive/use-hits-of-each.ts'
import { formatCount } from '../../publish/count-in-words.ts'
import { namedValuesOf } from './named-values.ts'
import { RELAXATION_WORDS } from './relaxation-words.ts'
import { wordRelaxationsOf } from './word-relaxations.ts'
import { FACET_WORDS } from './words.tsx'

/** A link for each value that the query names and that is not chosen. It leads to all articles with the value. */
export function NamedValues({ criteria }: { readonly criteria: Criteria }): ReactNode {
  const catalogue = useCatalogue()
  return namedValuesOf(criteria.query, catalogue)
    .filter(({ facet, value }) => !criteria.chosen[facet].includes(value.id))
    .map(({ facet, value }) => (
      <span key={`${facet} ${value.id}`}>
        <a className="text-accent" href={addressOf(criteriaHref(onlyValue(facet, value.id)))}>
          {RELAXATION_WORDS.isA(FACET_WORDS[facet], value.label)}
        </a>
        {RELAXATION_WORDS.has(value.count)}
      </span>
    ))
}

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
