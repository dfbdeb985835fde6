// Words of the archive that what is being typed may become: those that it begins, those in most articles first; where there are none, its
// corrections. Leaves out stop words, and the word itself.

import { lowerBound } from '../../model/lower-bound.ts'
import type { Corrector } from './fuzzy-corrector.ts'
import type { MissingParts } from '../match/match-query.ts'
import { missingPostings, postingsOf, type WordIndex } from '../index/word-index.ts'

/** A word of the archive to offer. */
export interface WordSuggestion {
  readonly word: string
  /** In how many articles it stands. */
  readonly articles: number
  /** Whether it is offered as a correction of what was typed. */
  readonly corrected: boolean
}

/** The likeliest first. */
export interface Suggestions {
  readonly kind: 'suggestions'
  readonly words: readonly WordSuggestion[]
}

/** What to offer for the beginning of a word; or the files without which nobody knows. */
export type Suggester = (folded: string, limit: number) => Suggestions | MissingParts

/** Shorter beginnings begin too much to be of use, and would take too many files of a split index. */
const SHORTEST = 2
const SHORTEST_OF_SPLIT = 3

/** A suggester over an index. */
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
      word: index.words[word] ?? '',
      articles: postingsOf(index, word).length,
      corrected: isCorrected,
    }))
    // The corrector has put its own words in order.
    const ranked = isCorrected ? words : words.toSorted((a, b) => b.articles - a.articles)
    return { kind: 'suggestions', words: ranked.slice(0, limit) }
  }
}

/** The longer words that begin so, and whether there is one that is no longer. */
function wordsFrom({ words }: WordIndex, folded: string): { readonly known: boolean; readonly begun: number[] } {
  const start = lowerBound(words, (word) => word < folded)
  const known = words[start] === folded
  const begun: number[] = []
  for (let word = known ? start + 1 : start; words[word]?.startsWith(folded); word++) begun.push(word)
  return { known, begun }
}
