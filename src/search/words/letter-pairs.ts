// Which words of a vocabulary can lie within a few slips of a given one: all that can, and few that can't. A letter left out destroys one of
// a word's pairs of neighbouring letters, another slip at most two, a swap three: words that share too few pairs need not be looked at.

/** Stands before a word's first letter, so that the first letter makes a pair too. */
const START = 0

/**
 * Finds the ids of the words that may lie within so many slips of a word, ascending; `slipsTo` says how many, by a word's number of letters.
 * Misses none where the word has over three times as many letters, one less for each letter that it lacks.
 */
export type PairFilter = (word: string, slipsTo: (letters: number) => number) => number[]

/** Prepares a vocabulary; costs two walks over all its letters. */
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

interface PairLists {
  /** For each pair, from `starts[slot]`, the ids of the words that have it, ascending. */
  readonly lists: Uint32Array
  readonly starts: Uint32Array
  /** null for a pair that no word has. */
  readonly slotOf: (pair: number) => number | null
}

function indexPairs(words: readonly string[]): PairLists {
  const slots = createSlots()
  let letters = 0
  for (const word of words) letters += word.length
  /** The slots of the pairs of all words in a row: looking them up is the most of the work, and they are needed twice. */
  const slotAt = new Uint32Array(letters)
  /** By slot, how many words have the pair, and the id of the latest, plus 1, so that no word counts twice. */
  const [sizes, latest]: [number[], number[]] = [[], []]
  let at = 0
  words.forEach((word, id) => {
    let before = START
    for (let place = 0; place < word.length; place++) {
      const letter = word.charCodeAt(place)
      const slot = slots.take(pairOf(before, letter))
      before = letter
      slotAt[at++] = slot
      if (latest[slot] === id + 1) continue
      latest[slot] = id + 1
      sizes[slot] = (sizes[slot] ?? 0) + 1
    }
  })
  const starts = new Uint32Array(sizes.length + 1)
  sizes.forEach((size, slot) => (starts[slot + 1] = (starts[slot] ?? 0) + size))
  const lists = new Uint32Array(starts[sizes.length] ?? 0)
  const ends = starts.slice()
  at = 0
  words.forEach((word, id) => {
    for (const stop = at + word.length; at < stop; at++) {
      const slot = slotAt[at] ?? 0
      const end = ends[slot] ?? 0
      if (end > (starts[slot] ?? 0) && lists[end - 1] === id) continue
      lists[end] = id
      ends[slot] = end + 1
    }
  })
  return { lists, starts, slotOf: slots.find }
}

interface Slots {
  /** The slot of a pair; the next free one for a new pair. */
  readonly take: (pair: number) => number
  readonly find: (pair: number) => number | null
}

/** The letters below this have a table, which is several times as fast as a map. */
const TABLED = 128

function createSlots(): Slots {
  /** Each slot plus 1. */
  const table = new Uint32Array(TABLED * TABLED)
  const others = new Map<number, number>()
  let count = 0
  const placeOf = (pair: number) => {
    const [before, letter] = [pair >>> 16, pair & 0xffff]
    return before < TABLED && letter < TABLED ? before * TABLED + letter : -1
  }
  return {
    take(pair) {
      const place = placeOf(pair)
      const known = place < 0 ? others.get(pair) : table[place]
      if (known) return known - 1
      count += 1
      if (place < 0) others.set(pair, count)
      else table[place] = count
      return count - 1
    },
    find(pair) {
      const place = placeOf(pair)
      const known = place < 0 ? others.get(pair) : table[place]
      return known ? known - 1 : null
    },
  }
}

/** Two neighbouring letters as one number. */
const pairOf = (before: number, letter: number) => ((before << 16) | letter) >>> 0

function pairsOf(word: string): number[] {
  const pairs: number[] = []
  let before = START
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at)
    pairs.push(pairOf(before, letter))
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
