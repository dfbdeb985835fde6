// What can be left out of the criteria when nothing answers: the query, each facet as a whole, the period. To leave out one of several values
// of a facet would only ask for less.

import type { Catalogue } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import { withoutExclusions, withoutFacet, withPeriod, withQuery } from '../../model/edit-criteria.ts'
import { FACETS } from '../../model/facets.ts'
import { describePeriod } from '../../publish/day-in-words.ts'
import { inCatalogueOrder, labelOf } from './value-labels.ts'
import { FACET_WORDS } from './words.tsx'
import { RELAXATION_WORDS } from './relaxation-words.ts'

export interface Relaxation {
  /** `the theme, Refugees`: follows "without". */
  readonly called: string
  readonly without: Criteria
}

/** Returns a relaxation for each condition of the criteria, in the order of the sentence. */
export function relaxationsOf(criteria: Criteria, catalogue: Catalogue): readonly Relaxation[] {
  const query = criteria.query.trim()
  const period = describePeriod(criteria.from, criteria.to)
  const facets = FACETS.flatMap((facet): Relaxation[] => {
    const labels = (ids: readonly string[]) =>
      inCatalogueOrder(catalogue, facet, ids).map((id) => labelOf(catalogue, facet, id))
    const chosen = labels(criteria.chosen[facet])
    const excluded = labels(criteria.excluded[facet])
    return [
      ...(chosen.length === 0
        ? []
        : [{ called: RELAXATION_WORDS.theValues(FACET_WORDS[facet], chosen), without: withoutFacet(criteria, facet) }]),
      ...(excluded.length === 0
        ? []
        : [{ called: RELAXATION_WORDS.leavingOut(excluded), without: withoutExclusions(criteria, facet) }]),
    ]
  })
  return [
    ...(query === '' ? [] : [{ called: RELAXATION_WORDS.theQuery(query), without: withQuery(criteria, '') }]),
    ...facets,
    ...(period === null
      ? []
      : [{ called: RELAXATION_WORDS.thePeriod(period.words), without: withPeriod(criteria, null, null) }]),
  ]
}
