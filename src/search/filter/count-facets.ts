// Counts the articles that each value of each facet would keep. Articles share few distinct sets of values, so it counts set by set.

import { mapFacets } from '../../model/facets.ts'
import { defined, itemAt } from '../../model/item-at.ts'
import type { ArticleTable, TableColumn } from './article-table.ts'
import type { FacetCounts } from '../results.ts'
import { objectionOf, type Selection } from './select-articles.ts'

/** A value's count is the number of candidates that would be kept if it were the only one chosen in its facet, all else unchanged. */
export function countFacets(table: ArticleTable, selection: Selection): FacetCounts {
  return mapFacets((facet) => countValues(table.facets[facet], selection, objectionOf(facet)))
}

/** Counts the values of the candidates to which no other facet objects. */
function countValues(
  { values, sets, rows }: TableColumn,
  { candidates, verdicts }: Selection,
  objection: number
): Record<string, number> {
  const bySet = new Uint32Array(sets.length)
  for (let i = 0; i < candidates.length; i++) {
    if ((defined(verdicts[i]) & ~objection) !== 0) continue
    const set = defined(rows[defined(candidates[i])])
    bySet[set] = defined(bySet[set]) + 1
  }
  const counts = new Uint32Array(values.length)
  bySet.forEach((count, set) => {
    if (count > 0) for (const value of itemAt(sets, set)) counts[value] = defined(counts[value]) + count
  })
  const byId: Record<string, number> = {}
  counts.forEach((count, value) => {
    if (count > 0) byId[itemAt(values, value)] = count
  })
  return byId
}
