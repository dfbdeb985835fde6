// Makes the JSON files that the app loads, from a compiled archive. Same archive, same bytes: no clock, no disk, no locale.
// Leaves out how the files reach the reader (dev server, `dist`).

import { createHash } from 'node:crypto'
import { printIndexPath, SLICE_INDEX_NAMES, type SliceIndex } from '../address/slice-path.ts'
import type { Compiled } from '../compiler/compile.ts'
import { hashDigits, MANIFEST_FILE, printDataFile } from '../model/data-file.ts'
import { articlesFile, type Block, printBlockList } from '../model/block-list.ts'
import { BUNDLE_SCHEMA, type DataFile, type Manifest, type MovedArticles, type Overview } from '../model/bundle.ts'
import { type CardFile, cardFileName, type CardMonth, cutCards } from '../model/card-files.ts'
import type { Archive } from '../model/archive.ts'
import type { Article } from '../model/article.ts'
import { buildColumns, splitColumns } from '../search/filter/columns.ts'
import { buildIndex } from '../search/index/build-index.ts'
import { type PutFile, splitIndex } from '../search/index/split-index.ts'
import { detailsOf } from './article-detail.ts'
import { makeCard } from './card.ts'
import { makeCatalogue } from './catalogue.ts'
import { cutBlocks, monthRuns } from './cut-blocks.ts'
import { makeSources } from './make-sources.ts'
import { makeSearchExamples } from './search-examples.ts'
import { makeSlices, tallySlices } from './tally-slices.ts'

/** What a bundle is made from. */
export type BundleSource = Pick<Compiled, 'archive' | 'related' | 'stories' | 'problems' | 'permalinks'>

export interface BundleFile {
  /** Its name under `data/`. */
  readonly name: DataFile
  /** JSON in UTF-8. */
  readonly bytes: Uint8Array
}

export interface Bundle {
  readonly manifest: Manifest
  /** Every file, the manifest included, by its name. */
  readonly files: ReadonlyMap<DataFile, Uint8Array>
}

/** Makes the whole bundle of an archive in memory. */
export function makeBundle(source: BundleSource): Bundle {
  const files = new Map<DataFile, Uint8Array>()
  const iterator = bundleFiles(source)
  for (let next = iterator.next(); ; next = iterator.next()) {
    if (next.done) return { manifest: next.value, files }
    files.set(next.value.name, next.value.bytes)
  }
}

/** Yields the files of a bundle one at a time, so that an archive of any size fits in memory. Returns the manifest. */
export function* bundleFiles(source: BundleSource): Generator<BundleFile, Manifest> {
  const { archive } = source
  const overview = makeOverview(archive)
  const catalogue = makeCatalogue(archive)
  const names = {
    catalogue: yield* jsonFile('archive/catalogue', catalogue),
    cards: yield* jsonFile('archive/cards', yield* cardFiles(archive)),
    articles: yield* jsonFile('archive/articles', printBlockList(yield* articleFiles(source))),
    columns: yield* jsonFile('archive/columns', yield* columnFiles(archive)),
    search: yield* jsonFile('search/index', yield* searchFiles(archive)),
    sources: yield* jsonFile('archive/sources', makeSources(source)),
    slices: yield* jsonFile('archive/slices', makeSlices(tallySlices(archive, catalogue), catalogue)),
    examples: yield* jsonFile('archive/examples', makeSearchExamples(archive, catalogue)),
    moved: yield* jsonFile('archive/moved', movedArticles(source)),
  }
  const manifest: Manifest = { schema: BUNDLE_SCHEMA, overview, files: names }
  yield { name: MANIFEST_FILE, bytes: Buffer.from(JSON.stringify(manifest)) }
  return manifest
}

/** Where articles are that a reader may have saved under another address. */
const movedArticles = ({ permalinks: { redirects, gone } }: BundleSource): MovedArticles => ({
  moved: Object.fromEntries(redirects.map(({ from, to }) => [from, to])),
  gone: gone.map(({ path }) => path),
})

/** What every page says of the archive. */
export function makeOverview({ settings, articles, account }: Archive): Overview {
  const isFiled: Readonly<Record<SliceIndex, (article: Article) => boolean>> = {
    themes: ({ themes, flags }) => themes.length + flags.length > 0,
    places: ({ places }) => places.length > 0,
    formats: ({ format }) => format !== null,
  }
  const without = SLICE_INDEX_NAMES.filter((index) => !articles.some(isFiled[index])).map(printIndexPath)
  return {
    settings,
    articles: articles.length,
    seeds: account.length,
    first: articles.at(-1)?.day ?? null,
    last: articles[0]?.day ?? null,
    ...(without.length === 0 ? {} : { without }),
  }
}

/** Yields the files of each month's cards. Returns the list of months. */
function* cardFiles({ articles }: Archive): Generator<BundleFile, CardMonth[]> {
  const months: CardMonth[] = []
  for (const { month, start, end } of monthRuns(articles)) {
    const all = articles.slice(start, end).map(makeCard)
    const files = cutCards(all).map((cards): CardFile => ({ hash: hashOf(JSON.stringify(cards)), cards }))
    const listed: CardMonth = { month, count: all.length, hash: hashOf(JSON.stringify(files)) }
    for (const [index, file] of files.entries()) yield { name: cardFileName(listed, index + 1), bytes: bytesOf(file) }
    months.push(listed)
  }
  return months
}

/** Yields the file of each block of articles. Returns the blocks. */
function* articleFiles(source: BundleSource): Generator<BundleFile, Block[]> {
  const { articles } = source.archive
  const detailOf = detailsOf(source)
  const blocks: Block[] = []
  for (const { month, number, start, end } of cutBlocks(articles)) {
    const oldest = articles[end - 1]
    const newest = articles[start]
    if (!oldest || !newest) throw new RangeError(`Block ${number} of ${month} is empty.`)
    const bytes = bytesOf(Array.from({ length: end - start }, (_, index) => detailOf(start + index)))
    const block = { month, number, first: oldest.day, last: newest.day, count: end - start, hash: hashOf(bytes) }
    yield { name: articlesFile(block), bytes }
    blocks.push(block)
  }
  return blocks
}

/** Yields the parts of a large search index. Returns the index, which names them. */
const searchFiles = (archive: Archive) => partFiles((put) => splitIndex(buildIndex(archive), put))

/** Yields the column of seeds where there are many. Returns the columns, which name it. */
const columnFiles = (archive: Archive) => partFiles((put) => splitColumns(buildColumns(archive), put))

function* partFiles<Whole>(split: (put: PutFile) => Whole): Generator<BundleFile, Whole> {
  const parts: BundleFile[] = []
  const whole = split((stem, value) => {
    const part = makeFile(stem, value)
    parts.push(part)
    return part.name
  })
  yield* parts
  return whole
}

/** Yields the file of a value. Returns its name. */
function* jsonFile(stem: string, value: unknown): Generator<BundleFile, DataFile> {
  const file = makeFile(stem, value)
  yield file
  return file.name
}

function makeFile(stem: string, value: unknown): BundleFile {
  const bytes = bytesOf(value)
  return { name: printDataFile(stem, hashOf(bytes)), bytes }
}

/** The hash of bytes, or of text in UTF-8, as a file name has it. */
const hashOf = (content: Uint8Array | string): string => hashDigits(createHash('sha256').update(content).digest())

const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))
