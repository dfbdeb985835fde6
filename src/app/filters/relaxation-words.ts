// The words for what can be left out of a question, in English: loaded when a search finds nothing, or too little.

import { joinWords } from '../../publish/count-in-words.ts'
import type { FacetWords } from './words.tsx'

export const RELAXATION_WORDS = {
  allOthers: 'All of the others',

  // What can be left out of the question. `without` introduces the others.
  without: (called: string) => `Without ${called}`,
  alone: (called: string) => `Only ${called}`,
  allBut: (labels: readonly string[]) => `All but ${joinWords(labels, 'and')}`,
  // A query with a phrase has quotes of its own, and one with operators is more than words.
  theQuery: (query: string, isMoreThanWords: boolean) =>
    isMoreThanWords || /["“”„«»]/.test(query) ? query : `the ${/\s/.test(query) ? 'words' : 'word'} “${query}”`,
  theValues: ({ one, many }: FacetWords, labels: readonly string[], every = false) =>
    `the ${labels.length === 1 ? one : many}, ${joinWords(labels, every ? 'and' : 'or')}`,
  /** Where every one of them was asked for. */
  oneOf: ({ one, many }: FacetWords, labels: readonly string[]) =>
    `${labels.length === 2 ? `Either ${one}` : `Any of the ${many}`}, ${joinWords(labels, 'or')}`,
  leavingOut: (labels: readonly string[]) => `leaving out ${joinWords(labels, 'and')}`,
  thePeriod: (period: string) => `the period, ${period}`,
  quoted: (words: string) => `“${words}”`,
  eitherOf: (names: readonly string[]) => joinWords(names, 'or'),
  theQuotes: (phrase: string) => `the quotes round ${phrase}`,
} as const
