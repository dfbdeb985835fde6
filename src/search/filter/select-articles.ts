// Which articles the filters keep. What each facet says of an article is noted, so that counts can tell what another choice would keep.

import type { Criteria } from '../../model/criteria.ts'
import { dayNumber, firstDayOf, lastDayOf, type Period } from '../../model/day.ts'
import { FACETS, type Facet } from '../../model/facets.ts'
import type { ArticleTable } from './article-table.ts'
import { lowerBound } from '../../model/lower-bound.ts'
import type { Matches } from '../match/match-query.ts'

/** What the facets say of an article, as bits: none where all keep it, all where a value of it is excluded, which no choice would change. */
const KEPT = 0
const EXCLUDED = 255

/** The bit that is set where the article has none of the values that are chosen in the facet. */
export const objectionOf = (facet: Facet): number => 1 << FACETS.indexOf(facet)

export interface Selection {
  /** Ascending ordinals of the articles that are kept. */
  readonly kept: Uint32Array
  /** Those that the query and the period keep, whatever the facets say. */
  readonly candidates: Uint32Array
  /** For each candidate what the facets say of it. */
  readonly verdicts: Uint8Array
}

/** Keeps those of the matches (null: of all articles) that lie in the period and that every facet keeps. */
export function selectArticles(table: ArticleTable, criteria: Criteria, matches: Matches | null): Selection {
  const candidates = candidatesOf(table, criteria, matches)
  const verdicts = new Uint8Array(candidates.length)
  for (const facet of FACETS) {
    const verdictOfSet = judgeSets(table, facet, criteria)
    if (verdictOfSet === null) continue
    const { rows } = table.facets[facet]
    for (let at = 0; at < candidates.length; at++) {
      const set = rows[candidates[at] ?? 0] ?? 0
      verdicts[at] = (verdicts[at] ?? 0) | (verdictOfSet[set] ?? 0)
    }
  }
  return { kept: keptOf(candidates, verdicts), candidates, verdicts }
}

function keptOf(candidates: Uint32Array, verdicts: Uint8Array): Uint32Array {
  const kept = new Uint32Array(candidates.length)
  let total = 0
  for (let at = 0; at < candidates.length; at++) {
    if (verdicts[at] === KEPT) kept[total++] = candidates[at] ?? 0
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

/** What a facet says of each set of its values; null where it keeps all. */
function judgeSets(table: ArticleTable, facet: Facet, criteria: Criteria): Uint8Array | null {
  const { values, sets } = table.facets[facet]
  const { [facet]: chosen } = criteria.chosen
  const { [facet]: excluded } = criteria.excluded
  if (chosen.length === 0 && excluded.length === 0) return null
  const isChosen = values.map((id) => chosen.includes(id))
  const isExcluded = values.map((id) => excluded.includes(id))
  return Uint8Array.from(sets, (set) => {
    if (set.some((value) => isExcluded[value])) return EXCLUDED
    return chosen.length === 0 || set.some((value) => isChosen[value]) ? KEPT : objectionOf(facet)
  })
}

/** A run of ordinals: from `start`, up to but without `end`. */
export interface OrdinalSpan {
  readonly start: number
  readonly end: number
}

/** The ordinals that lie between two periods, both included. */
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
