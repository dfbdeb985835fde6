// Compares the files of the present archive with those that are on this device.

import type { MonthOfBlocks } from '../../model/block-list.ts'
import type { DataFile } from '../../model/bundle.ts'
import type { CardMonth } from '../../model/card-files.ts'
import { listFiles } from '../../model/current-files.ts'
import { DATA_ROOT } from '../../model/data-file.ts'
import { keptCache, seenCache } from '../../model/offline-protocol.ts'
import type { FacetColumns } from '../../search/filter/columns.ts'
import type { Postings, SearchIndex } from '../../search/index/search-index.ts'
import { addressOf, STORE_PREFIX } from '../address-of.ts'
import { fetchDataJson, fetchManifest } from '../archive/fetch-data.ts'

export const KEPT_CACHE = keptCache(STORE_PREFIX)
const SEEN_CACHE = seenCache(STORE_PREFIX)

/** The address of a data file. */
export const dataAddress = (file: DataFile): string => addressOf(DATA_ROOT + file)

/** What was found. Of the parts of a large search index half are named by the other half: `all` counts them, `missing` has those that are known. */
export interface Look {
  readonly articles: number
  readonly all: number
  readonly held: number
  readonly missing: readonly DataFile[]
  /** The files that are held, to tell them from those of older builds. */
  readonly present: readonly DataFile[]
}

/** Whether a file is one of those that name another. */
export const isPostings = (file: DataFile): boolean => file.startsWith('search/postings-')

/** The file that a file of postings names. */
export const positionsOf = ({ positions }: Postings): DataFile[] => (typeof positions === 'string' ? [positions] : [])

/** The names of the data files in a cache. */
export async function namesIn(cacheName: string): Promise<string[]> {
  if (!(await caches.has(cacheName))) return []
  const root = dataAddress('')
  return (await (await caches.open(cacheName)).keys()).flatMap(({ url }) => {
    const { pathname } = new URL(url)
    return pathname.startsWith(root) ? [pathname.slice(root.length)] : []
  })
}

const partsOf = ({ parts }: SearchIndex): DataFile[] =>
  parts.flatMap(({ postings }) => (typeof postings === 'string' ? [postings] : []))

const seedsOf = ({ facets }: FacetColumns): DataFile[] => (typeof facets.seed === 'string' ? [facets.seed] : [])

/** Looks. Rejects with a sentence where the archive can't be read, and where the browser keeps nothing. */
export async function lookAtArchive(signal: AbortSignal): Promise<Look> {
  const { files, overview } = await fetchManifest(signal)
  const names = [
    ...listFiles({
      files,
      cards: await fetchDataJson<readonly CardMonth[]>(files.cards, signal),
      articles: await fetchDataJson<readonly MonthOfBlocks[]>(files.articles, signal),
    }),
    ...partsOf(await fetchDataJson<SearchIndex>(files.search, signal)),
    ...seedsOf(await fetchDataJson<FacetColumns>(files.columns, signal)),
  ]
  const there = new Set([...(await namesIn(SEEN_CACHE)), ...(await namesIn(KEPT_CACHE))])
  const named: DataFile[] = []
  for (const file of names)
    if (isPostings(file) && there.has(file)) named.push(...positionsOf(await fetchDataJson<Postings>(file, signal)))
  const known = [...names, ...named]
  const missing = known.filter((file) => !there.has(file))
  const present = known.filter((file) => there.has(file))
  const all = names.length + names.filter(isPostings).length
  return { articles: overview.articles, all, held: present.length, missing, present }
}
