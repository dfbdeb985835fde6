// Counts what choosing each value of each facet would give. Articles share few distinct sets of values, so it counts set by set.

import { asksEvery, type Criteria } from '../../model/criteria.ts'
import { mapFacets } from '../../model/facets.ts'
import { defined, itemAt } from '../../model/item-at.ts'
import type { ArticleTable, TableColumn } from './article-table.ts'
import type { FacetCounts } from '../results.ts'
import { countChosen, objectionOf, type Selection } from './select-articles.ts'

/** The counts for a selection by these criteria, for each value: see {@link FacetCounts}. */
export function countFacets(table: ArticleTable, criteria: Criteria, selection: Selection): FacetCounts {
  return mapFacets((facet) => {
    const column = table.facets[facet]
    const chosen = criteria.chosen[facet]
    const asked: AskedFacet = {
      chosen,
      chosenIn: countChosen(column, chosen),
      bySet: countSets(column, selection, objectionOf(facet)),
      total: selection.kept.length,
    }
    const isEither = chosen.length > 0 && !asksEvery(criteria, facet)
    const counts = isEither
      ? countEither(column, asked, facet === 'place' ? table.regionOfPlace : [])
      : countBeside(column, asked, chosen.length)
    const byId: Record<string, number> = {}
    counts.forEach((count, value) => {
      if (count > 0) byId[itemAt(column.values, value)] = count
    })
    // Also beside a chosen value that no article has.
    if (asked.total > 0) for (const id of chosen) byId[id] = asked.total
    return byId
  })
}

interface AskedFacet {
  readonly chosen: readonly string[]
  /** For each set of values how many of them are chosen. */
  readonly chosenIn: Uint32Array
  /** For each set of values how many articles have it, of those that all other facets keep. */
  readonly bySet: Uint32Array
  /** How many articles answer. */
  readonly total: number
}

function countSets({ sets, rows }: TableColumn, { candidates, verdicts }: Selection, objection: number): Uint32Array {
  const bySet = new Uint32Array(sets.length)
  for (let i = 0; i < candidates.length; i++) {
    if ((defined(verdicts[i]) & ~objection) !== 0) continue
    const set = defined(rows[defined(candidates[i])])
    bySet[set] = defined(bySet[set]) + 1
  }
  return bySet
}

/** For each value, how many articles have it and so many of the chosen values. */
function countBeside({ values, sets }: TableColumn, { bySet, chosenIn }: AskedFacet, had: number): Uint32Array {
  const counts = new Uint32Array(values.length)
  bySet.forEach((count, set) => {
    if (count === 0 || chosenIn[set] !== had) return
    for (const value of itemAt(sets, set)) counts[value] = defined(counts[value]) + count
  })
  return counts
}

/** For each value, how many articles have it or a chosen value; a country takes the place of its region. */
function countEither(column: TableColumn, asked: AskedFacet, regions: readonly (number | null)[]): Uint32Array {
  const added = countBeside(column, asked, 0)
  const alone = countBeside(column, asked, 1)
  const isChosen = column.values.map((id) => asked.chosen.includes(id))
  return added.map((count, value) => {
    const region = regions[value]
    if (region === undefined || region === null || !itemAt(isChosen, region)) return asked.total + count
    // Without the region go the articles that have no other chosen value. Those of the country come back.
    return asked.total - defined(alone[region]) + defined(alone[value])
  })
}
