// Edits criteria. Each function returns new criteria, and changes nothing but what it says.

import { asksNothing, type Criteria, NO_CHOICE, NO_CRITERIA } from './criteria.ts'
import type { Period } from './day.ts'
import { FACETS, type Facet, type MultiFacet } from './facets.ts'
import { sum } from './sum.ts'

const withChosen = (criteria: Criteria, facet: Facet, ids: readonly string[]): Criteria => ({
  ...criteria,
  chosen: { ...criteria.chosen, [facet]: ids },
})

const withExcluded = (criteria: Criteria, facet: Facet, ids: readonly string[]): Criteria => ({
  ...criteria,
  excluded: { ...criteria.excluded, [facet]: ids },
})

/** Chooses a value, or removes it where it is chosen. A chosen value is no longer excluded. */
export function toggleValue(criteria: Criteria, facet: Facet, id: string): Criteria {
  if (criteria.chosen[facet].includes(id)) return withoutValue(criteria, facet, id)
  return withChosen(withoutExclusion(criteria, facet, id), facet, [...criteria.chosen[facet], id])
}

/** Excludes a value. An excluded value is no longer chosen. */
export const withExclusion = (criteria: Criteria, facet: Facet, id: string): Criteria =>
  withExcluded(withoutValue(criteria, facet, id), facet, [...withoutExclusion(criteria, facet, id).excluded[facet], id])

/** Removes a chosen value. */
export const withoutValue = (criteria: Criteria, facet: Facet, id: string): Criteria =>
  withChosen(
    criteria,
    facet,
    criteria.chosen[facet].filter((each) => each !== id)
  )

/** Removes an excluded value. */
export const withoutExclusion = (criteria: Criteria, facet: Facet, id: string): Criteria =>
  withExcluded(
    criteria,
    facet,
    criteria.excluded[facet].filter((each) => each !== id)
  )

/** Asks for every value that is chosen in a facet, or for one of them. */
export const withEvery = (criteria: Criteria, facet: MultiFacet, every: boolean): Criteria => ({
  ...criteria,
  every: [...criteria.every.filter((each) => each !== facet), ...(every ? [facet] : [])],
})

/** Removes all chosen values of a facet. */
export const withoutFacet = (criteria: Criteria, facet: Facet): Criteria => withChosen(criteria, facet, [])

/** Removes all excluded values of a facet. */
export const withoutExclusions = (criteria: Criteria, facet: Facet): Criteria => withExcluded(criteria, facet, [])

/** Sets the query. A new query allows corrections again. */
export const withQuery = (criteria: Criteria, query: string): Criteria =>
  query === criteria.query ? criteria : { ...criteria, query, exact: false }

/** Sets the period, both ends included; null for no bound. */
export const withPeriod = (criteria: Criteria, from: Period | null, to: Period | null): Criteria => ({
  ...criteria,
  from,
  to,
})

/** Removes everything but the order, where it needs no query. */
export const startOver = (criteria: Criteria): Criteria => ({
  ...NO_CRITERIA,
  sort: criteria.sort === 'match' ? null : criteria.sort,
})

/** Criteria with one chosen value and nothing else. */
export const onlyValue = (facet: Facet, id: string): Criteria => ({
  ...NO_CRITERIA,
  chosen: { ...NO_CHOICE, [facet]: [id] },
})

/** Criteria for the articles of one value that have a theme too. */
export const alsoTheme = (facet: Facet, id: string, theme: string): Criteria =>
  withEvery(toggleValue(onlyValue(facet, id), 'theme', theme), 'theme', true)

/** Whether nothing is asked but, perhaps, a period: then the gaps of the list are those of the archive. */
export const asksPeriodOnly = (criteria: Criteria): boolean => asksNothing(withPeriod(criteria, null, null))

/** How many filters are in use: one for each value and one for the period. The query is none. */
export function filtersInUse({ chosen, excluded, from, to }: Criteria): number {
  const values = sum(FACETS.map((facet) => chosen[facet].length + excluded[facet].length))
  return values + (from === null && to === null ? 0 : 1)
}
