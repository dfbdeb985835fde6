// Suggests words of the archive for the beginning of a word: words that begin so and its other forms, those in the most articles first; where
// there are none, corrections. Leaves out stop words. The word itself stands only for its other forms.

import { itemAt } from '../../model/item-at.ts'
import type { Corrector } from './fuzzy-corrector.ts'
import type { MissingParts } from '../match/match-query.ts'
import { formsIn } from '../match/query-groups.ts'
import { firstWordFrom, missingPostings, postingsOf, type WordIndex } from '../index/word-index.ts'

/** A word of the archive to offer. It stands for its other forms too, which a search for it finds as well: `skill` and `skills`. */
export interface WordSuggestion {
  /** Folded, as the index has it. */
  readonly word: string
  /** As the texts have it: `Türkiye`. */
  readonly spelling: string
  /** How many articles have it or another form of it: a search for it finds these, and those with words that it begins. */
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
  const isTelling = (word: number) => index.stops[word] === 0
  const allFormsOf = (word: number) => [word, ...formsIn(index, itemAt(index.words, word)).filter(isTelling)]
  return (folded, limit) => {
    if (folded.length < shortest) return { kind: 'suggestions', words: [] }
    const { typed, begun } = wordsFrom(index, folded)
    const completed = [...new Set([...begun, ...formsIn(index, folded)])].filter(isTelling)
    const isCorrected = typed === null && completed.length === 0
    const corrections = isCorrected ? correct(folded).map(({ word }) => word) : []
    const offered = [...completed, ...corrections.filter(isTelling)]
    const files = [...missingPostings(index, [...offered, ...(typed === null ? [] : [typed])].flatMap(allFormsOf))]
    if (files.length > 0) return { kind: 'missing', files }
    // Corrections are in order already.
    const ranked = isCorrected ? offered : offered.toSorted((a, b) => frequencyOf(index, b) - frequencyOf(index, a))
    const words = mergeForms(ranked, typed, allFormsOf).map((forms): WordSuggestion => {
      const word = itemAt(forms, 0)
      return {
        word: itemAt(index.words, word),
        spelling: index.spellingOf(word),
        articles: countArticles(index, forms),
        corrected: isCorrected,
      }
    })
    const sorted = isCorrected ? words : words.toSorted((a, b) => b.articles - a.articles)
    return { kind: 'suggestions', words: sorted.slice(0, limit) }
  }
}

/** The id of the beginning where it is itself a word of the vocabulary, else null, and the ids of the longer words that begin so. */
function wordsFrom(index: WordIndex, folded: string): { readonly typed: number | null; readonly begun: number[] } {
  const { words } = index
  const start = firstWordFrom(index, folded)
  const typed = words[start] === folded ? start : null
  const begun: number[] = []
  for (let word = typed === null ? start : start + 1; words[word]?.startsWith(folded); word++) begun.push(word)
  return { typed, begun }
}

/** For each word that is no form of one before it, the word and its other forms; first the typed one, where it is one of them. */
function mergeForms(
  words: readonly number[],
  typed: number | null,
  allFormsOf: (word: number) => readonly number[]
): readonly (readonly number[])[] {
  const merged = new Set<number>()
  return words.flatMap((word) => {
    if (merged.has(word)) return []
    const own = allFormsOf(word)
    const forms = typed !== null && own.includes(typed) ? allFormsOf(typed) : own
    for (const form of [word, ...forms]) merged.add(form)
    return [forms]
  })
}

const frequencyOf = (index: WordIndex, word: number): number => postingsOf(index, word).length

/** How many articles have one of these words. */
function countArticles(index: WordIndex, words: readonly number[]): number {
  const [word, ...others] = words
  if (word !== undefined && others.length === 0) return frequencyOf(index, word)
  return new Set(words.flatMap((each) => Array.from(postingsOf(index, each), (posting) => posting >>> 6))).size
}
