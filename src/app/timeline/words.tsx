// The words of the timeline, in English. Another language is one more table of this type.

import { joinWords } from '../../publish/count-in-words.ts'

/** A word of the query, and the words that it was read as. */
interface CorrectionWords {
  readonly typed: string
  readonly readAs: readonly string[]
}

export const WORDS = {
  filtersNotLoaded: 'The filters could not be loaded.',
  timeline: 'Timeline',
  searching: 'Searching…',
  withoutScripts:
    'Without JavaScript this page shows the newest articles, whatever its address asks for. At its foot are links to all years.',
  byYear: 'By year',

  // The tools.
  filters: 'Filters',
  /** For the eye and for the ear. The words of a search are a condition too, and no filter. */
  filtersInUse: (count: number) => `Filters · ${count}`,
  filtersInUseSaid: (count: number, searched: boolean) =>
    `Filters, ${count} in use${searched ? ' besides the search' : ''}`,
  headlinesOnly: 'Headlines only',

  // The list.
  bestFirst: 'Best match first',
  corrected: (corrections: readonly CorrectionWords[]) => {
    const read = corrections.map(({ typed, readAs }) => `${typed} as ${joinWords(readAs, 'or')}`)
    return `Only with a correction: ${joinWords(read, 'and')}`
  },
  noneIn: (month: string) => `None captured in ${month}.`,
  noneFrom: (span: string) => `None captured from ${span}.`,

  notLoaded: 'The articles could not be loaded.',
} as const
