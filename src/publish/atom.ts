// Prints a feed as Atom (RFC 4287). All texts are of the type `text`: a title with `<` or `&` reads as it was captured.

import { type SliceIndex, printIndexPath } from '../address/slice-path.ts'
import { printFeedPath } from '../address/feed-path.ts'
import type { Filing, Overview } from '../model/bundle.ts'
import { itemAt } from '../model/item-at.ts'
import { wholeAddress } from './whole-address.ts'
import { escapeText } from './escape.ts'
import { type Feed, type FeedArticle, feedDescription, feedTitle, momentOf } from './feed.ts'

/** What XML 1.0 can't hold: control characters, halves of surrogate pairs, and two that are no characters. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const xml = (text: string): string => escapeText(text.replaceAll(NOT_IN_XML, '\uFFFD'))

/**
 * Prints a feed. `siteUrl` ends with a slash. The id of the feed is the address of its page, and that of an entry the permanent address of its
 * article, so they stay as long as the site stays where it is. If SITE_URL changes, all ids change with it, and feed readers show each entry once
 * more. An entry was updated on its day: the build has no clock, and the archive knows of no other date. Atom asks for an author; it is the
 * publisher. Throws a RangeError for a feed without articles, since there is no day on which it was updated.
 */
export function printAtom(feed: Feed, overview: Overview, siteUrl: string): string {
  const { settings } = overview
  const page = wholeAddress(feed.page, siteUrl)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(settings.language)}">`,
    `  <id>${xml(page)}</id>`,
    `  <title type="text">${xml(feedTitle(feed, overview))}</title>`,
    `  <subtitle type="text">${xml(feedDescription(overview))}</subtitle>`,
    `  <updated>${momentOf(itemAt(feed.articles, 0).day)}</updated>`,
    `  <author><name>${xml(settings.publisher)}</name>${settings.site === undefined ? '' : `<uri>${xml(settings.site)}</uri>`}</author>`,
    `  <rights type="text">${xml(settings.rights)}</rights>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(wholeAddress(printFeedPath(feed.page, 'xml'), siteUrl))}" />`,
    `  <link rel="alternate" type="text/html" href="${xml(page)}" />`,
    ...feed.articles.map((article) => printEntry(article, siteUrl)),
    '</feed>\n',
  ].join('\n')
}

function printEntry(article: FeedArticle, siteUrl: string): string {
  const { path, day, title, summary, kicker, language, original, themes, flags, places, format } = article
  const address = xml(wholeAddress(path, siteUrl))
  const filed = (index: SliceIndex, filings: readonly Filing[]) =>
    filings.map(({ id, label }) => printCategory(id, label, wholeAddress(printIndexPath(index), siteUrl)))
  return [
    `  <entry xml:lang="${xml(language)}">`,
    `    <id>${address}</id>`,
    `    <title type="text">${xml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${address}" />`,
    ...(original === null ? [] : [`    <link rel="via" href="${xml(original)}" />`]),
    `    <published>${momentOf(day)}</published>`,
    `    <updated>${momentOf(day)}</updated>`,
    ...(kicker === null ? [] : [`    <category term="${xml(kicker)}" />`]),
    ...filed('themes', [...themes, ...flags]),
    ...filed('places', places),
    ...filed('formats', format ? [format] : []),
    ...(summary === null ? [] : [`    <summary type="text">${xml(summary)}</summary>`]),
    '  </entry>',
  ].join('\n')
}

/** The scheme is the address of the index that lists the value: scheme and term together are its page's address. */
const printCategory = (id: string, label: string, scheme: string): string =>
  `    <category term="${xml(id)}" scheme="${xml(scheme)}" label="${xml(label)}" />`
