// Pseudo-random numbers that are the same on every machine: mulberry32 (Tommy Ettinger, 2017, public domain).

export interface Random {
  /** The next number, from 0 (included) to 1 (left out). */
  next(): number
}

/** Returns a generator that starts from a seed. Only the lowest 32 bits of the seed count. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    },
  }
}

/** A whole number from `low` to `high`, both included. */
export const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random.next() * (high - low + 1))

/** Returns true for this share of all calls. */
export const chance = (random: Random, share: number): boolean => random.next() < share

/** A rank from 0 to `count - 1` by the law of Zipf and Mandelbrot: each is found in proportion to 1 / (rank + offset). */
export const zipfRank = (random: Random, count: number, offset = 1): number =>
  Math.min(count - 1, Math.floor(offset * (((count + offset) / offset) ** random.next() - 1)))

/** Picks an item of a list, the earlier ones more often, by Zipf's law. */
export function pickZipf<Item>(random: Random, [first, ...rest]: readonly [Item, ...Item[]]): Item {
  const rank = zipfRank(random, rest.length + 1)
  return rank === 0 ? first : (rest[rank - 1] ?? first)
}

/** Returns an about normally distributed number, with mean 0 and deviation 1: the sum of twelve even draws (Irwin and Hall). */
export function normal(random: Random): number {
  let sum = -6
  for (let draw = 0; draw < 12; draw++) sum += random.next()
  return sum
}
