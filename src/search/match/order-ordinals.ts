// Sorts results. In every order, articles that answer as typed stand before those that answer only by correction. By best match, those with the
// very words that were typed stand before all others.

import type { Sort } from '../../model/criteria.ts'
import { defined } from '../../model/item-at.ts'
import type { Matches } from './match-query.ts'

/** Scores are cut into 2^22 steps, which are sorted by two digits of eleven bits. Articles within one step count as equally good. */
const DIGIT_BITS = 11
const DIGITS = 2 ** DIGIT_BITS
const MOST_STEPS = DIGITS * DIGITS - 1

/** Fewer than this are sorted faster by comparison: the digits of a radix sort cost the same for one result as for thousands. */
const FEW = 64

interface Ordered {
  readonly ordinals: Uint32Array
  /** How many of them, from the front, answer as typed. */
  readonly uncorrected: number
}

/** Sorts ascending ordinals. Of equals, and for `match` without a query, the newer stands first. */
export function orderOrdinals(ordinals: Uint32Array, sort: Sort, matches: Matches | null): Ordered {
  if (!matches) return { ordinals: sort === 'oldest' ? ordinals.toReversed() : ordinals, uncorrected: ordinals.length }
  const tierOf = (ordinal: number) =>
    matches.corrected[ordinal] === 1 ? 2 : sort === 'match' && matches.exact[ordinal] === 0 ? 1 : 0
  const ordered = new Uint32Array(ordinals.length)
  const ends = [0, 0, 0]
  let end = 0
  for (const tier of ends.keys()) {
    const start = end
    for (const ordinal of ordinals) if (tierOf(ordinal) === tier) ordered[end++] = ordinal
    orderTier(ordered.subarray(start, end), sort, matches.scores)
    ends[tier] = end
  }
  return { ordinals: ordered, uncorrected: defined(ends[1]) }
}

/** Sorts ascending ordinals in place. */
function orderTier(ordinals: Uint32Array, sort: Sort, scores: Float32Array): void {
  switch (sort) {
    case 'newest':
      return
    case 'oldest':
      ordinals.reverse()
      return
    case 'match':
      sortByScore(ordinals, scores)
      return
    default:
      sort satisfies never
  }
}

/** Sorts by falling score, many ordinals by radix. Ordinals that are equally good stay ascending. */
function sortByScore(ordinals: Uint32Array, scores: Float32Array): void {
  const count = ordinals.length
  if (count < 2) return
  let most = 0
  for (let i = 0; i < count; i++) most = Math.max(most, defined(scores[defined(ordinals[i])]))
  const scale = most > 0 ? MOST_STEPS / most : 0
  const stepOf = (ordinal: number) => MOST_STEPS - Math.round(defined(scores[ordinal]) * scale)
  if (count < FEW) {
    ordinals.sort((one, other) => stepOf(one) - stepOf(other) || one - other)
    return
  }
  const steps = new Uint32Array(count)
  for (let i = 0; i < count; i++) steps[i] = stepOf(defined(ordinals[i]))
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
  // First how many steps have the digit before, then the index at which those with this digit begin.
  const starts = new Uint32Array(DIGITS + 1)
  for (let i = 0; i < steps.length; i++) {
    const next = ((defined(steps[i]) >>> shift) & (DIGITS - 1)) + 1
    starts[next] = defined(starts[next]) + 1
  }
  for (let digit = 1; digit <= DIGITS; digit++) starts[digit] = defined(starts[digit]) + defined(starts[digit - 1])
  for (let i = 0; i < steps.length; i++) {
    const step = defined(steps[i])
    const digit = (step >>> shift) & (DIGITS - 1)
    const index = defined(starts[digit])
    starts[digit] = index + 1
    to.ordinals[index] = defined(from.ordinals[i])
    to.steps[index] = step
  }
}
