// The articles before and after an article: within the results that it was opened from, else within the archive.

import { type QueryClient, useQuery } from '@tanstack/react-query'
import { readCriteria } from '../../address/criteria-address.ts'
import { asksNothing, NO_CRITERIA } from '../../model/criteria.ts'
import type { ArticleDetail, ArticleLink } from '../../model/bundle.ts'
import { periodAround } from '../../model/day.ts'
import { resolverOf } from './resolve-value.ts'
import { linkAt, loadCards, ordinalsIn } from './load-cards.ts'
import { catalogueQuery } from './queries.ts'
import { readQuery } from './read-query.ts'
import type { SearchClient } from './search-client.ts'
import { useSearchClient } from './search-client-context.ts'

export interface Neighbours {
  readonly earlier: ArticleLink | null
  readonly later: ArticleLink | null
  /** Whether these are neighbours within results, not within the archive. */
  readonly within: boolean
}

/** The neighbours of an article that was opened from the list at the address `from` (null: from anywhere else). */
export function useNeighbours(article: ArticleDetail, from: string | null): Neighbours {
  const search = useSearchClient()
  const query = from?.includes('?') ? from.slice(from.indexOf('?')) : null
  const { data } = useQuery({
    queryKey: ['neighbours', article.path, query],
    enabled: search !== null && query !== null,
    queryFn: async ({ client, signal }): Promise<Neighbours | null> => {
      const { criteria } = readCriteria(query ?? '', resolverOf(await client.ensureQueryData(catalogueQuery)))
      if (search === null || asksNothing(criteria)) return null
      const own = await findOrdinal(article, { client, search, signal })
      const { asked } = await readQuery(client, criteria)
      // Earlier and later are in the order of time, whatever the order of the list was.
      const { ordinals } = await search.search({ ...asked, sort: 'newest' }, signal)
      if (own === null || ordinals === null || !ordinals.includes(own)) return null
      const before = ordinals.reduce((best, each) => (each > own && (best < 0 || each < best) ? each : best), -1)
      const after = ordinals.reduce((best, each) => (each < own && each > best ? each : best), -1)
      const [earlier, later] = await Promise.all([linkAt(client, before, signal), linkAt(client, after, signal)])
      return { earlier, later, within: true }
    },
  })
  return data ?? { earlier: article.earlier, later: article.later, within: false }
}

/** What a search for an article uses. */
interface SearchContext {
  readonly client: QueryClient
  readonly search: SearchClient
  readonly signal: AbortSignal
}

/** Finds the ordinal of an article among the articles of its day; null where none has its path. */
async function findOrdinal(
  { path, day }: ArticleDetail,
  { client, search, signal }: SearchContext
): Promise<number | null> {
  const ofDay = await search.search({ ...NO_CRITERIA, from: periodAround(day), to: periodAround(day) }, signal)
  const ordinals = ordinalsIn(ofDay, 0, ofDay.total)
  const cards = await loadCards(client, ordinals, signal)
  return ordinals[cards.findIndex((card) => card.path === path)] ?? null
}
