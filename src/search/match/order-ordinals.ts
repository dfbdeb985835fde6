// The order of results: in every sort, what answers as typed stands before what answers only by correction.

import type { Sort } from '../../model/criteria.ts'
import type { Matches } from './match-query.ts'

/** Scores are cut into 2^22 steps and sorted by two digits of eleven bits: articles within one step count as equally good. */
const DIGIT_BITS = 11
const DIGITS = 2 ** DIGIT_BITS
const MOST_STEPS = DIGITS * DIGITS - 1

interface Ordered {
  readonly ordinals: Uint32Array
  /** How many of them, from the front, answer as typed. */
  readonly uncorrected: number
}

/** Puts ascending ordinals into the order asked for. Ties, and `match` without a query, go to the newer. */
export function orderOrdinals(ordinals: Uint32Array, sort: Sort, matches: Matches | null): Ordered {
  if (!matches) return { ordinals: sort === 'oldest' ? ordinals.toReversed() : ordinals, uncorrected: ordinals.length }
  const ordered = new Uint32Array(ordinals.length)
  let uncorrected = 0
  for (const ordinal of ordinals) if (matches.corrected[ordinal] === 0) ordered[uncorrected++] = ordinal
  let end = uncorrected
  if (uncorrected < ordinals.length) {
    for (const ordinal of ordinals) if (matches.corrected[ordinal] === 1) ordered[end++] = ordinal
  }
  orderTier(ordered.subarray(0, uncorrected), sort, matches.scores)
  orderTier(ordered.subarray(uncorrected), sort, matches.scores)
  return { ordinals: ordered, uncorrected }
}

/** Orders ascending ordinals in place. */
function orderTier(ordinals: Uint32Array, sort: Sort, scores: Float32Array): void {
  switch (sort) {
    case 'newest':
      return
    case 'oldest':
      ordinals.reverse()
      return
    case 'match':
      putBestFirst(ordinals, scores)
      return
    default:
      sort satisfies never
  }
}

/** A radix sort, which keeps the order of what is equally good; many times faster than comparing articles two by two. */
function putBestFirst(ordinals: Uint32Array, scores: Float32Array): void {
  const count = ordinals.length
  let most = 0
  for (let at = 0; at < count; at++) most = Math.max(most, scores[ordinals[at] ?? 0] ?? 0)
  const scale = most > 0 ? MOST_STEPS / most : 0
  const steps = new Uint32Array(count)
  for (let at = 0; at < count; at++) steps[at] = MOST_STEPS - Math.round((scores[ordinals[at] ?? 0] ?? 0) * scale)
  const half = { ordinals: new Uint32Array(count), steps: new Uint32Array(count) }
  sortByDigit({ ordinals, steps }, half, 0)
  sortByDigit(half, { ordinals, steps }, DIGIT_BITS)
}

interface Scored {
  readonly ordinals: Uint32Array
  readonly steps: Uint32Array
}

function sortByDigit(from: Scored, to: Scored, shift: number): void {
  const { steps } = from
  const places = new Uint32Array(DIGITS + 1)
  for (let at = 0; at < steps.length; at++) {
    const next = (((steps[at] ?? 0) >>> shift) & (DIGITS - 1)) + 1
    places[next] = (places[next] ?? 0) + 1
  }
  for (let digit = 1; digit <= DIGITS; digit++) places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0)
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] ?? 0
    const digit = (step >>> shift) & (DIGITS - 1)
    const place = places[digit] ?? 0
    places[digit] = place + 1
    to.ordinals[place] = from.ordinals[at] ?? 0
    to.steps[place] = step
  }
}
