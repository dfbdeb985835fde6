// Adds up, article by article, what the clauses of a query find. One set of arrays serves every query.

import type { Expansion } from './query-groups.ts'
import type { PhraseHit } from './find-phrase.ts'
import type { WordIndex } from '../index/word-index.ts'

/** What one group of clauses finds: an article that has any of it as typed answers the group as typed, else by correction. */
interface Findings {
  readonly typed: readonly Expansion[]
  readonly phrases: readonly PhraseHit[]
  readonly corrected: readonly Expansion[]
  readonly correctedPhrases: readonly PhraseHit[]
}

interface Tally {
  /** By ordinal, the sum over the groups of their rarity times the best impact. */
  readonly scores: Float32Array
  /** By ordinal; set by `collect`: 1 where the groups required are only answered by correction. */
  readonly corrected: Uint8Array
  /** Begins a query: no article has anything. Those that are barred are never counted or collected. */
  readonly clear: (barred: readonly number[]) => void
  readonly add: (findings: Findings) => void
  /** Multiplies an article's score. */
  readonly raise: (ordinal: number, factor: number) => void
  /** Whether at least `enough` articles answer this many groups. */
  readonly hasEnough: (groups: number, enough: number) => boolean
  /** The most groups that any article answers. */
  readonly most: () => number
  /** The ordinals of the articles that answer this many groups, ascending. */
  readonly collect: (groups: number) => Uint32Array
}

/** What a phrase counts that is there by correction: two words in a row say more than one, but a slip lies between them. */
const CORRECTED_PHRASE = 1

/** An empty tally over the articles of an index. At most 254 groups can be added between two clearings. */
export function createTally({ articles, parts, partOf, impacts, fields }: WordIndex): Tally {
  const scores = new Float32Array(articles)
  const corrected = new Uint8Array(articles)
  const have = new Uint8Array(articles)
  const haveTyped = new Uint8Array(articles)
  const isBarred = new Uint8Array(articles)
  const best = new Float32Array(articles)
  const touched = new Uint32Array(articles)
  let end = 0

  const touch = (ordinal: number, score: number) => {
    const sofar = best[ordinal] ?? 0
    if (sofar === 0) touched[end++] = ordinal
    if (score > sofar) best[ordinal] = score
  }

  /** Walks posting lists, keeping each article's best; leaves those alone that `corrected` marks as answering already. */
  const walk = (expansions: readonly Expansion[], isCorrection: boolean) => {
    for (const { word, weight, fields: wanted } of expansions) {
      const part = parts[partOf[word] ?? 0]
      if (!part?.postings) continue
      const { from } = part
      const { starts, postings } = part.postings
      const stop = starts[word - from + 1] ?? 0
      for (let at = starts[word - from] ?? 0; at < stop; at++) {
        const posting = postings[at] ?? 0
        const code = posting & 63
        if (((fields[code] ?? 0) & wanted) === 0) continue
        const ordinal = posting >>> 6
        if (isCorrection && corrected[ordinal] === 1) continue
        touch(ordinal, weight * (impacts[code] ?? 0))
      }
    }
  }

  return {
    scores,
    corrected,
    clear(barred) {
      scores.fill(0)
      have.fill(0)
      haveTyped.fill(0)
      isBarred.fill(0)
      corrected.fill(0)
      for (const ordinal of barred) isBarred[ordinal] = 1
    },
    add(findings) {
      end = 0
      walk(findings.typed, false)
      for (const { ordinal, impact } of findings.phrases) touch(ordinal, impact)
      const typedEnd = end
      if (findings.corrected.length > 0 || findings.correctedPhrases.length > 0) {
        // `corrected` serves here as a mark for the articles that answer as typed.
        for (let at = 0; at < typedEnd; at++) corrected[touched[at] ?? 0] = 1
        walk(findings.corrected, true)
        for (const { ordinal, impact } of findings.correctedPhrases) {
          if (corrected[ordinal] === 0) touch(ordinal, impact * CORRECTED_PHRASE)
        }
        for (let at = 0; at < typedEnd; at++) corrected[touched[at] ?? 0] = 0
      }
      const rarity = Math.log(1 + (articles - end + 0.5) / (end + 0.5))
      for (let at = 0; at < end; at++) {
        const ordinal = touched[at] ?? 0
        scores[ordinal] = (scores[ordinal] ?? 0) + rarity * (best[ordinal] ?? 0)
        have[ordinal] = (have[ordinal] ?? 0) + 1
        if (at < typedEnd) haveTyped[ordinal] = (haveTyped[ordinal] ?? 0) + 1
        best[ordinal] = 0
      }
    },
    raise(ordinal, factor) {
      scores[ordinal] = (scores[ordinal] ?? 0) * factor
    },
    hasEnough(groups, enough) {
      let count = 0
      for (let ordinal = 0; ordinal < articles && count < enough; ordinal++) {
        if (have[ordinal] === groups && isBarred[ordinal] === 0) count++
      }
      return count >= enough
    },
    most() {
      let most = 0
      for (let ordinal = 0; ordinal < articles; ordinal++) {
        if (isBarred[ordinal] === 0) most = Math.max(most, have[ordinal] ?? 0)
      }
      return most
    },
    collect(groups) {
      const ordinals = new Uint32Array(articles)
      let count = 0
      for (let ordinal = 0; ordinal < articles; ordinal++) {
        if ((have[ordinal] ?? 0) < groups || isBarred[ordinal] === 1) continue
        ordinals[count++] = ordinal
        corrected[ordinal] = (haveTyped[ordinal] ?? 0) < groups ? 1 : 0
      }
      return ordinals.subarray(0, count)
    },
  }
}
