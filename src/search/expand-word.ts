// A word of the query as words of the vocabulary, tier by tier.

import { findPlace } from './find-place.ts'
import type { Correction } from './fuzzy-corrector.ts'
import type { WordClause } from './parse-query.ts'
import { ALL_FIELDS, SEARCHED_FIELDS, type SearchedField } from './search-index.ts'
import type { WordIndex } from './word-index.ts'

/** A word of the vocabulary, by its id, that stands for a word of the query. */
export interface Expansion {
  readonly word: number
  /** 1 for the word itself, less for others. */
  readonly weight: number
  /** The fields, as a sum of their bits, in which it counts. */
  readonly fields: number
}

/** Shorter beginnings of words than this would take too many files of a split index. */
const SHORTEST_PREFIX_OF_SPLIT = 3

/** Whether a word that is being typed says too little yet to be looked up. */
export const saysTooLittle = ({ isSplit }: WordIndex, { folded, prefix }: WordClause): boolean =>
  isSplit && prefix?.longer === null && folded.length < SHORTEST_PREFIX_OF_SPLIT

const bitsOf = (field: SearchedField | null) => (field ? SEARCHED_FIELDS[field].bit : ALL_FIELDS)

/** The word itself and the words it begins, as far as the clause lets them count. Never a stop word. */
export function expandTyped(index: WordIndex, clause: WordClause): Expansion[] {
  const { folded, prefix, field } = clause
  const fields = bitsOf(field)
  const longest = folded.length + (prefix && !saysTooLittle(index, clause) ? (prefix.longer ?? Infinity) : 0)
  const expansions: Expansion[] = []
  for (let word = findPlace(index.words, (other) => other < folded); word < index.words.length; word++) {
    const candidate = index.words[word] ?? ''
    if (!candidate.startsWith(folded)) break
    if (candidate.length > longest || index.stops[word] === 1) continue
    const weight = candidate === folded ? 1 : 0.5 + 0.4 * (folded.length / candidate.length)
    expansions.push({ word, weight, fields })
  }
  return expansions
}

/** What a correction counts, by its slips. */
const CORRECTED = [1, 1, 0.5] as const
/** Corrections of a word that the archive has are less likely meant. */
const CORRECTED_THOUGH_KNOWN = 0.5

/** The corrections of a word as expansions. `isKnown` says whether the archive has it, or words that it begins. */
export function expandCorrected(
  { stops }: WordIndex,
  corrections: readonly Correction[],
  { field, isKnown }: { readonly field: SearchedField | null; readonly isKnown: boolean }
): Expansion[] {
  const fields = bitsOf(field)
  return corrections
    .filter(({ word }) => stops[word] === 0)
    .map(({ word, slips }) => ({
      word,
      weight: (CORRECTED[slips] ?? 0) * (isKnown ? CORRECTED_THOUGH_KNOWN : 1),
      fields,
    }))
}
