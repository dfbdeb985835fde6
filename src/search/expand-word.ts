// A word of the query as words of the vocabulary, tier by tier.

import type { Correction } from './fuzzy-corrector.ts'
import type { QueryWord } from './parse-query.ts'
import { findPlace } from './find-place.ts'

/** A word of the vocabulary, by its id, that stands for a word of the query; `weight` is 1 for the word itself, less for others. */
export interface Expansion {
  readonly word: number
  readonly weight: number
}

/** The word itself and the words it begins, as far as the query word lets them count. */
export function expandTyped(words: readonly string[], { folded, prefix }: QueryWord): Expansion[] {
  const expansions: Expansion[] = []
  for (let word = findPlace(words, (other) => other < folded); word < words.length; word++) {
    const candidate = words[word] ?? ''
    if (!candidate.startsWith(folded)) break
    const extra = candidate.length - folded.length
    if (extra === 0) expansions.push({ word, weight: 1 })
    else if (!prefix) break
    else if (prefix.longer === null || extra <= prefix.longer) {
      expansions.push({ word, weight: 0.5 + 0.4 * (folded.length / candidate.length) })
    }
  }
  return expansions
}

/** Corrections count half after one slip, a quarter after two. */
export const expandCorrected = (corrections: readonly Correction[]): Expansion[] =>
  corrections.map(({ word, slips }) => ({ word, weight: slips === 1 ? 0.5 : 0.25 }))
