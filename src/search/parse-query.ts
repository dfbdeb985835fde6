// What a reader types, read as words. Any string can be read; what is not a word is passed over.

import { fold } from './fold.ts'
import { splitFolded } from './split-words.ts'
import { isStopWord } from './stop-words.ts'

/** A word of a query that an article should have. */
export interface QueryWord {
  readonly typed: string
  readonly folded: string
  /** How words that begin with it count: not at all, or with at most `longer` letters more (null for any number). */
  readonly prefix: { readonly longer: number | null } | null
}

/** How many words, and letters, of a query are read: more can only be a paste gone wrong. */
const MOST_WORDS = 32
const MOST_LETTERS = 2000

/** From this length a word that stands before the last also counts for its inflections … */
const INFLECTED_FROM = 4
/** … which add at most this many letters. */
const INFLECTION = 3

/** The words of a query, each once. The last may be unfinished. Stop words are passed over, unless nothing else was typed. */
export function parseQuery(text: string): QueryWord[] {
  const words = text
    .slice(0, MOST_LETTERS)
    .split(/\s+/u)
    .flatMap((typed) => splitFolded(fold(typed)).map((folded) => ({ typed, folded })))
  const telling = words.filter(({ folded }) => !isStopWord(folded))
  const last = words.at(-1)
  // A lone stop word may be the beginning of another word.
  const wanted = telling.length > 0 ? telling : last ? [last] : []
  const once = [...new Map(wanted.map((word) => [word.folded, word])).values()].slice(0, MOST_WORDS)
  return once.map(({ typed, folded }) => ({ typed, folded, prefix: prefixOf(folded, folded === last?.folded) }))
}

function prefixOf(folded: string, isLast: boolean): QueryWord['prefix'] {
  if (isLast) return { longer: null }
  return folded.length >= INFLECTED_FROM ? { longer: INFLECTION } : null
}
