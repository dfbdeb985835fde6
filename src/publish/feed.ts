// What a feed holds, whatever it is printed as (`atom.ts`, `json-feed.ts`): the newest articles of a page of the site.

import type { ArticleDetail, Overview } from '../model/bundle.ts'
import type { Day } from '../model/day.ts'
import { HEAD_WORDS } from './head-words.ts'
import { pageTitle } from './page-title.ts'

/** A feed lists no more articles than this. The pages have the others. */
export const MOST_ENTRIES = 100

/** The part of an article that feeds show. */
export type FeedArticle = Pick<
  ArticleDetail,
  'path' | 'day' | 'title' | 'summary' | 'kicker' | 'language' | 'original' | 'format' | 'themes' | 'flags' | 'places'
>

export interface Feed {
  /** The page that the feed follows: `/`, `/themes/skills/`, `/2021/`. Its id is the address of this page. */
  readonly page: string
  /** The title of this page; null for the timeline. */
  readonly title: string | null
  /** Newest first, at least one and at most {@link MOST_ENTRIES}. */
  readonly articles: readonly FeedArticle[]
}

/** The title of a feed: that of its page. */
export const feedTitle = ({ title }: Pick<Feed, 'title'>, { settings }: Overview): string =>
  pageTitle(title, settings.name)

/** What a feed says of itself, in a sentence. */
export const feedDescription = ({ settings }: Overview): string => HEAD_WORDS.ofFeed(settings)

/**
 * The moment that stands for a day, as RFC 3339 has it. The archive knows days only. At noon in Greenwich the day is the same in all the Americas,
 * Europe, Africa and Asia, and in Australia; at midnight readers in the Americas would see the day before.
 */
export const momentOf = (day: Day): string => `${day}T12:00:00Z`

/** The words that an article is filed under, each once: its kicker, then themes, flags, places and format. */
export function tagsOf({ kicker, themes, flags, places, format }: FeedArticle): string[] {
  const filed = [...themes, ...flags, ...places, ...(format ? [format] : [])]
  return [...new Set([...(kicker === null ? [] : [kicker]), ...filed.map(({ label }) => label)])]
}
