// Periods that are one step away: wider ones around what is in view, and spans of the same length just before and after. Pure.

import {
  dayFromNumber,
  dayNumber,
  firstDayOf,
  lastDayOf,
  parsePeriod,
  type Period,
  periodAround,
  type PeriodLength,
} from '../../model/day.ts'
import { type ArchiveSpan, periodAt, type TimeView } from '../../search/filter/time-bins.ts'
import type { Bounds } from './period-range.ts'
import type { PeriodSpan } from './presets.ts'

const YEARS = 4
const MONTHS = 7

/** The number of a year, a month or a day, counted on without gaps: the period's length decides which. */
function numberOf(period: Period): number {
  const year = Number(period.slice(0, 4))
  if (period.length === YEARS) return year
  return period.length === MONTHS ? year * 12 + Number(period.slice(5)) - 1 : dayNumber(firstDayOf(period))
}

const padded = (value: number, width: number) => String(value).padStart(width, '0')

/** The inverse of {@link numberOf}; null beyond the calendar. */
function periodOf(number: number, length: PeriodLength): Period | null {
  if (length === YEARS) return parsePeriod(padded(number, 4))
  if (length === MONTHS) return parsePeriod(`${padded(Math.floor(number / 12), 4)}-${padded((number % 12) + 1, 2)}`)
  return parsePeriod(dayFromNumber(number))
}

/** The spans just before and just after; null where the archive has nothing more on that side. */
export interface Neighbours {
  readonly earlier: PeriodSpan | null
  readonly later: PeriodSpan | null
}

/**
 * The spans before and after what is asked, as long as it is, counted in the finest step that either bound is written in. An open end is the
 * archive's own. null where nothing is asked, or where the bounds cross.
 */
export function neighboursOf(archive: ArchiveSpan, { from, to }: Bounds): Neighbours | null {
  if (from === null && to === null) return null
  const length = Math.max(from?.length ?? 0, to?.length ?? 0) as PeriodLength
  const start = from === null ? archive.first : firstDayOf(from)
  const end = to === null ? archive.last : lastDayOf(to)
  if (start > end) return null
  const first = numberOf(periodAround(start, length))
  const last = numberOf(periodAround(end, length))
  const count = last - first + 1
  function shifted(by: number): PeriodSpan | null {
    const moved = { from: periodOf(first + by, length), to: periodOf(last + by, length) }
    return moved.from === null || moved.to === null ? null : { from: moved.from, to: moved.to }
  }
  return {
    earlier: start > archive.first ? shifted(-count) : null,
    later: end < archive.last ? shifted(count) : null,
  }
}

/** The years and months that hold all that is in view, the widest first: of days, their year and then their month. */
export function unitsAround({ step, first, last }: TimeView): Period[] {
  const around = { year: [], month: ['year'], day: ['year', 'month'] } as const
  return around[step].flatMap((unit) => {
    const [start, end] = [periodAt(unit, first), periodAt(unit, last)]
    return start === end ? [start] : []
  })
}
