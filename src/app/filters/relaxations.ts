// What can be let go when nothing answers: one row a facet, since letting go of one of several values of a facet only asks for less.

import type { Catalogue } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import { withoutExclusions, withoutFacet, withPeriod, withQuery } from '../../model/edit-criteria.ts'
import { FACETS } from '../../model/facets.ts'
import { joinWords } from '../../publish/count-in-words.ts'
import { describePeriod } from '../../publish/day-in-words.ts'
import { FACET_WORDS, inCatalogueOrder, labelOf } from './filter-words.ts'

export interface Relaxation {
  /** `the theme, Refugees`: follows "without". */
  readonly called: string
  readonly without: Criteria
}

/** Every condition of the criteria, in the order of the sentence. */
export function relaxationsOf(criteria: Criteria, catalogue: Catalogue): readonly Relaxation[] {
  const words = criteria.query.trim()
  const period = describePeriod(criteria.from, criteria.to)
  const facets = FACETS.flatMap((facet): Relaxation[] => {
    const { one, many } = FACET_WORDS[facet]
    const labels = (ids: readonly string[], last: 'or' | 'and') =>
      joinWords(
        inCatalogueOrder(catalogue, facet, ids).map((id) => labelOf(catalogue, facet, id)),
        last
      )
    const chosen = criteria.chosen[facet]
    const excluded = criteria.excluded[facet]
    return [
      ...(chosen.length === 0
        ? []
        : [
            {
              called: `the ${chosen.length === 1 ? one : many}, ${labels(chosen, 'or')}`,
              without: withoutFacet(criteria, facet),
            },
          ]),
      ...(excluded.length === 0
        ? []
        : [{ called: `leaving out ${labels(excluded, 'and')}`, without: withoutExclusions(criteria, facet) }]),
    ]
  })
  return [
    ...(words === ''
      ? []
      : [{ called: `the ${/\s/.test(words) ? 'words' : 'word'} “${words}”`, without: withQuery(criteria, '') }]),
    ...facets,
    ...(period === null ? [] : [{ called: `the period, ${period.words}`, without: withPeriod(criteria, null, null) }]),
  ]
}
