// The period that is asked for, as places of bins, and back. A bound is kept as it was written until its own handle is moved.

import type { TimeBin } from '../../../model/bundle.ts'
import { firstDayOf, lastDayOf, type Period } from '../../../model/day.ts'

/** The bounds of a period, both included; null for none. */
export interface Bounds {
  readonly from: Period | null
  readonly to: Period | null
}

/** The first and last bin of a period, both included, from 0. */
export interface BinRange {
  readonly first: number
  readonly last: number
}

export type End = 'from' | 'to'

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/** The bins that the bounds touch; those at the ends for bounds that lie beyond them. `bins` are not empty. */
export function rangeOf({ from, to }: Bounds, bins: readonly TimeBin[]): BinRange {
  const end = bins.length - 1
  const startedBy = (bound: Period, day: typeof firstDayOf) =>
    bins.findLastIndex(({ period }) => firstDayOf(period) <= day(bound))
  const first = from === null ? 0 : clamp(startedBy(from, firstDayOf), 0, end)
  return { first, last: to === null ? end : clamp(startedBy(to, lastDayOf), first, end) }
}

/** Whether a bound leaves articles of the archive out, so that its handle says where it stands. */
export function isBinding(end: End, bounds: Bounds, bins: readonly TimeBin[]): boolean {
  const oldest = bins[0]?.period
  const newest = bins.at(-1)?.period
  if (end === 'from')
    return bounds.from !== null && oldest !== undefined && firstDayOf(bounds.from) > firstDayOf(oldest)
  return bounds.to !== null && newest !== undefined && lastDayOf(bounds.to) < lastDayOf(newest)
}

/** The bounds after one end was moved to a bin; at the end of the archive it is no bound any more. The ends do not pass each other. */
export function moveEnd(
  end: End,
  place: number,
  { bounds, bins }: { bounds: Bounds; bins: readonly TimeBin[] }
): Bounds {
  const { first, last } = rangeOf(bounds, bins)
  if (end === 'from') {
    const at = clamp(place, 0, last)
    return at === first ? bounds : { ...bounds, from: at === 0 ? null : (bins[at]?.period ?? null) }
  }
  const at = clamp(place, first, bins.length - 1)
  return at === last ? bounds : { ...bounds, to: at === bins.length - 1 ? null : (bins[at]?.period ?? null) }
}
