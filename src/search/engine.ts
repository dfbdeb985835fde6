// The search engine: criteria in, hits or counts out. It is synchronous: files are loaded by its caller, and are passed in as data.

import { NO_CRITERIA, sortOf, type Criteria, type Sort } from '../model/criteria.ts'
import { filtersInUse } from '../model/edit-criteria.ts'
import { readColumns, withSeeds, type ArticleTable } from './filter/article-table.ts'
import type { FacetColumn, FacetColumns } from './filter/columns.ts'
import { countBins } from './filter/count-bins.ts'
import { countFacets } from './filter/count-facets.ts'
import { createFuzzyCorrector } from './words/fuzzy-corrector.ts'
import { createValueFinder, liftFilters, type ValueFinder } from './query/lift-filters.ts'
import { createMatcher, type Matcher, type Matches } from './match/match-query.ts'
import { orderOrdinals } from './match/order-ordinals.ts'
import { asWords, parseQuery, type Query, type QueryFilter } from './query/parse-query.ts'
import type { MissingFiles, SearchFile } from './protocol.ts'
import type { Counts, Hits, SearchEngine, UnknownValue } from './results.ts'
import type { IndexFile, SearchIndex } from './index/search-index.ts'
import { selectArticles } from './filter/select-articles.ts'
import { splitWords } from './words/split-words.ts'
import { createSuggester, type Suggester, type Suggestions } from './words/suggest-words.ts'
import { type PartFile, readIndex, type WordIndex } from './index/word-index.ts'

/** An index that is open for queries. Where a query needs parts that are not loaded, the answer names their files. */
export interface WordSearch {
  readonly match: Matcher
  /** Suggests words for the folded beginning of a word. */
  readonly suggest: Suggester
  /** Takes a file that was missing. */
  readonly load: WordIndex['load']
}

/** Opens an index. This reads its whole vocabulary. */
export function openWordSearch(index: SearchIndex): WordSearch {
  const words = readIndex(index)
  const correct = createFuzzyCorrector(words.words)
  return { match: createMatcher(words, correct), suggest: createSuggester(words, correct), load: words.load }
}

/** An engine whose files are loaded one by one. It answers a question, or names the files that are missing. */
export interface PartialEngine {
  readonly loadColumns: (columns: FacetColumns) => void
  readonly loadIndex: (index: SearchIndex) => void
  /** Takes a file that the columns or the index name. */
  readonly loadPart: (file: IndexFile, part: PartFile | FacetColumn) => void
  readonly search: (criteria: Criteria) => Hits | MissingFiles
  readonly count: (criteria: Criteria) => Counts | MissingFiles
  readonly suggest: (typed: string, limit: number) => Suggestions | MissingFiles
}

/** Returns an engine over a whole archive. It throws a RangeError for a query where there is no index. */
export function createEngine(columns: FacetColumns, index: SearchIndex | null): SearchEngine {
  const { loadColumns, loadIndex, search, count } = createPartialEngine()
  loadColumns(columns)
  if (index) loadIndex(index)
  return { search: (criteria) => refuseMissing(search(criteria)), count: (criteria) => refuseMissing(count(criteria)) }
}

function refuseMissing<Answer extends Hits | Counts>(answer: Answer | MissingFiles): Answer {
  if ('files' in answer) throw new RangeError(`The engine lacks ${answer.files.join(', ')}.`)
  return answer
}

/** The columns, as the engine uses them. */
interface Filters {
  readonly table: ArticleTable
  /** The file with the column of the seeds; null once it is loaded, and where there is none. */
  readonly seedsFile: IndexFile | null
  readonly findValue: ValueFinder
}

/** Criteria whose operators are filters by now, with the matches of their words; null where the words say nothing. */
type Asked = { readonly criteria: Criteria; readonly unknown: readonly UnknownValue[] } & (
  | { readonly table: ArticleTable; readonly matches: Matches | null }
  | { readonly table: null; readonly matches: Matches }
)

const NO_COLUMNS: MissingFiles = { kind: 'missing', files: ['columns'] }

