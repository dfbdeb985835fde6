// What the heads of pages, the feeds and a browser's list of searches say of themselves: titles and sentences.

import type { SliceIndex } from '../address/slice-path.ts'
import type { ArchiveSettings } from '../model/archive.ts'
import { joinWords, newsItems } from './count-in-words.ts'
import { namedPublisher } from './named-publisher.ts'

type Settings = Pick<ArchiveSettings, 'name' | 'publisher' | 'publisherArticle'>

interface ArchiveFacts {
  readonly articles: number
  readonly settings: Settings
  /** The first and the last day, in words; null in an empty archive. */
  readonly days: string | null
  /** What it has pages of. */
  readonly indexes: readonly Exclude<SliceIndex, 'formats'>[]
}

const SORTED_BY = { themes: 'theme', places: 'place' } as const

/** What the articles of an index are grouped by. */
const GROUPED_BY: Readonly<Record<SliceIndex, string>> = {
  themes: 'theme',
  places: 'country and region',
  formats: 'format',
}

const NOTE = 'An unofficial copy.'

export const HEAD_WORDS = {
  indexes: { themes: 'Themes', places: 'Places', formats: 'Formats' } satisfies Readonly<Record<SliceIndex, string>>,
  about: 'About',
  saved: 'Saved',
  sources: 'Sources',
  notFound: 'Not found',
  moved: 'Moved',

  /** `60 news items of the publisher, 20 May 2020 to 12 April 2022, by date and theme. An unofficial copy.` */
  ofArchive: ({ articles, settings, days, indexes }: ArchiveFacts) =>
    `${newsItems(articles)} of ${namedPublisher(settings)}${days === null ? '' : `, ${days}`}, by ${joinWords(['date', ...indexes.map((index) => SORTED_BY[index])], 'and')}. ${NOTE}`,
  ofArticle: (publisher: string, days: string) => `${publisher}, ${days}.`,
  ofPeriod: (count: number, settings: Settings, period: string) =>
    `${newsItems(count)} of ${namedPublisher(settings)}, ${period}. ${NOTE}`,
  ofIndex: (index: SliceIndex, settings: Settings, articles: number) =>
    `${newsItems(articles)} of ${namedPublisher(settings)} by ${GROUPED_BY[index]}. ${NOTE}`,
  /** `scope` is one line on what belongs here; null where the label says it. */
  ofSlice: (value: { readonly label: string; readonly count: number }, settings: Settings, scope: string | null) =>
    `${value.label}: ${newsItems(value.count)} of ${namedPublisher(settings)}.${scope === null ? '' : ` ${scope}.`} ${NOTE}`,
  ofAbout: (name: string) => `What ${name} is, whose news it holds, and how to cite and use it.`,
  ofSources: (name: string) => `What ${name} was compiled from: each captured listing, line by line.`,
  ofSaved: 'What you have saved on this device.',
  ofNotFound: 'There is no page at this address.',
  ofWithdrawn: 'This article was withdrawn.',
  /** Before and after the new address of an article. */
  movedTo: ['This article has moved to ', '.'],

  ofFeed: (settings: Settings) => `News of ${namedPublisher(settings)}. ${NOTE}`,
  ofSearch: (settings: Settings) => `Search ${settings.name}, news of ${namedPublisher(settings)}`,
} as const
