// The heads of pages that list articles: periods and slices.

import { namedPublisher } from './named-publisher.ts'
import { printPeriodPath } from '../address/period-path.ts'
import { printIndexPath, printSlicePath, type SliceIndex } from '../address/slice-path.ts'
import type { Overview } from '../model/bundle.ts'
import type { PeriodDetail, SliceDetail } from '../model/page-data.ts'
import { INDEX_WORDS } from './breadcrumbs.ts'
import { newsItems } from './count-in-words.ts'
import { formatPeriod } from './day-in-words.ts'
import { type HeadTags, pageHead, type SiteUrl } from './head-tags.ts'

/** The head of the page of a year, a month or a day. */
export function periodHead({ period, count }: PeriodDetail, overview: Overview, siteUrl: SiteUrl): HeadTags {
  const title = formatPeriod(period)
  const description = `${newsItems(count)} of ${namedPublisher(overview.settings)}, ${title}. An unofficial copy.`
  return pageHead({ title, description, path: printPeriodPath(period) }, overview, siteUrl)
}

/** The head of an index of slices. */
export function indexHead(index: SliceIndex, overview: Overview, siteUrl: SiteUrl): HeadTags {
  const { title, by } = INDEX_WORDS[index]
  const description = `${newsItems(overview.articles)} of ${namedPublisher(overview.settings)} by ${by}. An unofficial copy.`
  return pageHead({ title, description, path: printIndexPath(index) }, overview, siteUrl)
}

/** The head of a slice's page. */
export function sliceHead({ facet, value, scope }: SliceDetail, overview: Overview, siteUrl: SiteUrl): HeadTags {
  const about = scope === null ? '' : ` ${scope}.`
  const description = `${value.label}: ${newsItems(value.count)} of ${namedPublisher(overview.settings)}.${about} An unofficial copy.`
  return pageHead({ title: value.label, description, path: printSlicePath(facet, value.id) }, overview, siteUrl)
}
