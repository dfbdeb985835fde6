// Which words of a vocabulary can lie within a few slips of a given one: all that can, and few that can't. A letter left out destroys one of
// a word's pairs of neighbouring letters, another slip at most two, a swap three: words that share too few pairs need not be looked at.

/** Stands before a word's first letter, so that the first letter makes a pair too. */
const START = 0

/**
 * Finds the ids of the words that may lie within so many slips of a word, ascending; `slipsTo` says how many, by a word's number of letters.
 * Misses none where the word has over three times as many letters, one less for each letter that it lacks.
 */
export type PairFilter = (word: string, slipsTo: (letters: number) => number) => number[]

/** Prepares a vocabulary; costs a walk over all its letters. */
export function createPairFilter(words: readonly string[]): PairFilter {
  const { lists, starts, slotOf } = indexPairs(words)
  const masks = Int32Array.from(words, letterMask)
  const shared = new Uint8Array(words.length)

  return (word, slipsTo) => {
    const pairs = [...new Set(pairsOf(word))]
    const touched: number[] = []
    for (const pair of pairs) {
      const slot = slotOf.get(pair)
      if (slot === undefined) continue
      const end = starts[slot + 1] ?? 0
      for (let at = starts[slot] ?? 0; at < end; at++) {
        const id = lists[at] ?? 0
        const count = shared[id] ?? 0
        if (count === 0) touched.push(id)
        shared[id] = count + 1
      }
    }
    const mask = letterMask(word)
    const near = touched.filter((id) => {
      const other = masks[id] ?? 0
      const letters = words[id]?.length ?? 0
      const longer = letters - word.length
      const slips = slipsTo(letters)
      // A swap leaves the letters and their number as they are. A letter that is lacking on one side is no letter too many on the other.
      const changes = Math.max(
        countBits(mask & ~other) + Math.max(0, longer),
        countBits(other & ~mask) + Math.max(0, -longer)
      )
      if (changes > slips) return false
      return (shared[id] ?? 0) >= pairs.length - 2 * changes - 3 * (slips - changes) + Math.max(0, longer)
    })
    for (const id of touched) shared[id] = 0
    return near.toSorted((a, b) => a - b)
  }
}

/** For each pair, in `lists` from `starts[slot]`, the ids of the words that have it. */
function indexPairs(words: readonly string[]): {
  lists: Uint32Array
  starts: Uint32Array
  slotOf: Map<number, number>
} {
  const slotOf = new Map<number, number>()
  const sizes: number[] = []
  const distinct = words.map((word) => new Set(pairsOf(word)))
  for (const pairs of distinct) {
    for (const pair of pairs) {
      const slot = slotOf.get(pair) ?? slotOf.size
      slotOf.set(pair, slot)
      sizes[slot] = (sizes[slot] ?? 0) + 1
    }
  }
  const starts = new Uint32Array(sizes.length + 1)
  sizes.forEach((size, slot) => (starts[slot + 1] = (starts[slot] ?? 0) + size))
  const lists = new Uint32Array(starts[sizes.length] ?? 0)
  const ends = starts.slice()
  distinct.forEach((pairs, id) => {
    for (const pair of pairs) {
      const slot = slotOf.get(pair) ?? 0
      const at = ends[slot] ?? 0
      lists[at] = id
      ends[slot] = at + 1
    }
  })
  return { lists, starts, slotOf }
}

function pairsOf(word: string): number[] {
  const pairs: number[] = []
  let before = START
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at)
    pairs.push(before * 65536 + letter)
    before = letter
  }
  return pairs
}

/** A bit for each letter of a word; letters whose codes are 32 apart share one. */
function letterMask(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31)
  return mask
}

function countBits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}
