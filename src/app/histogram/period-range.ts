// The period that is asked for as indexes of bins, and back. A bound stays as it was written until its own handle is moved.

import type { TimeBin } from '../../model/bundle.ts'
import { firstDayOf, lastDayOf, type Period } from '../../model/day.ts'

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

/** Whether a bound leaves out articles of the archive, so that its handle has a label. */
export function isBinding(end: End, bounds: Bounds, bins: readonly TimeBin[]): boolean {
  const oldest = bins[0]?.period
  const newest = bins.at(-1)?.period
  if (end === 'from')
    return bounds.from !== null && oldest !== undefined && firstDayOf(bounds.from) > firstDayOf(oldest)
  return bounds.to !== null && newest !== undefined && lastDayOf(bounds.to) < lastDayOf(newest)
}

/** The bins, of the whole archive, whose ends bound nothing, or of a part of it, whose ends do. */
export interface InView {
  readonly bins: readonly TimeBin[]
  readonly isWhole: boolean
}

/** The bound where it is as fine as the bins are (a day among months, say), else the bin's period: a handle's label says where the handle is. */
export function asFine(bound: Period | null, bin: TimeBin | undefined): Period | null {
  if (bound === null || bin === undefined || bound.length >= bin.period.length) return bound
  return bin.period
}

/** The bounds after one end was moved to the bin at `index`; at the end of the archive it bounds nothing. The ends do not pass each other. */
export function moveEnd(end: End, index: number, { bounds, bins, isWhole }: InView & { bounds: Bounds }): Bounds {
  const { first, last } = rangeOf(bounds, bins)
  const least = end === 'from' ? 0 : first
  const most = end === 'from' ? last : bins.length - 1
  const position = clamp(index, least, most)
  if (position === (end === 'from' ? first : last)) return bounds
  const isEdge = position === (end === 'from' ? 0 : bins.length - 1)
  const moved = isWhole && isEdge ? null : (bins[position]?.period ?? null)
  return end === 'from'
    ? { from: moved, to: asFine(bounds.to, bins[last]) }
    : { from: asFine(bounds.from, bins[first]), to: moved }
}

/** The bounds of a range of bins that was chosen at once: none for the whole archive. */
export function boundsOf({ first, last }: BinRange, { bins, isWhole }: InView): Bounds {
  if (isWhole && first === 0 && last === bins.length - 1) return { from: null, to: null }
  return { from: bins[first]?.period ?? null, to: bins[last]?.period ?? null }
}
