// The queries of the app for files of the bundle: keys and how they load. A prerendered page carries the data that it shows.

import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { parseArticlePath } from '../../address/article-path.ts'
import type { ArticlePath } from '../../model/article.ts'
import { articlesFile, type MonthOfBlocks, parseBlockList } from '../../model/block-list.ts'
import type { ArticleDetail, Catalogue, DataFile, Manifest, Overview } from '../../model/bundle.ts'
import { cardFileName, type CardMonth, type MonthWithStart, addStarts } from '../../model/card-files.ts'
import { openSources, type Sources } from '../../model/sources.ts'
import { PAGE_KEYS } from '../../publish/page.ts'
import type { SearchFile } from '../../search/protocol.ts'
import { fetchCards, fetchDataFile, fetchDataJson, fetchManifest } from './fetch-data.ts'

const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: ({ signal }) => fetchManifest(signal),
})

/**
 * Reads a file that the manifest names. When that fails it drops the manifest, so that the next attempt fetches a newer one: after a new build of
 * the site the files that an open page knows may be gone.
 */
export async function fromManifest<T>(client: QueryClient, read: (manifest: Manifest) => Promise<T>): Promise<T> {
  try {
    return await read(await client.ensureQueryData(manifestQuery))
  } catch (error) {
    // A request that was aborted has not failed.
    if (!isAbort(error)) client.removeQueries({ queryKey: manifestQuery.queryKey })
    throw error
  }
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

/** Loads the bytes of one of the files that the search works on. */
export const loadSearchFile = (client: QueryClient, file: SearchFile): Promise<ArrayBuffer> =>
  fromManifest(client, ({ files }) => fetchDataFile(file === 'columns' || file === 'search' ? files[file] : file))

export const overviewQuery = queryOptions({
  queryKey: PAGE_KEYS.overview,
  queryFn: ({ client }): Promise<Overview> => fromManifest(client, async (manifest) => manifest.overview),
})

export const catalogueQuery = queryOptions({
  queryKey: PAGE_KEYS.catalogue,
  queryFn: ({ client }) => fromManifest(client, ({ files }) => fetchDataJson<Catalogue>(files.catalogue)),
})

/** All sources of the archive. */
export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: ({ client, signal }) =>
    fromManifest(client, (manifest) => fetchDataJson<Sources>(manifest.files.sources, signal)),
})

/** The first items of each list of the sources, as the sources page carries them. */
const firstSourcesQuery = queryOptions({
  queryKey: PAGE_KEYS.firstSources,
  queryFn: async ({ client }) => openSources(await client.ensureQueryData(sourcesQuery)),
})

/** The months of the archive, newest first: they say which file holds which card. */
export const cardMonthsQuery = queryOptions({
  queryKey: ['cards', 'months'],
  queryFn: ({ client }): Promise<readonly MonthWithStart[]> =>
    fromManifest(client, async ({ files }) => addStarts(await fetchDataJson<readonly CardMonth[]>(files.cards))),
})

/** The cards of one of a month's files, by its number, newest first. */
export const cardFileQuery = (month: CardMonth, number: number) =>
  queryOptions({
    queryKey: ['cards', cardFileName(month, number)],
    queryFn: ({ client, signal }) => fromManifest(client, () => fetchCards(month, number, signal)),
  })

/** Drops what a newer build of the site may have changed, and loads again what is in use. Files named by their hash stay. */
export async function forgetArchive(client: QueryClient): Promise<void> {
  client.removeQueries({ queryKey: PAGE_KEYS.firstCards })
  for (const key of ['answer', 'rows', 'hits', 'counts']) client.removeQueries({ queryKey: [key], type: 'inactive' })
  client.removeQueries({ queryKey: articleBlocksQuery.queryKey })
  await Promise.all(
    [overviewQuery, catalogueQuery, cardMonthsQuery].map(({ queryKey }) => client.invalidateQueries({ queryKey }))
  )
}

/** The blocks of articles, newest first. */
const articleBlocksQuery = queryOptions({
  queryKey: ['blocks', 'articles'],
  queryFn: ({ client }) =>
    fromManifest(client, async ({ files }) =>
      parseBlockList(await fetchDataJson<readonly MonthOfBlocks[]>(files.articles))
    ),
})

/** An article by its path; null where the archive has none there. */
export const articleQuery = (path: string) =>
  queryOptions({
    queryKey: PAGE_KEYS.article(path),
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

/** Name, publisher and figures of the archive, for every page. Suspends. */
export const useOverview = (): Overview => useSuspenseQuery(overviewQuery).data

/** The values of all facets and the months, with their counts. Suspends. */
export const useCatalogue = (): Catalogue => useSuspenseQuery(catalogueQuery).data

/** The sources as far as their page shows them at first. Suspends. */
export const useFirstSources = (): Sources => useSuspenseQuery(firstSourcesQuery).data

/** The article at a path, or null where there is none. Suspends. */
export const useArticle = (path: ArticlePath | string): ArticleDetail | null =>
  useSuspenseQuery(articleQuery(path)).data
