// Corrects a mistyped word: finds the words of the vocabulary within one or two slips of it. Letter pairs leave a few candidates, Fuse.js
// ranks those that are alike, and an edit distance decides, because Fuse.js counts a swap as two slips.

import Fuse, { type IFuseOptions } from 'fuse.js/basic'
import { itemAt } from '../../model/item-at.ts'
import { editDistance } from '../../model/edit-distance.ts'
import { createPairFilter, type PairFilter } from './letter-pairs.ts'

/** A word of the vocabulary, by its id, and the number of slips between it and the typed word: 1 or 2. */
export interface Correction {
  readonly word: number
  readonly slips: number
}

/** Finds the corrections of a folded word: those with the fewest slips first, then as Fuse.js ranks them. */
export type Corrector = (folded: string) => readonly Correction[]

/** How many answers are kept. Most words of a query stay the same from one keystroke to the next. */
const MOST_KEPT = 256

/** The longest pattern that Fuse.js matches in one piece. */
const LONGEST = 32

/**
 * How many slips may lie between two words, by the number of letters of the longer one: none under four letters, one from four, two from
 * seven.
 */
export const slipsForgiven = (letters: number): number => (letters < 4 ? 0 : letters < 7 ? 1 : 2)

/** Whether a word is corrected at all. One of two letters has too many neighbours; a number is never corrected. */
const isCorrectable = (folded: string) => folded.length > 2 && folded.length <= LONGEST && !/\p{N}/u.test(folded)

/** Returns a corrector over a vocabulary. It prepares itself at its first call, and keeps its latest answers. */
export function createFuzzyCorrector(words: readonly string[]): Corrector {
  let filter: PairFilter | null = null
  const kept = new Map<string, readonly Correction[]>()
  return (folded) => {
    const known = kept.get(folded)
    if (known) return known
    filter ??= createPairFilter(words)
    const slipsTo = (letters: number) => slipsForgiven(Math.max(letters, folded.length))
    const found = isCorrectable(folded)
      ? chooseAmong({ words, candidates: filter(folded, slipsTo), folded, slipsTo })
      : []
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(folded, found)
    return found
  }
}

interface Choice {
  readonly words: readonly string[]
  readonly candidates: readonly number[]
  readonly folded: string
  /** How many slips are forgiven for a word with this number of letters. */
  readonly slipsTo: (letters: number) => number
}

function chooseAmong({ words, candidates, folded, slipsTo }: Choice): Correction[] {
  const texts = candidates.map((id) => itemAt(words, id))
  const most = Math.max(0, ...texts.map(({ length }) => slipsTo(length)))
  const options: IFuseOptions<string> = {
    isCaseSensitive: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    // Fuse.js counts a swap as two errors.
    threshold: Math.min(1, (2 * most) / folded.length),
  }
  const index = Fuse.parseIndex<string>({ keys: [], records: texts.map((v, i) => ({ i, v, n: 1 })) })
  return new Fuse(texts, options, index)
    .search(folded)
    .flatMap(({ item, refIndex }) => {
      const slips = slipsTo(item.length)
      const distance = editDistance(folded, item, slips)
      return distance > 0 && distance <= slips ? [{ word: itemAt(candidates, refIndex), slips: distance }] : []
    })
    .toSorted((a, b) => a.slips - b.slips)
}
