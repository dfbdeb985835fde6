// Narrows a vocabulary to the words that may lie within a few slips of a given word. A missing letter destroys one of a word's pairs of
// neighbouring letters, another slip at most two, and a swap three. So words that share too few pairs need not be compared.

import { defined } from '../../model/item-at.ts'

/** Stands before a word's first letter, so that the first letter makes a pair too. */
const START = 0

/**
 * Finds the ids of the words that may lie within a number of slips of a word, ascending. `slipsTo` gives this number for a word of the
 * vocabulary with so many letters. Misses no such word where the given word has more than three letters for each slip; a slip that is a
 * missing letter needs one letter less.
 */
export type PairFilter = (word: string, slipsTo: (letters: number) => number) => number[]

/** Prepares a vocabulary. This reads all its letters twice. */
export function createPairFilter(words: readonly string[]): PairFilter {
  const { lists, starts, slotOf } = indexPairs(words)
  const masks = Int32Array.from(words, letterMask)
  const shared = new Uint8Array(words.length)

  return (word, slipsTo) => {
    const pairs = [...new Set(pairsOf(word))]
    const touched: number[] = []
    for (const pair of pairs) {
      const slot = slotOf(pair)
      if (slot === null) continue
      const end = defined(starts[slot + 1])
      for (let i = defined(starts[slot]); i < end; i++) {
        const id = defined(lists[i])
        const count = defined(shared[id])
        if (count === 0) touched.push(id)
        shared[id] = count + 1
      }
    }
    const mask = letterMask(word)
    const near = touched.filter((id) => {
      const other = defined(masks[id])
      const letters = defined(words[id]).length
      const longer = letters - word.length
      const slips = slipsTo(letters)
      // A swap changes neither the letters nor their number. A letter that one word lacks is not also a letter too many in the other.
      const changes = Math.max(
        countBits(mask & ~other) + Math.max(0, longer),
        countBits(other & ~mask) + Math.max(0, -longer)
      )
      if (changes > slips) return false
      return defined(shared[id]) >= pairs.length - 2 * changes - 3 * (slips - changes) + Math.max(0, longer)
    })
    for (const id of touched) shared[id] = 0
    return near.toSorted((a, b) => a - b)
  }
}

interface PairLists {
  /** For each pair the ids of the words that have it, ascending. Those of a slot begin at `starts[slot]`. */
  readonly lists: Uint32Array
  readonly starts: Uint32Array
  /** The slot of a pair; null for a pair that no word has. */
  readonly slotOf: (pair: number) => number | null
}

function indexPairs(words: readonly string[]): PairLists {
  const slots = createSlots()
  let letters = 0
  for (const word of words) letters += word.length
  /** The slots of the pairs of all words in a row, kept since they are needed twice and to look them up is most of the work. */
  const slotAt = new Uint32Array(letters)
  /** By slot, how many words have the pair, and the id plus 1 of the last of them, so that no word counts twice. */
  const [sizes, latest]: [number[], number[]] = [[], []]
  let next = 0
  words.forEach((word, id) => {
    let before = START
    for (let index = 0; index < word.length; index++) {
      const letter = word.charCodeAt(index)
      const slot = slots.add(pairOf(before, letter))
      before = letter
      slotAt[next++] = slot
      if (latest[slot] === id + 1) continue
      latest[slot] = id + 1
      sizes[slot] = (sizes[slot] ?? 0) + 1
    }
  })
  const starts = new Uint32Array(sizes.length + 1)
  sizes.forEach((size, slot) => (starts[slot + 1] = defined(starts[slot]) + size))
  const lists = new Uint32Array(defined(starts[sizes.length]))
  const ends = starts.slice()
  next = 0
  words.forEach((word, id) => {
    for (const stop = next + word.length; next < stop; next++) {
      const slot = defined(slotAt[next])
      const end = defined(ends[slot])
      if (end > defined(starts[slot]) && lists[end - 1] === id) continue
      lists[end] = id
      ends[slot] = end + 1
    }
  })
  return { lists, starts, slotOf: slots.find }
}

interface Slots {
  /** The slot of a pair, which is made for a new pair. */
  readonly add: (pair: number) => number
  /** The slot of a pair; null for a new pair. */
  readonly find: (pair: number) => number | null
}

/** Pairs of letters below this have a table, which is several times as fast as a map. */
const TABLED = 128

function createSlots(): Slots {
  /** Each slot plus 1. */
  const table = new Uint32Array(TABLED * TABLED)
  const others = new Map<number, number>()
  let count = 0
  const tableIndexOf = (pair: number) => {
    const [before, letter] = [pair >>> 16, pair & 0xffff]
    return before < TABLED && letter < TABLED ? before * TABLED + letter : -1
  }
  return {
    add(pair) {
      const index = tableIndexOf(pair)
      const known = index < 0 ? others.get(pair) : table[index]
      if (known) return known - 1
      count += 1
      if (index < 0) others.set(pair, count)
      else table[index] = count
      return count - 1
    },
    find(pair) {
      const index = tableIndexOf(pair)
      const known = index < 0 ? others.get(pair) : table[index]
      return known ? known - 1 : null
    },
  }
}

/** Two neighbouring letters as one number. */
const pairOf = (before: number, letter: number) => ((before << 16) | letter) >>> 0

function pairsOf(word: string): number[] {
  const pairs: number[] = []
  let before = START
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i)
    pairs.push(pairOf(before, letter))
    before = letter
  }
  return pairs
}

/** A bit for each letter of a word; letters whose codes are 32 apart share one. */
function letterMask(word: string): number {
  let mask = 0
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31)
  return mask
}

function countBits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}
