// This search and those it is measured against, each tuned in its favour, behind one interface.

import uFuzzy from '@leeoniya/ufuzzy'
import { Charset, Document } from 'flexsearch'
import Fuse, { type FuseIndex, type IFuseOptions } from 'fuse.js'
import MiniSearch, { type Options } from 'minisearch'
import type { Archive } from '../../src/model/archive.ts'
import { NO_CRITERIA } from '../../src/model/criteria.ts'
import type * as Engine from '../../src/search/engine.ts'
import type * as Fold from '../../src/search/words/fold.ts'
import { buildIndex } from '../../src/search/index/build-index.ts'
import { buildColumns, type FacetColumns } from '../../src/search/filter/columns.ts'
import { importBuilt } from './import-built.ts'
import type { SearchIndex } from '../../src/search/index/search-index.ts'

/** What the others search; `id` is the ordinal. */
interface Row {
  readonly id: number
  readonly title: string
  readonly kicker: string
  readonly summary: string
}

/** Answers a query with ordinals, best first. */
export type Search = (query: string) => ArrayLike<number>

export interface Contestant {
  readonly name: string
  /** Whether `"a phrase"` means one. */
  readonly readsPhrases: boolean
  /** The index as a page would load it; empty for those that have none to load. */
  readonly build: (archive: Archive) => string
  readonly load: (archive: Archive, index: string) => Search
}

const FIELDS = ['title', 'kicker', 'summary'] as const
const KEYS = [{ name: 'title', weight: 3 }, 'kicker', 'summary']

const rowsOf = ({ articles }: Archive): Row[] =>
  articles.map(({ title, kicker, summary }, id) => ({ id, title, kicker: kicker ?? '', summary: summary ?? '' }))

const { createEngine } = await importBuilt<typeof Engine>('src/search/engine.ts')
const { fold } = await importBuilt<typeof Fold>('src/search/words/fold.ts')

/** Counts and bins included, as the reader gets them. */
const dateline: Contestant = {
  name: 'Dateline',
  readsPhrases: true,
  build: (archive) => JSON.stringify({ columns: buildColumns(archive), index: buildIndex(archive) }),
  load(_, text) {
    const { columns, index } = JSON.parse(text) as { columns: FacetColumns; index: SearchIndex }
    const engine = createEngine(columns, index)
    return (query) => {
      const criteria = { ...NO_CRITERIA, query }
      engine.count(criteria)
      return engine.search(criteria).ordinals ?? []
    }
  },
}

function fuse(name: string, options: IFuseOptions<Row>): Contestant {
  return {
    name,
    readsPhrases: false,
    build: (archive) => JSON.stringify(Fuse.createIndex(KEYS, rowsOf(archive)).toJSON()),
    load(archive, text) {
      const index = Fuse.parseIndex(JSON.parse(text) as Parameters<typeof Fuse.parseIndex<Row>>[0]) as FuseIndex<Row>
      const search = new Fuse(
        rowsOf(archive),
        { keys: KEYS, ignoreLocation: true, ignoreDiacritics: true, ...options },
        index
      )
      return (query) => search.search(query).map(({ refIndex }) => refIndex)
    },
  }
}

const miniOptions: Options<Row> = {
  fields: [...FIELDS],
  processTerm: fold,
  searchOptions: {
    boost: { title: 3 },
    combineWith: 'AND',
    fuzzy: (term) => (term.length > 3 ? 0.3 : false),
    prefix: (_, place, terms) => place === terms.length - 1,
  },
}

const miniSearch: Contestant = {
  name: 'MiniSearch',
  readsPhrases: false,
  build(archive) {
    const search = new MiniSearch<Row>(miniOptions)
    search.addAll(rowsOf(archive))
    return JSON.stringify(search)
  },
  load(_, text) {
    const search = MiniSearch.loadJSON<Row>(text, miniOptions)
    return (query) => search.search(query).map(({ id }) => Number(id))
  },
}

const microFuzzy: Contestant = {
  name: 'uFuzzy',
  readsPhrases: false,
  build: () => '',
  load(archive) {
    const texts = rowsOf(archive).map((row) => fold(FIELDS.map((field) => row[field]).join(' ')))
    const search = new uFuzzy({ intraMode: 1 })
    return (query) => {
      const [found, info, order] = search.search(texts, fold(query), 1, 10_000)
      return order && info ? order.map((place) => info.idx[place] ?? 0) : (found ?? [])
    }
  },
}

const flexSearch: Contestant = {
  name: 'FlexSearch',
  readsPhrases: false,
  build: () => '',
  load(archive) {
    const index = FIELDS.map((field) => ({ field, tokenize: 'forward', encoder: Charset.LatinBalance }) as const)
    const search = new Document({ document: { id: 'id', index } })
    for (const row of rowsOf(archive)) search.add({ ...row })
    return (query) => {
      const found = search.search(query, { limit: archive.articles.length }) as readonly { result: readonly number[] }[]
      return [...new Set(found.flatMap(({ result }) => result))]
    }
  },
}

/** Ours first. */
export const CONTESTANTS: readonly Contestant[] = [
  dateline,
  fuse('Fuse.js, plain', { threshold: 0.5 }),
  fuse('Fuse.js, token search', { threshold: 0.3, useTokenSearch: true, tokenMatch: 'all' }),
  miniSearch,
  microFuzzy,
  flexSearch,
]
