// Which articles stand in which feed. Takes one pass over the archive and keeps ordinals alone.

import { printPeriodPath } from '../address/period-path.ts'
import { printSlicePath } from '../address/slice-path.ts'
import { TIMELINE_PATH } from '../address/page-path.ts'
import type { Archive } from '../model/archive.ts'
import { periodAround } from '../model/day.ts'
import type { SliceFacet } from '../model/page-data.ts'
import { placesWithRegions } from '../model/places-with-regions.ts'
import { formatPeriod } from '../publish/day-in-words.ts'
import { type Feed, MOST_ENTRIES } from '../publish/feed.ts'
import { filedUnder } from './tally-slices.ts'

/** A feed with the numbers of its articles, newest first. */
export interface FeedOrdinals extends Pick<Feed, 'page' | 'title'> {
  readonly ordinals: readonly number[]
}

/**
 * Lists the feeds of an archive, each with its newest articles: that of everything, then one for each year, theme, flag, place and format that has a
 * page. A region has the articles of its countries. An empty archive has no feed.
 */
export function collectFeeds({ articles, vocabulary }: Archive): FeedOrdinals[] {
  const labels: Readonly<Record<SliceFacet, ReadonlyMap<string, string>>> = {
    theme: labelsOf(vocabulary.themes),
    flag: labelsOf(vocabulary.flags),
    format: labelsOf(vocabulary.formats),
    place: labelsOf(vocabulary.places),
  }
  const placesOf = placesWithRegions(vocabulary.places)
  const feeds = new Map<string, FeedOrdinals & { readonly ordinals: number[] }>()
  const add = (page: string, title: string | null, ordinal: number): void => {
    const feed = feeds.get(page) ?? { page, title, ordinals: [] }
    feeds.set(page, feed)
    if (feed.ordinals.length < MOST_ENTRIES) feed.ordinals.push(ordinal)
  }
  for (const [ordinal, article] of articles.entries()) {
    const year = periodAround(article.day, 4)
    add(TIMELINE_PATH, null, ordinal)
    add(printPeriodPath(year), formatPeriod(year), ordinal)
    for (const [facet, ids] of filedUnder(article, placesOf))
      for (const id of ids) {
        const label = labels[facet].get(id)
        // A value that the vocabulary doesn't know has no page.
        if (label !== undefined) add(printSlicePath(facet, id), label, ordinal)
      }
  }
  return [...feeds.values()]
}

const labelsOf = (values: readonly { readonly id: string; readonly label: string }[]): ReadonlyMap<string, string> =>
  new Map(values.map(({ id, label }) => [id, label]))
