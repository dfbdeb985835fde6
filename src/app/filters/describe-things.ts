// What the plain words of a query were read as, in words.

import type { Catalogue } from '../../model/bundle.ts'
import { describePeriod } from '../../publish/day-in-words.ts'
import type { Things } from '../../search/query/read-things.ts'
import { labelOf } from './value-labels.ts'

/** The query as it was read: `cotton, in May 2021`. */
export function describeThings({ query, values, from, to }: Things, catalogue: Catalogue): string {
  const period = describePeriod(from, to)
  const said = period === null ? [] : [period.lead === '' ? period.words : `${period.lead} ${period.words}`]
  const words = query === '' ? [] : [query]
  return [...words, ...values.map(({ facet, id }) => labelOf(catalogue, facet, id)), ...said].join(', ')
}
