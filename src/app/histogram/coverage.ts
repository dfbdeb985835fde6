// Which part of the histogram's time the captured listings span, and where no listing reaches: an empty bar there is no silence of the publisher.
// Pure.

import type { DaySpan } from '../../model/bundle.ts'
import { type Day, dayNumber, firstDayOf, lastDayOf, type Period } from '../../model/day.ts'

/** In percent of the width. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface Coverage {
  readonly covered: readonly Stretch[]
  /** Runs of whole bars that no listing touches. */
  readonly gaps: readonly Stretch[]
}

/** The coverage of bars for these periods, oldest first and without gaps. `captured` are in the order of time and do not overlap. */
export function coverageOf(periods: readonly Period[], captured: readonly DaySpan[]): Coverage {
  const count = periods.length
  /** Where a day begins, or with 1 for `after` ends, in bars; the nearest edge for a day beyond them. */
  function positionOf(day: Day, after: 0 | 1): number {
    const index = periods.findIndex((period) => day <= lastDayOf(period))
    const period = periods[index]
    if (period === undefined) return count
    const first = dayNumber(firstDayOf(period))
    return index + Math.max(0, dayNumber(day) + after - first) / (dayNumber(lastDayOf(period)) + 1 - first)
  }
  const stretch = (start: number, end: number): Stretch[] =>
    start < end ? [{ start: (start * 100) / count, end: (end * 100) / count }] : []
  const edges = captured.flatMap(([first, last]) => [positionOf(first, 0), positionOf(last, 1)])
  const pairs = (list: readonly number[]) =>
    list.flatMap((start, index) => (index % 2 === 0 ? [[start, list[index + 1] ?? count] as const] : []))
  return {
    covered: pairs(edges).flatMap(([start, end]) => stretch(start, end)),
    gaps:
      edges.length === 0
        ? []
        : pairs([0, ...edges]).flatMap(([start, end]) => stretch(Math.ceil(start), Math.floor(end))),
  }
}
