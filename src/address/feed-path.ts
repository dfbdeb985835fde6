// The addresses of feeds: beside each page that has one.

import { TIMELINE_PATH } from './page-path.ts'
import { parsePeriodPath } from './period-path.ts'
import { parseSlicePath } from './slice-path.ts'

/** The formats of a feed, by the extension of its file: Atom and JSON Feed. */
export const FEED_FORMATS = ['xml', 'json'] as const

export type FeedFormat = (typeof FEED_FORMATS)[number]

/** The address of a page's feed: `/feed.xml`, `/themes/skills/feed.json`, `/2021/feed.xml`. */
export const printFeedPath = (page: string, format: FeedFormat): string => `${page}feed.${format}`

/** Whether a page has feeds: the timeline, a year and the page of a theme, flag, place or format have. The page itself may be missing. */
export const isFeedPage = (path: string): boolean =>
  path === TIMELINE_PATH || parsePeriodPath(path)?.length === 4 || parseSlicePath(path) !== null
