// Every query of the app: its key, and how it is answered from the bundle. A prerendered page carries the answers that it shows.

import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { parseArticlePath } from '../../address/article-path.ts'
import type { ArticlePath } from '../../model/article.ts'
import { articlesFile, type Block, cardsFile, type MonthOfBlocks, parseBlockList } from '../../model/block-list.ts'
import type { ArticleDetail, Catalogue, DataFile, Manifest, Overview } from '../../model/bundle.ts'
import { openSources, type Sources } from '../../model/sources.ts'
import type { SearchFile } from '../../search/protocol.ts'
import { fetchCards, fetchDataFile, fetchDataJson, fetchManifest } from './fetch-data.ts'

const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: ({ signal }) => fetchManifest(signal),
})

/**
 * Answers from a file that the manifest names. When that fails the manifest is forgotten, so that the next attempt asks the server for a newer
 * one: after a new build of the site the files that an open page knows of may be gone.
 */
export async function fromManifest<T>(client: QueryClient, read: (manifest: Manifest) => Promise<T>): Promise<T> {
  try {
    return await read(await client.ensureQueryData(manifestQuery))
  } catch (error) {
    // What is no longer asked for has not failed.
    if (!isAbort(error)) client.removeQueries({ queryKey: manifestQuery.queryKey })
    throw error
  }
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

/** The bytes of one of the files that the search works on. */
export const loadSearchFile = (client: QueryClient, file: SearchFile): Promise<ArrayBuffer> =>
  fromManifest(client, ({ files }) => fetchDataFile(file === 'columns' || file === 'search' ? files[file] : file))

const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ client }): Promise<Overview> => fromManifest(client, async (manifest) => manifest.overview),
})

export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: ({ client }) => fromManifest(client, ({ files }) => fetchDataJson<Catalogue>(files.catalogue)),
})

/** All that the archive was compiled from. */
export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: ({ client, signal }) =>
    fromManifest(client, (manifest) => fetchDataJson<Sources>(manifest.files.sources, signal)),
})

/** The first of each of its lists, as the sources page carries them. */
const firstSourcesQuery = queryOptions({
  queryKey: ['sources', 'first'],
  queryFn: async ({ client }) => openSources(await client.ensureQueryData(sourcesQuery)),
})

const fetchBlocks = async (file: DataFile): Promise<Block[]> =>
  parseBlockList(await fetchDataJson<readonly MonthOfBlocks[]>(file))

/** All blocks of cards, newest first. */
export const blocksQuery = queryOptions({
  queryKey: ['blocks'],
  queryFn: ({ client }) => fromManifest(client, ({ files }) => fetchBlocks(files.cards)),
})

/** All blocks of articles, newest first. */
const articleBlocksQuery = queryOptions({
  queryKey: ['blocks', 'articles'],
  queryFn: ({ client }) => fromManifest(client, ({ files }) => fetchBlocks(files.articles)),
})

/** The cards of a block, newest first, or (by its number) of one chunk of it. */
export const cardsQuery = (block: Block, chunk: number | null) =>
  queryOptions({
    queryKey: ['cards', cardsFile(block, chunk)],
    queryFn: ({ client, signal }) => fromManifest(client, () => fetchCards(block, chunk, signal)),
  })

/** The newest cards, as the timeline's page carries them; never fetched: the blocks hold the same. */
export const firstCardsKey = ['cards', 'first'] as const

/** Forgets what a newer build of the site may have changed; what is in use is asked for again. Files named by their hash stay. */
export async function forgetArchive(client: QueryClient): Promise<void> {
  client.removeQueries({ queryKey: firstCardsKey })
  client.removeQueries({ queryKey: ['results'], type: 'inactive' })
  client.removeQueries({ queryKey: articleBlocksQuery.queryKey })
  await Promise.all(
    [overviewQuery, catalogueQuery, blocksQuery].map(({ queryKey }) => client.invalidateQueries({ queryKey }))
  )
}

/** An article by its path; null where the archive has none there. */
const articleQuery = (path: string) =>
  queryOptions({
    queryKey: ['article', path],
    queryFn: async ({ client }): Promise<ArticleDetail | null> => {
      const parts = parseArticlePath(path)
      if (parts === null) return null
      for (const block of await client.ensureQueryData(articleBlocksQuery)) {
        if (parts.day < block.first || block.last < parts.day) continue
        const details = await client.ensureQueryData(articlesQuery(articlesFile(block)))
        const found = details.find((detail) => detail.path === path)
        if (found) return found
      }
      return null
    },
  })

const articlesQuery = (file: DataFile) =>
  queryOptions({
    queryKey: ['articles', file],
    queryFn: ({ client }) => fromManifest(client, () => fetchDataJson<readonly ArticleDetail[]>(file)),
  })

/** The ordinal of the article at a path; null where there is none. */
export const ordinalQuery = (path: string) =>
  queryOptions({
    queryKey: ['ordinal', path],
    queryFn: async ({ client }): Promise<number | null> => {
      const day = parseArticlePath(path)?.day
      const blocks = await client.ensureQueryData(blocksQuery)
      let start = 0
      for (const block of blocks) {
        if (day && block.first <= day && day <= block.last) {
          const cards = await client.ensureQueryData(cardsQuery(block, null))
          const at = cards.findIndex((card) => card.path === path)
          if (at >= 0) return start + at
        }
        start += block.count
      }
      return null
    },
  })

/** What every page says of the archive. Suspends. */
export const useOverview = (): Overview => useSuspenseQuery(overviewQuery).data

/** What can be asked for. Suspends. */
export const useCatalogue = (): Catalogue => useSuspenseQuery(catalogueQuery).data

/** What the sources page opens with. Suspends. */
export const useFirstSources = (): Sources => useSuspenseQuery(firstSourcesQuery).data

/** The article at a path, or null where there is none. Suspends. */
export const useArticle = (path: ArticlePath | string): ArticleDetail | null =>
  useSuspenseQuery(articleQuery(path)).data
