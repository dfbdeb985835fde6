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

/**
 * Keeps the candidates (ordinals) that the facets of the criteria keep. A value's count is the number of candidates that would be kept if
 * it were the only one chosen in its facet, all else unchanged; exclusions always hold.
 */
export function selectArticles(table: ArticleTable, criteria: Criteria, candidates: Uint32Array): Selection {
  const columns = FACETS.map((facet, index) => {
    const column = table.facets[facet]
    return {
      rows: column.rows,
      verdicts: judgeSets(column, criteria, { facet, objection: 1 << index }),
      tally: new Uint32Array(column.sets.length),
    }
  })
  const kept = new Uint32Array(candidates.length)
  let total = 0
  for (const ordinal of candidates) {
    let verdict = KEPT
    for (const { rows, verdicts } of columns) verdict |= verdicts[rows[ordinal] ?? 0] ?? 0
    if (verdict === KEPT) kept[total++] = ordinal
    for (let facet = 0; facet < columns.length; facet++) {
      // Counted where no facet but this one objects.
      if ((verdict & ~(1 << facet)) !== KEPT) continue
      const column = columns[facet]
      if (!column) continue
      const set = column.rows[ordinal] ?? 0
      column.tally[set] = (column.tally[set] ?? 0) + 1
    }
  }
  const counts = FACETS.map((facet, index) => {
    return [facet, countValues(table.facets[facet], columns[index]?.tally ?? new Uint32Array())] as const
  })
  return {
    ordinals: kept.slice(0, total),
    counts: Object.fromEntries(counts) as Record<Facet, Record<string, number>>,
  }
}

/** For each set of a facet's column: {@link KEPT}, `objection` where nothing chosen is in it, or {@link EXCLUDED}. */
function judgeSets(
  column: TableColumn,
  { chosen, excluded }: Criteria,
  { facet, objection }: { readonly facet: Facet; readonly objection: number }
): Uint8Array {
  const isChosen = column.values.map((id) => chosen[facet].includes(id))
  const isExcluded = column.values.map((id) => excluded[facet].includes(id))
  return Uint8Array.from(column.sets, (set) => {
    if (set.some((value) => isExcluded[value])) return EXCLUDED
    return chosen[facet].length === 0 || set.some((value) => isChosen[value]) ? KEPT : objection
  })
}

function countValues(column: TableColumn, tally: Uint32Array): Record<string, number> {
  const counts = new Uint32Array(column.values.length)
  column.sets.forEach((set, index) => {
    for (const value of set) counts[value] = (counts[value] ?? 0) + (tally[index] ?? 0)
  })
  const entries = column.values.map((id, value) => [id, counts[value] ?? 0] as const)
  return Object.fromEntries(entries.filter(([, count]) => count > 0))
}
