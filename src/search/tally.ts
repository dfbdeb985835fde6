// Adds up, article by article, what the words of a query find. One set of arrays serves every query.

import type { Expansion } from './expand-word.ts'
import type { WordIndex } from './word-index.ts'

export interface Tally {
  /** By ordinal, the sum over the words of their weight times the best impact. */
  readonly scores: Float32Array
  /** By ordinal; set by {@link collect}: 1 where the words required are only there by correction. */
  readonly corrected: Uint8Array
  readonly clear: () => void
  /** Counts a word of the query: an article has it as typed, or else corrected. */
  readonly add: (typed: readonly Expansion[], corrected: readonly Expansion[]) => void
  /** Whether at least `enough` articles have `words` words as typed. */
  readonly count: (words: number, enough: number) => boolean
  /** The most words that any article has. */
  readonly most: () => number
  /** The ordinals of the articles that have this many words, ascending. */
  readonly collect: (words: number) => Uint32Array
}

/** An empty tally over the articles of an index. At most 255 words can be added between two clearings. */
export function createTally({ articles, postings, starts, impacts }: WordIndex): Tally {
  const scores = new Float32Array(articles)
  const corrected = new Uint8Array(articles)
  const have = new Uint8Array(articles)
  const haveTyped = new Uint8Array(articles)
  const best = new Float32Array(articles)
  const touched = new Uint32Array(articles)

  /** Walks posting lists, keeping each article's best; adds to those touched already, and leaves the first `fixed` of them alone. */
  const walk = (expansions: readonly Expansion[], count: number, isFixed: Uint8Array | null): number => {
    let end = count
    for (const { word, weight } of expansions) {
      const stop = starts[word + 1] ?? 0
      for (let at = starts[word] ?? 0; at < stop; at++) {
        const posting = postings[at] ?? 0
        const ordinal = posting >>> 6
        const score = weight * (impacts[posting & 63] ?? 0)
        const sofar = best[ordinal] ?? 0
        if (sofar === 0) touched[end++] = ordinal
        else if (isFixed && isFixed[ordinal] === 1) continue
        if (score > sofar) best[ordinal] = score
      }
    }
    return end
  }

  return {
    scores,
    corrected,
    clear() {
      scores.fill(0)
      have.fill(0)
      haveTyped.fill(0)
    },
    add(typed, mended) {
      const typedEnd = walk(typed, 0, null)
      // `corrected` serves here as a mark for the articles that have the word as typed.
      for (let at = 0; at < typedEnd; at++) corrected[touched[at] ?? 0] = 1
      const end = walk(mended, typedEnd, corrected)
      const rarity = Math.log(1 + (articles - end + 0.5) / (end + 0.5))
      for (let at = 0; at < end; at++) {
        const ordinal = touched[at] ?? 0
        scores[ordinal] = (scores[ordinal] ?? 0) + rarity * (best[ordinal] ?? 0)
        have[ordinal] = (have[ordinal] ?? 0) + 1
        if (at < typedEnd) haveTyped[ordinal] = (haveTyped[ordinal] ?? 0) + 1
        best[ordinal] = 0
        corrected[ordinal] = 0
      }
    },
    count(words, enough) {
      let count = 0
      for (let ordinal = 0; ordinal < articles && count < enough; ordinal++) if (haveTyped[ordinal] === words) count++
      return count >= enough
    },
    most() {
      let most = 0
      for (let ordinal = 0; ordinal < articles; ordinal++) most = Math.max(most, have[ordinal] ?? 0)
      return most
    },
    collect(words) {
      const ordinals = new Uint32Array(articles)
      let count = 0
      for (let ordinal = 0; ordinal < articles; ordinal++) {
        if ((have[ordinal] ?? 0) < words) continue
        ordinals[count++] = ordinal
        corrected[ordinal] = (haveTyped[ordinal] ?? 0) < words ? 1 : 0
      }
      return ordinals.subarray(0, count)
    },
  }
}
