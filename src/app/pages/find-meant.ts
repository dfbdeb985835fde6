// Finds what is meant by an address that leads nowhere: the page of the mended path, or articles that its words name.

import type { QueryClient } from '@tanstack/react-query'
import { parseArticlePath } from '../../address/article-path.ts'
import { mendPath } from '../../address/mend-path.ts'
import { isPagePath } from '../../address/page-path.ts'
import { parsePeriodPath } from '../../address/period-path.ts'
import { parseSlicePath, SLICE_INDEXES } from '../../address/slice-path.ts'
import type { ArticleLink, Catalogue } from '../../model/bundle.ts'
import { type Criteria, NO_CRITERIA } from '../../model/criteria.ts'
import { monthOf, periodAround } from '../../model/day.ts'
import { loadCards, ordinalsIn } from '../archive/load-cards.ts'
import { catalogueQuery } from '../archive/queries.ts'
import type { SearchClient } from '../archive/search-client.ts'

export interface Meant {
  /** The path of the page that is surely meant; null for none. */
  readonly path: string | null
  /** Articles that may be meant, the likeliest first. */
  readonly articles: readonly ArticleLink[]
}

/** Articles that have more than half of the words are offered, so many at most. */
const MOST_OFFERED = 3

/** Whether a path that has the form of a page, but not of an article, leads to one. */
function leadsToPage(path: string, catalogue: Catalogue): boolean {
  const slice = parseSlicePath(path)
  if (slice) return SLICE_INDEXES[slice.index].some((facet) => catalogue[facet].some(({ id }) => id === slice.id))
  const period = parsePeriodPath(path)
  return period === null || catalogue.months.some(({ month }) => month.startsWith(period.slice(0, month.length)))
}

interface FindContext {
  readonly client: QueryClient
  readonly search: SearchClient | null
  readonly signal: AbortSignal
}

/** Finds what an address means. Rejects where the archive can't be loaded. */
export async function findMeant(path: string, { client, search, signal }: FindContext): Promise<Meant> {
  const mended = mendPath(path)
  const parts = parseArticlePath(mended)
  if (parts === null) {
    const catalogue = await client.ensureQueryData(catalogueQuery)
    const isPage = mended !== path && isPagePath(mended) && leadsToPage(mended, catalogue)
    return { path: isPage ? mended : null, articles: [] }
  }
  if (search === null) return { path: null, articles: [] }
  const month = periodAround(monthOf(parts.day))
  const query = parts.slug.replaceAll('-', ' ')
  const find = async (criteria: Criteria) => {
    const hits = await search.search(criteria, signal)
    const { required = 0, groups = 0 } = hits.reading ?? {}
    if (2 * required <= groups) return []
    return loadCards(client, ordinalsIn(hits, 0, MOST_OFFERED), signal)
  }
  const ofMonth = await find({ ...NO_CRITERIA, query, from: month, to: month })
  const articles = ofMonth.length > 0 ? ofMonth : await find({ ...NO_CRITERIA, query })
  const exact = articles.find((article) => article.path === mended)
  return { path: exact?.path ?? null, articles }
}
