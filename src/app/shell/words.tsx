// The words of the frame around every page, in English. Another language is one more table of this type.

import type { ReactNode } from 'react'
import type { ArchiveSettings } from '../../model/archive.ts'
import { countArticles, inWords } from '../../publish/count-in-words.ts'

const listings = (seeds: number) => `${inWords(seeds)} captured ${seeds === 1 ? 'listing' : 'listings'}`

export const WORDS = {
  skip: 'Skip to the content',
  skipToResults: 'Skip to results',
  skipToFilters: 'Skip to filters',
  pages: 'Pages',
  more: 'More',

  timeline: 'Timeline',
  themes: 'Themes',
  places: 'Places',
  formats: 'Formats',
  saved: 'Saved',
  sources: 'Sources',
  about: 'About',

  /** Beside the name, on a phone. */
  copyInShort: (publisher: string) => `${publisher} news, unofficial copy`,
  newsOf: ({ publisher, publisherArticle }: ArchiveSettings) =>
    `News of ${publisherArticle ? `${publisherArticle} ` : ''}${publisher}, by day; an unofficial copy`,
  span: (first: string, last: string) => `${first} to ${last}`,
  holds: (articles: number, seeds: number) => `${countArticles(articles)} from ${listings(seeds)}`,

  copyOf: ({ publisher, publisherArticle, site, rights }: ArchiveSettings) => (
    <>
      An unofficial copy of news by {publisherArticle} {site ? <a href={site}>{publisher}</a> : publisher}. {rights}
    </>
  ),
  /** Leads to the feed of all articles. */
  follow: 'Follow by feed',
  compiledFrom: (seeds: number, sources: ReactNode) => (
    <>
      Compiled from {listings(seeds)}; every line of them is accounted for under {sources}.
    </>
  ),
} as const
