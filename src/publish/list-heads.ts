// The heads of pages that list articles: periods and slices.

import { printPeriodPath } from '../address/period-path.ts'
import { printIndexPath, printSlicePath, type SliceIndex } from '../address/slice-path.ts'
import type { Overview } from '../model/bundle.ts'
import type { PeriodDetail, SliceDetail } from '../model/page-data.ts'
import { asHeading, formatPeriod } from './day-in-words.ts'
import { type HeadTags, pageHead, type SiteUrl } from './head-tags.ts'
import { HEAD_WORDS } from './head-words.ts'

/** The head of the page of a year, a month or a day. */
export function periodHead({ period, count }: PeriodDetail, overview: Overview, siteUrl: SiteUrl): HeadTags {
  const words = formatPeriod(period)
  const description = HEAD_WORDS.ofPeriod(count, overview.settings, words)
  return pageHead({ title: asHeading(words), description, path: printPeriodPath(period) }, overview, siteUrl)
}

/** The head of an index of slices. */
export function indexHead(index: SliceIndex, overview: Overview, siteUrl: SiteUrl): HeadTags {
  const description = HEAD_WORDS.ofIndex(index, overview.settings, overview.articles)
  return pageHead({ title: HEAD_WORDS.indexes[index], description, path: printIndexPath(index) }, overview, siteUrl)
}

/** The head of a slice's page. */
export function sliceHead({ facet, value, scope }: SliceDetail, overview: Overview, siteUrl: SiteUrl): HeadTags {
  const description = HEAD_WORDS.ofSlice(value, overview.settings, scope)
  return pageHead({ title: value.label, description, path: printSlicePath(facet, value.id) }, overview, siteUrl)
}
