// The search engine: criteria in, results out. Everything it needs comes in as data; it waits for nothing.

import { sortOf, type Criteria } from '../model/criteria.ts'
import { ordinalsWithin, readColumns, type ArticleTable, type OrdinalSpan } from './article-table.ts'
import type { FacetColumns } from './columns.ts'
import { findPlace } from './find-place.ts'
import { createFuzzyCorrector } from './fuzzy-corrector.ts'
import { createMatcher, type Matches } from './match-query.ts'
import { orderOrdinals } from './order-ordinals.ts'
import { parseQuery } from './parse-query.ts'
import type { Results, SearchEngine } from './results.ts'
import type { SearchIndex } from './search-index.ts'
import { selectArticles } from './select-articles.ts'
import { readIndex } from './word-index.ts'

/** An engine over an archive. Without an index a query is passed over, as if none were asked. */
export function createEngine(columns: FacetColumns, index: SearchIndex | null): SearchEngine {
  const table = readColumns(columns)
  const matcher = index ? matcherOf(index) : null
  return {
    ask(criteria) {
      const words = matcher ? parseQuery(criteria.query) : []
      const matches = matcher && words.length > 0 ? matcher(words, criteria.exact) : null
      return answer(table, criteria, matches)
    },
  }
}

function matcherOf(index: SearchIndex) {
  const words = readIndex(index)
  return createMatcher(words, createFuzzyCorrector(words.words))
}

function answer(table: ArticleTable, criteria: Criteria, matches: Matches | null): Results {
  const { start, end } = ordinalsWithin(table.days, criteria.from, criteria.to)
  const candidates = matches ? within(matches.ordinals, { start, end }) : table.ordinals.subarray(start, end)
  const selected = selectArticles(table, criteria, candidates)
  const sort = sortOf(criteria)
  const { ordinals, uncorrected } = orderOrdinals(selected.ordinals, sort, matches)
  const total = ordinals.length
  return {
    total,
    ordinals: total === table.articles && !matches && sort !== 'oldest' ? null : ordinals,
    uncorrected,
    counts: selected.counts,
    bins: countBins(table, ordinals, { start, end }),
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

function countBins(table: ArticleTable, ordinals: Uint32Array, { start, end }: OrdinalSpan): Results['bins'] {
  const bins = table.openBins()
  for (let ordinal = start; ordinal < end; ordinal++) {
    const bin = bins[table.binOf[ordinal] ?? 0]
    if (bin) bin.within += 1
  }
  const themes = table.facets.theme.rows
  for (const ordinal of ordinals) {
    const bin = bins[table.binOf[ordinal] ?? 0]
    const group = table.groupOfThemes[themes[ordinal] ?? 0] ?? 0
    if (bin) bin.answers[group] = (bin.answers[group] ?? 0) + 1
  }
  return bins
}
