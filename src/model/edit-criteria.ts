// Steps from one set of criteria to the next. Pure; every step leaves the rest of what is asked as it was.

import { asksNothing, type Criteria, NO_CHOICE, NO_CRITERIA } from './criteria.ts'
import type { Period } from './day.ts'
import { FACETS, type Facet } from './facets.ts'
import { sum } from './sum.ts'

const withChosen = (criteria: Criteria, facet: Facet, ids: readonly string[]): Criteria => ({
  ...criteria,
  chosen: { ...criteria.chosen, [facet]: ids },
})

const withExcluded = (criteria: Criteria, facet: Facet, ids: readonly string[]): Criteria => ({
  ...criteria,
  excluded: { ...criteria.excluded, [facet]: ids },
})

/** Chooses a value, or lets go of it. A value that is chosen is no longer excluded. */
export function toggleValue(criteria: Criteria, facet: Facet, id: string): Criteria {
  if (criteria.chosen[facet].includes(id)) return withoutValue(criteria, facet, id)
  return withChosen(withoutExclusion(criteria, facet, id), facet, [...criteria.chosen[facet], id])
}

/** Leaves a value out. A value that is excluded is no longer chosen. */
export const withExclusion = (criteria: Criteria, facet: Facet, id: string): Criteria =>
  withExcluded(withoutValue(criteria, facet, id), facet, [...withoutExclusion(criteria, facet, id).excluded[facet], id])

/** Lets go of a chosen value. */
export const withoutValue = (criteria: Criteria, facet: Facet, id: string): Criteria =>
  withChosen(
    criteria,
    facet,
    criteria.chosen[facet].filter((each) => each !== id)
  )

/** Lets an excluded value in again. */
export const withoutExclusion = (criteria: Criteria, facet: Facet, id: string): Criteria =>
  withExcluded(
    criteria,
    facet,
    criteria.excluded[facet].filter((each) => each !== id)
  )

/** Lets go of all that is chosen in a facet. */
export const withoutFacet = (criteria: Criteria, facet: Facet): Criteria => withChosen(criteria, facet, [])

/** Lets all that is excluded in a facet in again. */
export const withoutExclusions = (criteria: Criteria, facet: Facet): Criteria => withExcluded(criteria, facet, [])

/** Asks for other words. They are read forgivingly again, and the order is the one that suits them unless one was chosen. */
export const withQuery = (criteria: Criteria, query: string): Criteria =>
  query === criteria.query ? criteria : { ...criteria, query, exact: false }

/** Asks for another period, both ends included; null for no bound. */
export const withPeriod = (criteria: Criteria, from: Period | null, to: Period | null): Criteria => ({
  ...criteria,
  from,
  to,
})

/** Asks nothing, in the order that was chosen as far as it needs no query. */
export const startOver = (criteria: Criteria): Criteria => ({
  ...NO_CRITERIA,
  sort: criteria.sort === 'match' ? null : criteria.sort,
})

/** Asks for one value and nothing else. */
export const onlyValue = (facet: Facet, id: string): Criteria => ({
  ...NO_CRITERIA,
  chosen: { ...NO_CHOICE, [facet]: [id] },
})

/** Whether nothing is asked but, perhaps, a period: then the list is the archive itself, and its gaps are the archive's. */
export const asksPeriodOnly = (criteria: Criteria): boolean => asksNothing(withPeriod(criteria, null, null))

/** How many filters are in use: one a value, one for the period. The query is not among them. */
export function filtersInUse({ chosen, excluded, from, to }: Criteria): number {
  const values = sum(FACETS.map((facet) => chosen[facet].length + excluded[facet].length))
  return values + (from === null && to === null ? 0 : 1)
}
