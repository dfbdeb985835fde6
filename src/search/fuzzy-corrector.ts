// What a mistyped word may have meant: words of the vocabulary within a slip or two. Fuse.js says what is alike, among the few words that
// the letter pairs let through; an edit distance that counts a swap as one slip (Fuse's counts two) has the last word.

import Fuse, { type IFuseOptions } from 'fuse.js/basic'
import { editDistance } from './edit-distance.ts'
import { createPairFilter, type PairFilter } from './letter-pairs.ts'

/** A word of the vocabulary, by its id, and how many slips lie between it and what was typed: 1 or 2. */
export interface Correction {
  readonly word: number
  readonly slips: number
}

/** Finds a folded word's corrections: the fewest slips first, then as Fuse.js ranks them. */
export type Corrector = (folded: string) => readonly Correction[]

/** How many answers are kept: the words of a query stay the same from one keystroke to the next. */
const MOST_KEPT = 256

/** Fuse.js matches no longer pattern in one piece. */
const LONGEST = 32

/** How many slips a word is forgiven: none under four letters and in numbers, one from four letters, two from seven. */
export function slipsForgiven(word: string): number {
  if (word.length < 4 || word.length > LONGEST || /\p{N}/u.test(word)) return 0
  return word.length < 7 ? 1 : 2
}

/** A corrector over a vocabulary. It prepares itself when it is first asked, and keeps its latest answers. */
export function createFuzzyCorrector(words: readonly string[]): Corrector {
  let filter: PairFilter | null = null
  const kept = new Map<string, readonly Correction[]>()
  return (folded) => {
    const known = kept.get(folded)
    if (known) return known
    const slips = slipsForgiven(folded)
    filter ??= createPairFilter(words)
    const found = slips === 0 ? [] : chooseAmong(words, filter(folded, slips), folded)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(folded, found)
    return found
  }
}

function chooseAmong(words: readonly string[], candidates: readonly number[], folded: string): Correction[] {
  const slips = slipsForgiven(folded)
  const options: IFuseOptions<string> = {
    isCaseSensitive: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    // A swap is two errors to Fuse.
    threshold: Math.min(1, (2 * slips) / folded.length),
  }
  const texts = candidates.map((id) => words[id] ?? '')
  const index = Fuse.parseIndex<string>({ keys: [], records: texts.map((v, i) => ({ i, v, n: 1 })) })
  return new Fuse(texts, options, index)
    .search(folded)
    .flatMap(({ item, refIndex }) => {
      const distance = editDistance(folded, item, slips)
      return distance > 0 && distance <= slips ? [{ word: candidates[refIndex] ?? 0, slips: distance }] : []
    })
    .toSorted((a, b) => a.slips - b.slips)
}
