// How many articles each value of each facet would keep. Articles share few distinct sets of values: they are counted set by set.

import { FACETS, type Facet } from '../../model/facets.ts'
import type { ArticleTable, TableColumn } from './article-table.ts'
import type { FacetCounts } from '../results.ts'
import { objectionOf, type Selection } from './select-articles.ts'

/** A value's count is the number of candidates that would be kept if it were the only one chosen in its facet, all else unchanged. */
export function countFacets(table: ArticleTable, selection: Selection): FacetCounts {
  const counts = FACETS.map(
    (facet) => [facet, countValues(table.facets[facet], selection, objectionOf(facet))] as const
  )
  return Object.fromEntries(counts) as Record<Facet, Record<string, number>>
}

/** Counts the values of the candidates to which no facet objects, or this one alone. */
function countValues(
  { values, sets, rows }: TableColumn,
  { candidates, verdicts }: Selection,
  objection: number
): Record<string, number> {
  const bySet = new Uint32Array(sets.length)
  for (let at = 0; at < candidates.length; at++) {
    if (((verdicts[at] ?? 0) & ~objection) !== 0) continue
    const set = rows[candidates[at] ?? 0] ?? 0
    bySet[set] = (bySet[set] ?? 0) + 1
  }
  const counts = new Uint32Array(values.length)
  bySet.forEach((count, set) => {
    if (count > 0) for (const value of sets[set] ?? []) counts[value] = (counts[value] ?? 0) + count
  })
  const byId: Record<string, number> = {}
  counts.forEach((count, value) => {
    if (count > 0) byId[values[value] ?? ''] = count
  })
  return byId
}
