// The words of `llms.txt`.

import type { SliceIndex } from '../address/slice-path.ts'
import type { ArchiveSettings } from '../model/archive.ts'
import { newsItems } from './count-in-words.ts'
import { namedPublisher } from './named-publisher.ts'

type Settings = Pick<ArchiveSettings, 'publisher' | 'publisherArticle'>

/** What a link is called, and what is there. */
type Item = readonly [words: string, what: string]

export const LLMS_WORDS = {
  /** `days` are the first and the last day in words; null in an empty archive. */
  archive: (articles: number, settings: Settings, days: string | null) =>
    `${newsItems(articles)} of ${namedPublisher(settings)}${days === null ? '' : `, ${days}`}. An unofficial copy.`,
  archiveTitle: 'The whole archive',
  pagesTitle: 'Pages',
  markdown: 'Every article has a permanent address; `index.md` after it is the same as Markdown.',
  listings: 'The texts are titles, days and summaries as they were listed, not the full articles.',
  /** A link, and what is there. */
  item: (link: string, what: string) => `${link}: ${what}`,
  files: {
    json: ['JSON', 'every article with what it is filed under'],
    schema: ['JSON Schema', 'what each property of it means'],
    csv: ['CSV', 'the same as a table'],
  },
  feeds: { atom: ['Atom', 'the newest articles'], json: ['JSON Feed', 'the same'] },
  timeline: ['Timeline', 'all articles, newest first'],
  indexes: {
    themes: ['Themes', 'what they are about'],
    places: ['Places', 'the countries and regions that they are about'],
    formats: ['Formats', 'press releases, videos and others'],
  } satisfies Readonly<Record<SliceIndex, Item>>,
  sources: ['Sources', 'the captured listings, every line accounted for'],
  about: ['About', 'whose news this is, and how to cite it'],
} as const
