// The search engine: criteria in, results out. Everything it needs comes in as data; it waits for nothing.

import { sortOf, type Criteria } from '../model/criteria.ts'
import { ordinalsWithin, readColumns, withSeeds, type ArticleTable, type OrdinalSpan } from './article-table.ts'
import type { FacetColumn, FacetColumns } from './columns.ts'
import { countBins } from './count-bins.ts'
import { findPlace } from './find-place.ts'
import { createFuzzyCorrector } from './fuzzy-corrector.ts'
import { createValueFinder, liftFilters } from './lift-filters.ts'
import { createMatcher, type Matches, type MissingFiles } from './match-query.ts'
import { orderOrdinals } from './order-ordinals.ts'
import { parseQuery } from './parse-query.ts'
import type { Results, SearchEngine } from './results.ts'
import type { IndexFile, SearchIndex } from './search-index.ts'
import { selectArticles } from './select-articles.ts'
import { createSuggester, type Suggester } from './suggest-words.ts'
import { readIndex, type PartFile } from './word-index.ts'

/** An engine whose index may still lack files. */
export interface PartialEngine {
  /** The results, or the files without which there are none. */
  readonly attempt: (criteria: Criteria) => Results | MissingFiles
  /** Words to offer for a folded beginning of one, or the files without which nobody knows; none without an index. */
  readonly suggest: Suggester
  /** Takes a file that was missing. */
  readonly give: (file: IndexFile, content: PartFile | FacetColumn) => void
}

/** An engine over an archive with its whole index. Without an index a query is passed over, as if none were asked. */
export function createEngine(columns: FacetColumns, index: SearchIndex | null): SearchEngine {
  const { attempt } = createPartialEngine(columns, index)
  return {
    ask(criteria) {
      const results = attempt(criteria)
      if ('files' in results) throw new RangeError(`The index lacks ${results.files.join(', ')}.`)
      return results
    },
  }
}

/** The same, for an index whose parts are given one by one. */
export function createPartialEngine(columns: FacetColumns, index: SearchIndex | null): PartialEngine {
  let table = readColumns(columns)
  let seedsFile = typeof columns.facets.seed === 'string' ? columns.facets.seed : null
  const words = index ? readIndex(index) : null
  const correct = createFuzzyCorrector(words?.words ?? [])
  const match = words ? createMatcher(words, correct) : null
  const suggest = words ? createSuggester(words, correct) : null
  const findValue = createValueFinder((facet) => columns.facets[facet].values.map((id) => ({ id })))
  return {
    attempt(criteria) {
      if (seedsFile !== null && asksSeeds(criteria)) return { kind: 'missing', files: [seedsFile] }
      if (!match || criteria.query.trim() === '') return answer(table, criteria, null)
      const lifted = liftFilters(criteria, findValue)
      const matches = match(parseQuery(lifted.query), criteria.exact)
      return matches?.kind === 'missing' ? matches : answer(table, { ...lifted, sort: sortOf(criteria) }, matches)
    },
    suggest: (folded, limit) => suggest?.(folded, limit) ?? { kind: 'words', words: [] },
    give(file, content) {
      if (file === seedsFile && 'rows' in content) {
        table = withSeeds(table, content)
        seedsFile = null
      } else if (!('rows' in content)) words?.give(file, content)
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
