// The words of the facets, of the sentence and of the lines under it, in English: those of the panel are in panel-words.ts. Another language is one
// more table of each type.

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
  filters: 'Filters',
  startOver: 'Start over',
  // The two ends of the period: the fields and the sliders have the same names.
  from: 'From',
  to: 'To',
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
  // Between two values; `next` is the label after it, which some languages hear.
  or: (_next: string) => ' or ',
  and: (_next: string) => ' and ',
  nor: (_next: string) => ' nor ',
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
      Search<span className="max-md:sr-only">{` for “${typed}”`}</span> as typed
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
