// The search engine: criteria in, results out. Everything it needs comes in as data; it waits for nothing.

import { sortOf, type Criteria } from '../model/criteria.ts'
import { ordinalsWithin, readColumns, withSeeds, type ArticleTable, type OrdinalSpan } from './article-table.ts'
import type { FacetColumn, FacetColumns } from './columns.ts'
import { countBins } from './count-bins.ts'
import { findPlace } from './find-place.ts'
import { createValueFinder, liftFilters } from './lift-filters.ts'
import type { Matches, MissingFiles } from './match-query.ts'
import { orderOrdinals } from './order-ordinals.ts'
import { parseQuery } from './parse-query.ts'
import type { Results, SearchEngine } from './results.ts'
import type { IndexFile, SearchIndex } from './search-index.ts'
import { selectArticles } from './select-articles.ts'
import { openWordSearch, type WordSearch } from './word-search.ts'

/** An engine whose columns, or whose index, may still lack files. */
export interface PartialEngine {
  /** The results, or the files without which there are none. */
  readonly attempt: (criteria: Criteria) => Results | MissingFiles
  /** Takes a column that was missing. */
  readonly give: (file: IndexFile, column: FacetColumn) => void
}

/** An engine over an archive with its whole index. Without an index a query is passed over, as if none were asked. */
export function createEngine(columns: FacetColumns, index: SearchIndex | null): SearchEngine {
  const search = index && openWordSearch(index)
  const { attempt } = createPartialEngine(columns, () => search)
  return {
    ask(criteria) {
      const results = attempt(criteria)
      if ('files' in results) throw new RangeError(`The index lacks ${results.files.join(', ')}.`)
      return results
    },
  }
}

/** The same, where files are given one by one, and the index may be opened later. */
export function createPartialEngine(columns: FacetColumns, findSearch: () => WordSearch | null): PartialEngine {
  let table = readColumns(columns)
  let seedsFile = typeof columns.facets.seed === 'string' ? columns.facets.seed : null
  const findValue = createValueFinder((facet) => columns.facets[facet].values.map((id) => ({ id })))
  return {
    attempt(criteria) {
      if (seedsFile !== null && asksSeeds(criteria)) return { kind: 'missing', files: [seedsFile] }
      const search = findSearch()
      if (!search || criteria.query.trim() === '') return answer(table, criteria, null)
      const lifted = liftFilters(criteria, findValue)
      const matches = search.match(parseQuery(lifted.query), criteria.exact)
      return matches?.kind === 'missing' ? matches : answer(table, { ...lifted, sort: sortOf(criteria) }, matches)
    },
    give(file, column) {
      if (file !== seedsFile) return
      table = withSeeds(table, column)
      seedsFile = null
    },
  }
}

const asksSeeds = ({ chosen, excluded }: Criteria) => chosen.seed.length > 0 || excluded.seed.length > 0

function answer(table: ArticleTable, criteria: Criteria, matches: Matches | null): Results {
  const span = ordinalsWithin(table.days, criteria.from, criteria.to)
  const candidates = matches ? within(matches.ordinals, span) : table.ordinals.subarray(span.start, span.end)
  const selected = selectArticles(table, criteria, candidates)
  const sort = sortOf(criteria)
  const { ordinals, uncorrected } = orderOrdinals(selected.ordinals, sort, matches)
  const total = ordinals.length
  return {
    total,
    ordinals: total === table.articles && !matches && sort !== 'oldest' ? null : ordinals,
    uncorrected,
    counts: selected.counts,
    bins: countBins(table, ordinals, criteria),
    reading: matches?.reading ?? null,
  }
}

/** Those of ascending ordinals that lie in the span. */
function within(ordinals: Uint32Array, { start, end }: OrdinalSpan): Uint32Array {
  return ordinals.subarray(
    findPlace(ordinals, (ordinal) => ordinal < start),
    findPlace(ordinals, (ordinal) => ordinal < end)
  )
}
