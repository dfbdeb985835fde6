// The articles before and after an article: in the list that it was opened from and in its order, else in the archive by date.

import { useQuery } from '@tanstack/react-query'
import type { ArticleDetail, ArticleLink } from '../../model/bundle.ts'
import { asksNothing, sortOf } from '../../model/criteria.ts'
import { findLoadedOrdinal, findOrdinal, type OrdinalSearch } from './find-ordinal.ts'
import { criteriaAt, type ListName, nameOf } from './list-at.ts'
import { linkAt, ordinalsIn } from './load-cards.ts'
import { catalogueQuery, overviewQuery } from './queries.ts'
import { readQuery } from './read-query.ts'
import { useSearchClient } from './search-client-context.ts'

export interface PlaceInList {
  readonly name: ListName
  readonly total: number
  /** From 1; null where it is not known without loading more. */
  readonly position: number | null
}

export interface Neighbours {
  /** null for none. */
  readonly before: ArticleLink | null
  readonly after: ArticleLink | null
  /** null where these are the neighbours in the archive by date. */
  readonly list: PlaceInList | null
  /** Whether the list is still looked up. Until then these are the neighbours by date. */
  readonly isLoading: boolean
}

/** The neighbours of an article that was opened from the list at the address `from` (null: from anywhere else). */
export function useNeighbours(article: ArticleDetail, from: string | null): Neighbours {
  const search = useSearchClient()
  const { data, isLoading } = useQuery({
    queryKey: ['neighbours', article.path, from],
    enabled: search !== null && from !== null,
    queryFn: ({ client, signal }) => (search && from ? findInList(article, from, { client, search, signal }) : null),
  })
  return { before: article.earlier, after: article.later, list: null, ...data, isLoading }
}

type FoundInList = Omit<Neighbours, 'isLoading'>

/** Finds an article in the list at an address; null where the list lacks it. */
async function findInList(article: ArticleDetail, from: string, context: OrdinalSearch): Promise<FoundInList | null> {
  const { client, search, signal } = context
  const catalogue = await client.ensureQueryData(catalogueQuery)
  const criteria = criteriaAt(from, catalogue)
  const name = nameOf(criteria, catalogue)
  if (asksNothing(criteria)) {
    // The page knows its neighbours, and the search, which could say the position, need not be loaded.
    const { articles: total } = await client.ensureQueryData(overviewQuery)
    const own = findLoadedOrdinal(client, article)
    const { earlier, later } = article
    return sortOf(criteria) === 'oldest'
      ? { before: earlier, after: later, list: { name, total, position: own === null ? null : total - own } }
      : { before: later, after: earlier, list: { name, total, position: own === null ? null : own + 1 } }
  }
  const { asked } = await readQuery(client, criteria)
  const hits = await search.search(asked, signal)
  const own = await findOrdinal(article, context)
  const index = own === null ? -1 : (hits.ordinals?.indexOf(own) ?? own)
  if (index < 0) return null
  const linkTo = (other: number) => linkAt(client, ordinalsIn(hits, other, other + 1)[0] ?? -1, signal)
  const [before, after] = await Promise.all([index === 0 ? null : linkTo(index - 1), linkTo(index + 1)])
  return { before, after, list: { name, total: hits.total, position: index + 1 } }
}
