// What a reader asks for. Criteria are kept in the address alone, and are read from it on each render.

import { firstDayOf, lastDayOf, type Period } from './day.ts'
import { FACETS, type Facet, type MultiFacet } from './facets.ts'

/** `match` puts the best first and needs a query. */
export const SORTS = ['newest', 'oldest', 'match'] as const
export type Sort = (typeof SORTS)[number]

/** Ids of values, facet by facet, without repeats. Regions count as values of `place`. */
export type FacetChoice = Readonly<Record<Facet, readonly string[]>>

export interface Criteria {
  /** As typed; empty for none. */
  readonly query: string
  /** Whether words count as typed only, without corrections. */
  readonly exact: boolean
  /** An article must have one of the values of each facet that has any; every one where `every` names the facet. */
  readonly chosen: FacetChoice
  /** The facets of which an article must have every chosen value. It has an effect with two or more values; with fewer, an address leaves it out. */
  readonly every: readonly MultiFacet[]
  /** An article must have none of these. */
  readonly excluded: FacetChoice
  /** The first and last period wanted, both included; null for no bound. */
  readonly from: Period | null
  readonly to: Period | null
  /** null for the default: see {@link sortOf}. */
  readonly sort: Sort | null
}

/** No value in any facet. */
export const NO_CHOICE: FacetChoice = { theme: [], flag: [], format: [], place: [], seed: [] }

/** Nothing asked: the whole archive, newest first. */
export const NO_CRITERIA: Criteria = {
  query: '',
  exact: false,
  chosen: NO_CHOICE,
  every: [],
  excluded: NO_CHOICE,
  from: null,
  to: null,
  sort: null,
}

/** The order where none is asked for: the best match first for a query, else the newest. */
export const defaultSort = (query: string): Sort => (query.trim() === '' ? 'newest' : 'match')

/** The order of the results. */
export const sortOf = (criteria: Criteria): Sort => criteria.sort ?? defaultSort(criteria.query)

/** Whether an article must have every value that is chosen in the facet. */
export const asksEvery = ({ every }: Criteria, facet: Facet): boolean => every.some((each) => each === facet)

/** Whether the period ends before it begins: no article lies in it. An address can't hold such criteria. */
export const isReversed = ({ from, to }: Pick<Criteria, 'from' | 'to'>): boolean =>
  from !== null && to !== null && firstDayOf(from) > lastDayOf(to)

/** Whether every article meets the criteria (the order does not matter here). */
export function asksNothing(criteria: Criteria): boolean {
  return (
    criteria.query.trim() === '' &&
    criteria.from === null &&
    criteria.to === null &&
    FACETS.every((facet) => criteria.chosen[facet].length === 0 && criteria.excluded[facet].length === 0)
  )
}
