// Selects the articles that the filters keep. It notes which facets object to an article, so that counts can say what another choice would keep.

import { asksEvery, type Criteria } from '../../model/criteria.ts'
import { dayNumber, firstDayOf, lastDayOf, type Period } from '../../model/day.ts'
import { FACETS, type Facet } from '../../model/facets.ts'
import type { ArticleTable, TableColumn } from './article-table.ts'
import { defined } from '../../model/item-at.ts'
import { lowerBound } from '../../model/lower-bound.ts'
import type { Matches } from '../match/match-query.ts'

/** A verdict has a bit for each facet that objects to the article: none where all keep it, all where one of its values is excluded. */
const KEPT = 0
const EXCLUDED = 255

/** The bit of a facet, which is set where the article lacks what is chosen in the facet. */
export const objectionOf = (facet: Facet): number => 1 << FACETS.indexOf(facet)

export interface Selection {
  /** Ascending ordinals of the articles that are kept. */
  readonly kept: Uint32Array
  /** Ascending ordinals of those that the query and the period keep, whatever the facets say. */
  readonly candidates: Uint32Array
  /** For each candidate its verdict. */
  readonly verdicts: Uint8Array
}

/** Keeps the matches (all articles for null) that lie in the period and that every facet keeps. */
export function selectArticles(table: ArticleTable, criteria: Criteria, matches: Matches | null): Selection {
  const candidates = candidatesOf(table, criteria, matches)
  const verdicts = new Uint8Array(candidates.length)
  for (const facet of FACETS) {
    const verdictOfSet = judgeSets(table, facet, criteria)
    if (verdictOfSet === null) continue
    const { rows } = table.facets[facet]
    for (let i = 0; i < candidates.length; i++) {
      const set = defined(rows[defined(candidates[i])])
      verdicts[i] = defined(verdicts[i]) | defined(verdictOfSet[set])
    }
  }
  return { kept: keptOf(candidates, verdicts), candidates, verdicts }
}

function keptOf(candidates: Uint32Array, verdicts: Uint8Array): Uint32Array {
  const kept = new Uint32Array(candidates.length)
  let total = 0
  for (let i = 0; i < candidates.length; i++) {
    if (verdicts[i] === KEPT) kept[total++] = defined(candidates[i])
  }
  return kept.slice(0, total)
}

function candidatesOf({ days, ordinals }: ArticleTable, { from, to }: Criteria, matches: Matches | null): Uint32Array {
  const { start, end } = ordinalsWithin(days, from, to)
  if (!matches) return ordinals.subarray(start, end)
  return matches.ordinals.subarray(
    lowerBound(matches.ordinals, (ordinal) => ordinal < start),
    lowerBound(matches.ordinals, (ordinal) => ordinal < end)
  )
}

/** The verdict of a facet for each set of its values; null where it keeps all articles. */
function judgeSets(table: ArticleTable, facet: Facet, criteria: Criteria): Uint8Array | null {
  const { values, sets } = table.facets[facet]
  const { [facet]: chosen } = criteria.chosen
  const { [facet]: excluded } = criteria.excluded
  if (chosen.length === 0 && excluded.length === 0) return null
  const chosenIn = countChosen(table.facets[facet], chosen)
  const wanted = asksEvery(criteria, facet) ? chosen.length : Math.min(chosen.length, 1)
  const isExcluded = values.map((id) => excluded.includes(id))
  return Uint8Array.from(sets, (set, index) => {
    if (set.some((value) => isExcluded[value])) return EXCLUDED
    return defined(chosenIn[index]) >= wanted ? KEPT : objectionOf(facet)
  })
}

/** How many of the chosen values each set has. */
export function countChosen({ values, sets }: TableColumn, chosen: readonly string[]): Uint32Array {
  const counts = new Uint32Array(sets.length)
  if (chosen.length === 0) return counts
  const isChosen = values.map((id) => chosen.includes(id))
  sets.forEach((set, index) => {
    for (const value of set) if (isChosen[value]) counts[index] = defined(counts[index]) + 1
  })
  return counts
}

/** A range of ordinals: `start` included, `end` left out. */
export interface OrdinalSpan {
  readonly start: number
  readonly end: number
}

/** The ordinals of the articles from one period to another, both included; null for no bound. `days` are by ordinal, descending. */
export function ordinalsWithin(days: Int32Array, from: Period | null, to: Period | null): OrdinalSpan {
  const last = to ? dayNumber(lastDayOf(to)) : Infinity
  const first = from ? dayNumber(firstDayOf(from)) : -Infinity
  const start = lowerBound(days, (day) => day > last)
  return {
    start,
    end: Math.max(
      start,
      lowerBound(days, (day) => day >= first)
    ),
  }
}
