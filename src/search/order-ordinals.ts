// The order of results: in every sort, what answers as typed stands before what answers only by correction.

import type { Sort } from '../model/criteria.ts'
import type { Matches } from './match-query.ts'

/** Steps into which scores are cut: articles that fall into the same one count as equally good. */
const SCORE_STEPS = 2 ** 20
const MOST_ORDINALS = 2 ** 26

/** Puts ascending ordinals into the order asked for. Ties, and `match` without a query, go to the newer. */
export function orderOrdinals(
  ordinals: Uint32Array,
  sort: Sort,
  matches: Matches | null
): { ordinals: Uint32Array; uncorrected: number } {
  if (!matches) return { ordinals: sort === 'oldest' ? ordinals.toReversed() : ordinals, uncorrected: ordinals.length }
  const { corrected, scores } = matches
  const asTyped = ordinals.filter((ordinal) => corrected[ordinal] === 0)
  const mended = ordinals.filter((ordinal) => corrected[ordinal] === 1)
  const ordered = new Uint32Array(ordinals.length)
  ordered.set(orderTier(asTyped, sort, scores))
  ordered.set(orderTier(mended, sort, scores), asTyped.length)
  return { ordinals: ordered, uncorrected: asTyped.length }
}

function orderTier(ordinals: Uint32Array, sort: Sort, scores: Float32Array): Uint32Array {
  switch (sort) {
    case 'newest':
      return ordinals
    case 'oldest':
      return ordinals.toReversed()
    case 'match':
      return bestFirst(ordinals, scores)
    default:
      return sort satisfies never
  }
}

/** Sorts numbers that hold score and ordinal both: many times faster than a comparison of two articles at a time. */
function bestFirst(ordinals: Uint32Array, scores: Float32Array): Uint32Array {
  let most = 0
  for (const ordinal of ordinals) most = Math.max(most, scores[ordinal] ?? 0)
  const keys = Float64Array.from(ordinals, (ordinal) => {
    const step = Math.round((1 - (scores[ordinal] ?? 0) / (most || 1)) * SCORE_STEPS)
    return step * MOST_ORDINALS + ordinal
  })
  return Uint32Array.from(keys.toSorted(), (key) => key % MOST_ORDINALS)
}
