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

/**
 * How many slips may lie between two words, by the letters of the longer one, as the other may lack some: none under four, one from four,
 * two from seven.
 */
export const slipsForgiven = (letters: number): number => (letters < 4 ? 0 : letters < 7 ? 1 : 2)

/** Two letters may be missing, but too many words begin with two. Numbers are not guessed. */
const isGuessed = (folded: string) => folded.length > 2 && folded.length <= LONGEST && !/\p{N}/u.test(folded)

/** A corrector over a vocabulary. It prepares itself when it is first asked, and keeps its latest answers. */
export function createFuzzyCorrector(words: readonly string[]): Corrector {
  let filter: PairFilter | null = null
  const kept = new Map<string, readonly Correction[]>()
  return (folded) => {
    const known = kept.get(folded)
    if (known) return known
    filter ??= createPairFilter(words)
    const slipsTo = (letters: number) => slipsForgiven(Math.max(letters, folded.length))
    const found = isGuessed(folded) ? chooseAmong({ words, candidates: filter(folded, slipsTo), folded, slipsTo }) : []
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(folded, found)
    return found
  }
}

interface Choice {
  readonly words: readonly string[]
  readonly candidates: readonly number[]
  readonly folded: string
  /** How many slips are forgiven for a word of so many letters. */
  readonly slipsTo: (letters: number) => number
}

function chooseAmong({ words, candidates, folded, slipsTo }: Choice): Correction[] {
  const texts = candidates.map((id) => words[id] ?? '')
  const most = Math.max(0, ...texts.map(({ length }) => slipsTo(length)))
  const options: IFuseOptions<string> = {
    isCaseSensitive: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    // A swap is two errors to Fuse.
    threshold: Math.min(1, (2 * most) / folded.length),
  }
  const index = Fuse.parseIndex<string>({ keys: [], records: texts.map((v, i) => ({ i, v, n: 1 })) })
  return new Fuse(texts, options, index)
    .search(folded)
    .flatMap(({ item, refIndex }) => {
      const slips = slipsTo(item.length)
      const distance = editDistance(folded, item, slips)
      return distance > 0 && distance <= slips ? [{ word: candidates[refIndex] ?? 0, slips: distance }] : []
    })
    .toSorted((a, b) => a.slips - b.slips)
}
