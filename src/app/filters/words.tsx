// The words of the filters, of the sentence and of the lines under it, in English. Another language is one more table of each type.

import type { ReactNode } from 'react'
import type { Sort } from '../../model/criteria.ts'
import type { Facet } from '../../model/facets.ts'
import { allOf, countArticles, inWords } from '../../publish/count-in-words.ts'
import type { PeriodPhrase } from '../../publish/day-in-words.ts'

export interface FacetWords {
  /** Over the facet in the filters. */
  readonly heading: string
  /** Before its values in the sentence: `on` Skills or Wages. */
  readonly lead: string
  /** One of its values, and several. */
  readonly one: string
  readonly many: string
}

export const FACET_WORDS = {
  theme: { heading: 'Theme', lead: 'on', one: 'theme', many: 'themes' },
  flag: { heading: 'Across the themes', lead: 'touching on', one: 'flag', many: 'flags' },
  format: { heading: 'Format', lead: 'published as', one: 'format', many: 'formats' },
  place: { heading: 'Place', lead: 'about', one: 'place', many: 'places' },
  seed: { heading: 'Captured listing', lead: 'captured in', one: 'listing', many: 'listings' },
} as const satisfies Record<Facet, FacetWords>

/** The orders of the list. */
export const SORT_WORDS = {
  match: 'Best match',
  newest: 'Newest',
  oldest: 'Oldest',
} as const satisfies Record<Sort, string>

/** The same, after a sentence. */
const IN_ORDER = {
  match: 'best match',
  newest: 'newest first',
  oldest: 'oldest first',
} as const satisfies Record<Sort, string>

/** A word of the query that was read as other words. */
interface CorrectionWords {
  readonly typed: ReactNode
  readonly readAs: ReactNode
  /** Whether the archive has the word as typed too. */
  readonly known: boolean
}

export const WORDS = {
  // The column and the sheet.
  filters: 'Filters',
  close: 'Close',
  startOver: 'Start over',
  show: (total: number) => (total === 0 ? 'No article answers' : `Show ${countArticles(total)}`),
  showUncounted: 'Show the articles',

  // Facets and their values.
  inUse: (count: number) => `${count} in use`,
  find: ({ one }: FacetWords) => `find a ${one}`,
  findLabel: ({ one }: FacetWords) => `Find a ${one}`,
  noneFound: ({ one }: FacetWords) => `No ${one} is called that.`,
  found: ({ one, many }: FacetWords, count: number) => `${inWords(count)} ${count === 1 ? one : many}`,
  articles: (count: number) => (count === 1 ? 'article' : 'articles'),
  inRegion: (region: string | null) => `, in ${region}`,
  leftOut: 'left out',
  letIn: 'Let in',
  leaveOut: 'Leave out',
  moreOn: (label: string) => `More on ${label}`,
  more: (count: number) => `${count} more`,
  fewer: 'Fewer',
  /** Follows `more` and `fewer` for those who listen. */
  ofGroup: (label: string) => `of ${label}`,

  // The period.
  period: 'Period',
  from: 'From',
  to: 'To',
  unreadable: 'Write 2021, April 2021 or 28 July 2021.',
  noYear: (month: string) => `Which year? Write ${month} 2021.`,
  noSuchMonth: 'A year has twelve months.',
  noSuchDay: (month: string, days: number) => `${month} has ${days} days.`,
  afterArchive: (last: string) => `The archive ends on ${last}.`,
  beforeArchive: (first: string) => `The archive begins on ${first}.`,
  afterEnd: (end: string) => `This is after the end, ${end}.`,
  beforeBeginning: (beginning: string) => `This is before the beginning, ${beginning}.`,

  order: 'Order',

  // The sentence. Its spaces are part of it.
  asked: 'What is asked',
  remove: (part: string) => `Remove ${part}`,
  searching: 'Searching…',
  noArticle: 'No article',
  yet: ' yet.',
  all: (articles: number) => (articles === 1 ? '1 article' : `All ${countArticles(articles)}`),
  span: ({ lead, words }: PeriodPhrase) => `, ${lead} ${words}.`,
  uncounted: 'Articles',
  noneCaptured: 'None captured',
  with: ' with ',
  for: ' for ',
  withoutWord: ', with no word to find in ',
  or: ' or ',
  and: ' and ',
  nor: ' nor ',
  lead: (lead: string) => (lead === '' ? ' ' : ` ${lead} `),
  butNot: (lead: string) => ` but not ${lead} `,
  // Its shorter form, for announcements.
  comma: ', ',
  commaNot: ', not ',
  inOrder: (said: string, sort: Sort) => `${said}, ${IN_ORDER[sort]}`,

  // How the query was read.
  asTyped: 'Words are taken as typed.',
  forgive: 'Forgive misspellings',
  searchAsTyped: (typed: string) => (
    <>
      Search<span className="max-md:sr-only"> for “{typed}”</span> as typed
    </>
  ),
  /** Follows the other forms of the words. */
  forms: (words: ReactNode) => <>Also: {words}. </>,
  fewerWords: (asked: number, required: number) =>
    `No article has ${allOf(asked)} words; these have ${inWords(required)}. `,
  fewerParts: (asked: number, required: number) =>
    `No article has ${allOf(asked)} parts; these have ${inWords(required)}. `,
  correction: ({ typed, readAs, known }: CorrectionWords) =>
    known ? (
      <>
        {typed} was also read as {readAs}.{' '}
      </>
    ) : (
      <>
        Read as {readAs}
        <span className="max-md:hidden">; no article says {typed}</span>.{' '}
      </>
    ),
  /** Between two of the words that one word was read as. */
  alternative: (isLast: boolean) => (isLast ? ' or ' : ', '),
} as const
