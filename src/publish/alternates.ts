// The links in a page's head to the same in other formats: feeds, and an article in Markdown.

import { parseArticlePath, printArticlePath } from '../address/article-path.ts'
import { FEED_FORMATS, type FeedFormat, isFeedPage, printFeedPath } from '../address/feed-path.ts'
import { MARKDOWN_FILE, printMarkdownPath } from '../address/file-path.ts'
import { TIMELINE_PATH } from '../address/page-path.ts'
import type { Overview } from '../model/bundle.ts'
import { wholeAddress } from './whole-address.ts'
import { feedTitle } from './feed.ts'
import type { PageFacts, SiteUrl } from './head-tags.ts'

/** A link to another format of a page. */
export type AlternateLink = Readonly<Record<'rel' | 'type' | 'href' | 'title', string>>

export const FEED_TYPES = {
  xml: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Readonly<Record<FeedFormat, string>>

/** What each format is called where a browser lists them. */
const WORDS = { xml: 'Atom', json: 'JSON Feed', markdown: 'Markdown' } as const

/**
 * The alternates of a page; none for a page without an address. The page about the archive leads to the feed of everything. Without the site's own
 * address there is no feed, and in an empty archive neither.
 */
export function alternatesOf({ path, title }: PageFacts, overview: Overview, siteUrl: SiteUrl): AlternateLink[] {
  if (path === null) return []
  const article = parseArticlePath(path)
  if (article !== null) {
    // From the page, where the address of the site is not known: it may live under a path.
    const href = siteUrl === null ? MARKDOWN_FILE : wholeAddress(printMarkdownPath(printArticlePath(article)), siteUrl)
    return [{ rel: 'alternate', type: 'text/markdown', href, title: WORDS.markdown }]
  }
  const followed = path === '/about/' ? { path: TIMELINE_PATH, title: null } : { path, title }
  if (siteUrl === null || overview.articles === 0 || !isFeedPage(followed.path)) return []
  return FEED_FORMATS.map((format) => ({
    rel: 'alternate',
    type: FEED_TYPES[format],
    href: wholeAddress(printFeedPath(followed.path, format), siteUrl),
    title: `${feedTitle(followed, overview)} (${WORDS[format]})`,
  }))
}
