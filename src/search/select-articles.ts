// Which articles the criteria keep, and what each value of each facet would keep: one walk over the candidates.

import { FACETS, type Facet } from '../model/facets.ts'
import type { Criteria } from '../model/criteria.ts'
import type { ArticleTable, TableColumn } from './article-table.ts'
import type { FacetCounts } from './results.ts'

/** What a facet says of a set of values: kept, not chosen (another choice in this facet might keep it), or excluded for good. */
const KEPT = 0
const EXCLUDED = 255

export interface Selection {
  /** Ordinals of the articles kept, in the order of the candidates. */
  readonly ordinals: Uint32Array
  readonly counts: FacetCounts
}

/** How many articles have each set of a column. */
interface SetTally {
  readonly column: TableColumn
  readonly counts: Uint32Array
  /** The sets that any article has, the first `touchedCount` of these. */
  readonly touched: Uint32Array
  touchedCount: number
}

/**
 * Keeps the candidates (ordinals) that the facets of the criteria keep. A value's count is the number of candidates that would be kept if
 * it were the only one chosen in its facet, all else unchanged; exclusions always hold.
 */
export function selectArticles(table: ArticleTable, criteria: Criteria, candidates: Uint32Array): Selection {
  const tallies = FACETS.map((facet) => openTally(table.facets[facet]))
  const judges = FACETS.flatMap((facet, index) => {
    const { rows } = table.facets[facet]
    const verdicts = judgeSets(table.facets[facet], criteria, { facet, objection: 1 << index })
    return verdicts ? { rows, verdicts } : []
  })
  const kept = new Uint32Array(candidates.length)
  let total = 0
  for (const ordinal of candidates) {
    let verdict = KEPT
    for (const { rows, verdicts } of judges) verdict |= verdicts[rows[ordinal] ?? 0] ?? 0
    if (verdict === KEPT) {
      kept[total++] = ordinal
      for (const tally of tallies) countInto(tally, ordinal)
    } else if ((verdict & (verdict - 1)) === 0) {
      // No facet objects but one: chosen alone there, the values of this article would keep it.
      const tally = tallies[31 - Math.clz32(verdict)]
      if (tally) countInto(tally, ordinal)
    }
  }
  const counts = FACETS.map((facet, index) => [facet, valuesOf(tallies[index])] as const)
  return { ordinals: kept.slice(0, total), counts: Object.fromEntries(counts) as Record<Facet, Record<string, number>> }
}

function openTally(column: TableColumn): SetTally {
  const sets = column.sets.length
  return { column, counts: new Uint32Array(sets), touched: new Uint32Array(sets), touchedCount: 0 }
}

function countInto(tally: SetTally, ordinal: number): void {
  const set = tally.column.rows[ordinal] ?? 0
  const sofar = tally.counts[set] ?? 0
  if (sofar === 0) tally.touched[tally.touchedCount++] = set
  tally.counts[set] = sofar + 1
}

/** For each set of a facet's column: {@link KEPT}, `objection` where nothing chosen is in it, or {@link EXCLUDED}; null if it keeps all. */
function judgeSets(
  column: TableColumn,
  { chosen, excluded }: Criteria,
  { facet, objection }: { readonly facet: Facet; readonly objection: number }
): Uint8Array | null {
  if (chosen[facet].length === 0 && excluded[facet].length === 0) return null
  const isChosen = column.values.map((id) => chosen[facet].includes(id))
  const isExcluded = column.values.map((id) => excluded[facet].includes(id))
  return Uint8Array.from(column.sets, (set) => {
    if (set.some((value) => isExcluded[value])) return EXCLUDED
    return chosen[facet].length === 0 || set.some((value) => isChosen[value]) ? KEPT : objection
  })
}

function valuesOf(tally: SetTally | undefined): Record<string, number> {
  const byId: Record<string, number> = {}
  if (!tally) return byId
  const { column, touched, touchedCount } = tally
  const counts = new Uint32Array(column.values.length)
  for (const set of touched.subarray(0, touchedCount)) {
    const count = tally.counts[set] ?? 0
    for (const value of column.sets[set] ?? []) counts[value] = (counts[value] ?? 0) + count
  }
  counts.forEach((count, value) => {
    if (count > 0) byId[column.values[value] ?? ''] = count
  })
  return byId
}
