// Makes the JSON files that the reader loads from what the compiler gives. Same archive, same bytes: no clock, no disk, no locale.
// Leaves out how the files reach the reader (dev server, `dist`).

import type { Compiled } from '../compiler/compile.ts'
import { MANIFEST_FILE, printDataFile } from '../model/data-file.ts'
import {
  BUNDLE_SCHEMA,
  type Block,
  type DataFile,
  type Manifest,
  type Overview,
  type Sources,
} from '../model/bundle.ts'
import type { Archive } from '../model/archive.ts'
import { buildColumns } from '../search/columns.ts'
import { buildIndex } from '../search/build-index.ts'
import { splitIndex } from '../search/split-index.ts'
import { detailsOf } from './article-detail.ts'
import { makeCard } from './card.ts'
import { makeCatalogue } from './catalogue.ts'
import { cutBlocks, type BlockSpan } from './cut-blocks.ts'
import { hashOf } from './hash.ts'

/** What a bundle is made from. */
export type BundleSource = Pick<Compiled, 'archive' | 'related' | 'problems'>

export interface Bundle {
  readonly manifest: Manifest
  /** Every file, the manifest included, by its name under `data/`: JSON in UTF-8. */
  readonly files: ReadonlyMap<DataFile, Uint8Array>
}

/** The bundle of an archive. */
export function makeBundle(source: BundleSource): Bundle {
  const { archive } = source
  const files = new Map<DataFile, Uint8Array>()
  const put = (stem: string, value: unknown): DataFile => {
    const bytes = Buffer.from(JSON.stringify(value))
    const name = printDataFile(stem, hashOf(bytes))
    files.set(name, bytes)
    return name
  }

  const overview = makeOverview(archive)
  const catalogue = makeCatalogue(archive)
  const names = {
    blocks: put('archive/blocks', putBlocks(source, put)),
    columns: put('archive/columns', buildColumns(archive)),
    search: put('search/index', splitIndex(buildIndex(archive), put)),
    sources: put('archive/sources', makeSources(source)),
  }
  const held = { schema: BUNDLE_SCHEMA, overview, catalogue, files: names } as const
  const manifest: Manifest = { ...held, version: hashOf(JSON.stringify(held)) }
  files.set(MANIFEST_FILE, Buffer.from(JSON.stringify(manifest)))
  return { manifest, files }
}

/** What every page says of the archive. */
export function makeOverview({ settings, articles, account }: Archive): Overview {
  return {
    settings,
    articles: articles.length,
    seeds: account.length,
    first: articles.at(-1)?.day ?? null,
    last: articles[0]?.day ?? null,
  }
}

/** What the sources page shows. */
export const makeSources = ({ archive, problems }: BundleSource): Sources => ({ account: archive.account, problems })

function putBlocks(source: BundleSource, put: (stem: string, value: unknown) => DataFile): Block[] {
  const { articles } = source.archive
  const detailOf = detailsOf(source)
  return cutBlocks(articles).map(({ month, number, start, end }: BlockSpan) => {
    const held = articles.slice(start, end)
    const days = held.map(({ day }) => day)
    const oldest = days.at(-1)
    const newest = days[0]
    if (!oldest || !newest) throw new RangeError(`Block ${number} of ${month} is empty.`)
    const stem = `${month}-${number}`
    return {
      month,
      first: oldest,
      last: newest,
      count: held.length,
      cards: put(`cards/${stem}`, held.map(makeCard)),
      articles: put(
        `articles/${stem}`,
        held.map((_, index) => detailOf(start + index))
      ),
    }
  })
}
