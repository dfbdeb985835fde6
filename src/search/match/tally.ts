// Adds up, article by article, what the clauses of a query find. All queries share one set of arrays.

import { defined } from '../../model/item-at.ts'
import type { Expansion } from './query-groups.ts'
import type { PhraseHit } from './find-phrase.ts'
import { postingsOf, type WordIndex } from '../index/word-index.ts'

/** What one group of clauses finds. An article that has any of it as typed answers the group as typed, else by correction. */
interface Findings {
  readonly typed: readonly Expansion[]
  readonly phrases: readonly PhraseHit[]
  readonly corrected: readonly Expansion[]
  readonly correctedPhrases: readonly PhraseHit[]
}

interface Tally {
  /** By ordinal, the sum over all groups of the group's rarity times the article's best impact. */
  readonly scores: Float32Array
  /** By ordinal, 1 where the article answers the groups required only by correction. `collect` sets it. */
  readonly corrected: Uint8Array
  /** By ordinal, 1 where the article has the very words and phrases of the groups required. `collect` sets it. */
  readonly exact: Uint8Array
  /** Starts a query with no findings. Barred articles are never counted or collected. */
  readonly clear: (barred: readonly number[]) => void
  readonly add: (findings: Findings) => void
  /** Multiplies an article's score. */
  readonly raise: (ordinal: number, factor: number) => void
  /** Whether at least `enough` articles answer all of this number of groups. */
  readonly hasEnough: (groups: number, enough: number) => boolean
  /** The most groups that any article answers. */
  readonly most: () => number
  /** The ordinals of the articles that answer at least this number of groups, ascending. */
  readonly collect: (groups: number) => Uint32Array
  /** Whether the last `collect` has this ordinal. */
  readonly isCollected: (ordinal: number) => boolean
}

/** The factor of a phrase that is a correction. Two words in a row say more than one, but it took a slip: neither changes the score. */
const CORRECTED_PHRASE = 1

/** Returns an empty tally over the articles of an index. At most 254 groups can be added between two calls of `clear`. */
export function createTally(index: WordIndex): Tally {
  const { articles, impacts, fields } = index
  const scores = new Float32Array(articles)
  const corrected = new Uint8Array(articles)
  const have = new Uint8Array(articles)
  const haveTyped = new Uint8Array(articles)
  const exact = new Uint8Array(articles)
  const haveExact = new Uint8Array(articles)
  const isBarred = new Uint8Array(articles)
  const best = new Float32Array(articles)
  const touched = new Uint32Array(articles)
  let end = 0
  let collected = Infinity

  const addOne = (ordinal: number, score: number) => {
    const sofar = defined(best[ordinal])
    if (sofar === 0) touched[end++] = ordinal
    if (score > sofar) best[ordinal] = score
  }

  /** Notes each article's best score. Corrections leave out articles that `corrected` marks as answering already. */
  const addAll = (expansions: readonly Expansion[], isCorrection: boolean) => {
    for (const { word, weight, fields: wanted } of expansions) {
      const postings = postingsOf(index, word)
      for (let i = 0; i < postings.length; i++) {
        const posting = defined(postings[i])
        const code = posting & 63
        if ((defined(fields[code]) & wanted) === 0) continue
        const ordinal = posting >>> 6
        if (isCorrection && corrected[ordinal] === 1) continue
        addOne(ordinal, weight * defined(impacts[code]))
      }
    }
  }

  return {
    scores,
    corrected,
    exact,
    clear(barred) {
      collected = Infinity
      scores.fill(0)
      have.fill(0)
      haveTyped.fill(0)
      haveExact.fill(0)
      isBarred.fill(0)
      corrected.fill(0)
      for (const ordinal of barred) isBarred[ordinal] = 1
    },
    add(findings) {
      end = 0
      addAll(
        findings.typed.filter(({ tier }) => tier === 'exact'),
        false
      )
      for (const { ordinal, impact } of findings.phrases) addOne(ordinal, impact)
      const exactEnd = end
      addAll(
        findings.typed.filter(({ tier }) => tier !== 'exact'),
        false
      )
      const typedEnd = end
      if (findings.corrected.length > 0 || findings.correctedPhrases.length > 0) {
        // Until `collect`, `corrected` marks the articles that answer this group as typed.
        for (let i = 0; i < typedEnd; i++) corrected[defined(touched[i])] = 1
        addAll(findings.corrected, true)
        for (const { ordinal, impact } of findings.correctedPhrases) {
          if (corrected[ordinal] === 0) addOne(ordinal, impact * CORRECTED_PHRASE)
        }
        for (let i = 0; i < typedEnd; i++) corrected[defined(touched[i])] = 0
      }
      const rarity = Math.log(1 + (articles - end + 0.5) / (end + 0.5))
      for (let i = 0; i < end; i++) {
        const ordinal = defined(touched[i])
        scores[ordinal] = defined(scores[ordinal]) + rarity * defined(best[ordinal])
        have[ordinal] = defined(have[ordinal]) + 1
        if (i < exactEnd) haveExact[ordinal] = defined(haveExact[ordinal]) + 1
        if (i < typedEnd) haveTyped[ordinal] = defined(haveTyped[ordinal]) + 1
        best[ordinal] = 0
      }
    },
    raise(ordinal, factor) {
      scores[ordinal] = defined(scores[ordinal]) * factor
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
        if (isBarred[ordinal] === 0) most = Math.max(most, defined(have[ordinal]))
      }
      return most
    },
    isCollected: (ordinal) => defined(have[ordinal]) >= collected && isBarred[ordinal] === 0,
    collect(groups) {
      collected = groups
      const ordinals = new Uint32Array(articles)
      let count = 0
      for (let ordinal = 0; ordinal < articles; ordinal++) {
        if (defined(have[ordinal]) < groups || isBarred[ordinal] === 1) continue
        ordinals[count++] = ordinal
        exact[ordinal] = defined(haveExact[ordinal]) < groups ? 0 : 1
        corrected[ordinal] = defined(haveTyped[ordinal]) < groups ? 1 : 0
      }
      return ordinals.subarray(0, count)
    },
  }
}
