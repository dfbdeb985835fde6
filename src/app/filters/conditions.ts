// The conditions of criteria: the query, each facet as a whole, the period. Where nothing answers, one of them can be left out, or asked for alone.
// Where one value of a facet suffices, a value less only narrows the question: a facet is left out whole. Where every value is wanted, either may do.

import type { Catalogue } from '../../model/bundle.ts'
import { asksEvery, type Criteria, NO_CHOICE } from '../../model/criteria.ts'
import {
  startOver,
  withEvery,
  withoutExclusions,
  withoutFacet,
  withPeriod,
  withQuery,
} from '../../model/edit-criteria.ts'
import { type Facet, FACETS, MULTI_FACETS } from '../../model/facets.ts'
import { parseQuery } from '../../search/query/parse-query.ts'
import { describePeriod } from '../../publish/day-in-words.ts'
import { isMoreThanWords } from './sentence.ts'
import { inCatalogueOrder, labelOf } from './value-labels.ts'
import { FACET_WORDS } from './words.tsx'
import { RELAXATION_WORDS } from './relaxation-words.ts'

export interface Relaxation {
  /** `the theme, Refugees`: follows "without". */
  readonly called: string
  readonly without: Criteria
}

export interface Condition extends Relaxation {
  /** The criteria with this condition and no other. */
  readonly alone: Criteria
  /** `Only the theme, Refugees`: what {@link alone} is called. */
  readonly aloneCalled: string
}

/** Whether a query asks for something: signs alone, and a date that can't be read, do not. */
function asksSomething(query: string): boolean {
  const { wanted, unwanted, filters } = parseQuery(query)
  return wanted.length + unwanted.length > 0 || filters.some(({ kind }) => kind !== 'unread')
}

/** The labels of values, in the order of the catalogue. */
const labelsOf = (catalogue: Catalogue, facet: Facet, ids: readonly string[]): readonly string[] =>
  inCatalogueOrder(catalogue, facet, ids).map((id) => labelOf(catalogue, facet, id))

/** The criteria with either value of a facet of which every one is wanted, for each such facet. */
export const eitherOf = (criteria: Criteria, catalogue: Catalogue) =>
  MULTI_FACETS.filter((facet) => asksEvery(criteria, facet) && criteria.chosen[facet].length > 1).map((facet) => ({
    label: RELAXATION_WORDS.oneOf(FACET_WORDS[facet], labelsOf(catalogue, facet, criteria.chosen[facet])),
    criteria: withEvery(criteria, facet, false),
  }))

/** Returns the conditions of the criteria, in the order of the sentence. */
export function conditionsOf(criteria: Criteria, catalogue: Catalogue): readonly Condition[] {
  const rest = startOver(criteria)
  const query = criteria.query.trim()
  const theQuery = RELAXATION_WORDS.theQuery(query, isMoreThanWords(query))
  const period = describePeriod(criteria.from, criteria.to)
  const facets = FACETS.flatMap((facet): Condition[] => {
    const { [facet]: chosen } = criteria.chosen
    const { [facet]: excluded } = criteria.excluded
    const labels = (ids: readonly string[]) => labelsOf(catalogue, facet, ids)
    const every = criteria.every.filter((each) => each === facet)
    const theValues = RELAXATION_WORDS.theValues(FACET_WORDS[facet], labels(chosen), every.length > 0)
    return [
      ...(chosen.length === 0
        ? []
        : [
            {
              called: theValues,
              aloneCalled: RELAXATION_WORDS.alone(theValues),
              without: withoutFacet(criteria, facet),
              alone: { ...rest, chosen: { ...NO_CHOICE, [facet]: chosen }, every },
            },
          ]),
      ...(excluded.length === 0
        ? []
        : [
            {
              called: RELAXATION_WORDS.leavingOut(labels(excluded)),
              aloneCalled: RELAXATION_WORDS.allBut(labels(excluded)),
              without: withoutExclusions(criteria, facet),
              alone: { ...rest, excluded: { ...NO_CHOICE, [facet]: excluded } },
            },
          ]),
    ]
  })
  return [
    ...(asksSomething(query)
      ? [
          {
            called: theQuery,
            aloneCalled: RELAXATION_WORDS.alone(theQuery),
            without: withQuery(criteria, ''),
            alone: { ...rest, query: criteria.query, exact: criteria.exact, sort: criteria.sort },
          },
        ]
      : []),
    ...facets,
    ...(period === null
      ? []
      : [
          {
            called: RELAXATION_WORDS.thePeriod(period.words),
            aloneCalled: RELAXATION_WORDS.alone(RELAXATION_WORDS.thePeriod(period.words)),
            without: withPeriod(criteria, null, null),
            alone: withPeriod(rest, criteria.from, criteria.to),
          },
        ]),
  ]
}
