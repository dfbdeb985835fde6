// The values that words of a query name, as links beside its reading: `Wages is a theme: 9 articles.` Loaded when there is a reading.

import type { ReactNode } from 'react'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { onlyValue } from '../../model/edit-criteria.ts'
import { addressOf } from '../address-of.ts'
import { useCatalogue } from '../archive/queries.ts'
import { namedValuesOf } from './named-values.ts'
import { NAMED_VALUE_WORDS as WORDS } from './named-value-words.ts'
import { FACET_WORDS } from './words.tsx'

/** A link for each value that the query names and that is not chosen. It leads to all articles with the value. */
export function NamedValues({ criteria }: { readonly criteria: Criteria }): ReactNode {
  const catalogue = useCatalogue()
  return namedValuesOf(criteria.query, catalogue)
    .filter(({ facet, value }) => !criteria.chosen[facet].includes(value.id))
    .map(({ facet, value }) => (
      <span key={`${facet} ${value.id}`}>
        <a className="text-accent" href={addressOf(criteriaHref(onlyValue(facet, value.id)))}>
          {WORDS.isA(FACET_WORDS[facet], value.label)}
        </a>
        {WORDS.has(value.count)}
      </span>
    ))
}