/** Returns an engine that has loaded nothing yet. */
export function createPartialEngine(): PartialEngine {
  let filters: Filters | null = null
  let words: WordSearch | null = null
  /** The last query that was matched: its list and its counts are asked for one after the other. */
  let last: { readonly query: string; readonly exact: boolean; readonly matches: Matches | null } | null = null

  const matchWords = (index: WordSearch, { query, exact }: Criteria, parsed: Query): Matches | MissingFiles | null => {
    if (last?.query === query && last.exact === exact) return last.matches
    const matches = index.match(asWords(parsed), exact)
    last = matches?.kind === 'missing' ? null : { query, exact, matches }
    return matches
  }

  const missingFor = (criteria: Criteria, counted: boolean): SearchFile[] => {
    const asksWords = criteria.query.trim() !== ''
    const asksFilters = !asksWords || filtersInUse(criteria) > 0 || hasOperators(criteria)
    const files: SearchFile[] = []
    if (!filters && (asksFilters || counted)) files.push('columns')
    if (!words && asksWords) files.push('search')
    if (filters?.seedsFile && asksSeeds(criteria)) files.push(filters.seedsFile)
    return files
  }

  const read = (criteria: Criteria, counted: boolean): Asked | MissingFiles => {
    const files = missingFor(criteria, counted)
    if (files.length > 0) return { kind: 'missing', files }
    const lifted = filters && hasOperators(criteria) ? liftFilters(criteria, filters.findValue) : criteria
    const query = words && parseQuery(lifted.query)
    const matches = words && query && matchWords(words, lifted, query)
    if (matches?.kind === 'missing') return matches
    const unknown = query?.filters.flatMap(asUnknown) ?? []
    if (filters) return { table: filters.table, criteria: lifted, matches, unknown }
    // Where the words say nothing every article answers, and only the columns say how many there are.
    return matches ? { table: null, criteria, matches, unknown } : NO_COLUMNS
  }

  const count = (criteria: Criteria): Counts | MissingFiles => {
    const asked = read(criteria, true)
    if ('files' in asked) return asked
    if (asked.table === null) return NO_COLUMNS
    const { table } = asked
    const selection = selectArticles(table, asked.criteria, asked.matches)
    return {
      total: selection.kept.length,
      values: countFacets(table, asked.criteria, selection),
      bins: countBins(table, selection.kept, asked.criteria),
    }
  }

  return {
    loadColumns(columns) {
      filters = {
        table: readColumns(columns),
        seedsFile: typeof columns.facets.seed === 'string' ? columns.facets.seed : null,
        findValue: createValueFinder((facet) => columns.facets[facet].values.map((id) => ({ id }))),
      }
      // The first count takes several times as long as the next ones. Here no reader waits for it yet.
      count(NO_CRITERIA)
    },
    loadIndex(index) {
      words = openWordSearch(index)
      last = null
    },
    loadPart(file, part) {
      if (!('rows' in part)) words?.load(file, part)
      else if (filters?.seedsFile === file)
        filters = { ...filters, table: withSeeds(filters.table, part), seedsFile: null }
    },
    search(criteria) {
      const asked = read(criteria, false)
      return 'files' in asked ? asked : listHits(asked, sortOf(criteria))
    },
    count,
    suggest(typed, limit) {
      if (!words) return { kind: 'missing', files: ['search'] }
      return words.suggest(splitWords(typed).at(-1) ?? '', limit)
    },
  }
}

/** Whether the query has operators that may be filters. Each has a colon. */
const hasOperators = ({ query }: Criteria): boolean => query.includes(':') && parseQuery(query).filters.length > 0

/** An operator that is left in the query once the others are filters. */
function asUnknown(filter: QueryFilter): UnknownValue[] {
  if (filter.kind === 'period') return []
  return [{ operator: filter.kind === 'value' ? filter.facet : filter.operator, value: filter.value }]
}

const asksSeeds = ({ chosen, excluded }: Criteria) => chosen.seed.length > 0 || excluded.seed.length > 0

function listHits(asked: Asked, sort: Sort): Hits {
  const { table, matches, unknown } = asked
  const kept = keptOf(asked)
  const { ordinals, uncorrected } = orderOrdinals(kept, sort, matches)
  const isWhole = matches === null && sort !== 'oldest' && kept.length === table?.articles
  return {
    total: kept.length,
    ordinals: isWhole ? null : ordinals,
    uncorrected,
    reading: matches?.reading ?? null,
    unknown,
  }
}

/** Ascending ordinals of the articles that answer the words and the filters. */
function keptOf({ table, criteria, matches }: Asked): Uint32Array {
  if (table === null) return matches.ordinals
  if (matches && filtersInUse(criteria) === 0) return matches.ordinals
  return selectArticles(table, criteria, matches).kept
}
