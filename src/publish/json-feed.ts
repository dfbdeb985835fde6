// Prints a feed as JSON Feed 1.1 (jsonfeed.org). Titles and texts are plain text: no markup is made, and none is understood.

import { printFeedPath } from '../address/feed-path.ts'
import type { Overview } from '../model/bundle.ts'
import { wholeAddress } from './whole-address.ts'
import { type Feed, type FeedArticle, feedDescription, feedTitle, momentOf, tagsOf } from './feed.ts'

/**
 * Prints a feed. `siteUrl` ends with a slash. An item's id is its article's permanent address, as in Atom: see `printAtom`. No item has an author,
 * since the listings name none. An item's text is its summary, and its title where the listing has no summary: the format asks for a text.
 */
export function printJsonFeed(feed: Feed, overview: Overview, siteUrl: string): string {
  const { settings } = overview
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(feed, overview),
    home_page_url: wholeAddress(feed.page, siteUrl),
    feed_url: wholeAddress(printFeedPath(feed.page, 'json'), siteUrl),
    description: `${feedDescription(overview)} ${settings.rights}`,
    language: settings.language,
    items: feed.articles.map((article) => itemOf(article, siteUrl)),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function itemOf(article: FeedArticle, siteUrl: string) {
  const { path, day, title, summary, language, original } = article
  const address = wholeAddress(path, siteUrl)
  return {
    id: address,
    url: address,
    ...(original === null ? {} : { external_url: original }),
    title,
    content_text: summary ?? title,
    date_published: momentOf(day),
    tags: tagsOf(article),
    language,
  }
}
