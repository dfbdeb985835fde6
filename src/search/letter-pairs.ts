// Which words of a vocabulary can lie within a few slips of a given one: all that can, and few that can't. Every slip destroys at most two
// of a word's pairs of neighbouring letters, a swap three, so words that share too few pairs need not be looked at.

/** Stands before a word's first letter, so that the first letter makes a pair too. */
const START = 0

/** Finds the ids of the words that may lie within `slips` of a word; ascending. Misses none when the word has over `3 * slips` letters. */
export type PairFilter = (word: string, slips: number) => number[]

/** Prepares a vocabulary; costs a walk over all its letters. */
export function createPairFilter(words: readonly string[]): PairFilter {
  const { lists, starts, slotOf } = indexPairs(words)
  const masks = Int32Array.from(words, letterMask)
  const shared = new Uint8Array(words.length)

  return (word, slips) => {
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
      // A swap leaves the letters as they are: each letter that only one of the words has takes another kind of slip.
      const changes = Math.max(countBits(mask & ~other), countBits(other & ~mask))
      if (changes > slips || Math.abs((words[id]?.length ?? 0) - word.length) > slips) return false
      return (shared[id] ?? 0) >= pairs.length - 2 * changes - 3 * (slips - changes)
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
