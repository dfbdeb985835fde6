// Suggests words of the archive for the beginning of a word: words that begin so, those in the most articles first; where there are none,
// corrections. Leaves out stop words and the word itself.

import { itemAt } from '../../model/item-at.ts'
import type { Corrector } from './fuzzy-corrector.ts'
import type { MissingParts } from '../match/match-query.ts'
import { firstWordFrom, missingPostings, postingsOf, type WordIndex } from '../index/word-index.ts'

/** A word of the archive to offer. */
export interface WordSuggestion {
  readonly word: string
  /** How many articles have it. */
  readonly articles: number
  /** Whether it is offered as a correction of what was typed. */
  readonly corrected: boolean
}

/** The likeliest first. */
export interface Suggestions {
  readonly kind: 'suggestions'
  readonly words: readonly WordSuggestion[]
}

/** Suggests at most `limit` words for the folded beginning of a word, or names the files that this takes. */
export type Suggester = (folded: string, limit: number) => Suggestions | MissingParts

/** Too many words start with a shorter beginning, and in a split index it would take too many files. */
const SHORTEST = 2
const SHORTEST_OF_SPLIT = 3

/** Returns a suggester over an index. */
export function createSuggester(index: WordIndex, correct: Corrector): Suggester {
  const shortest = index.isSplit ? SHORTEST_OF_SPLIT : SHORTEST
  return (folded, limit) => {
    if (folded.length < shortest) return { kind: 'suggestions', words: [] }
    const { known, begun } = wordsFrom(index, folded)
    const isCorrected = !known && begun.length === 0
    const offered = isCorrected ? correct(folded).map(({ word }) => word) : begun
    const telling = offered.filter((word) => index.stops[word] === 0)
    const files = [...missingPostings(index, telling)]
    if (files.length > 0) return { kind: 'missing', files }
    const words = telling.map((word) => ({
      word: itemAt(index.words, word),
      articles: postingsOf(index, word).length,
      corrected: isCorrected,
    }))
    // Corrections are in order already.
    const ranked = isCorrected ? words : words.toSorted((a, b) => b.articles - a.articles)
    return { kind: 'suggestions', words: ranked.slice(0, limit) }
  }
}

/** The ids of the longer words that begin so, and whether the beginning is itself a word of the vocabulary. */
function wordsFrom(index: WordIndex, folded: string): { readonly known: boolean; readonly begun: number[] } {
  const { words } = index
  const start = firstWordFrom(index, folded)
  const known = words[start] === folded
  const begun: number[] = []
  for (let word = known ? start + 1 : start; words[word]?.startsWith(folded); word++) begun.push(word)
  return { known, begun }
}
