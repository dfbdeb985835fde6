// The heads of pages that list articles: periods and slices.

import { printPeriodPath } from '../address/period-path.ts'
import type { Overview } from '../model/bundle.ts'
import type { PeriodDetail } from '../model/page-data.ts'
import { newsItems } from './count-in-words.ts'
import { periodInWords } from './day-in-words.ts'
import { type HeadTags, pageHead, type SiteUrl } from './head-tags.ts'

/** The head of the page of a year, a month or a day. */
export function periodHead({ period, count }: PeriodDetail, overview: Overview, siteUrl: SiteUrl): HeadTags {
  const title = periodInWords(period)
  const description = `${newsItems(count)} of the ${overview.settings.publisher}, ${title}. An unofficial copy.`
  return pageHead({ title, description, path: printPeriodPath(period) }, overview, siteUrl)
}
