// What the bars of the histogram stand for: which stretch of time is in view, and whether by year, month or day. It follows from the archive's
// span and the period asked for alone, so that an address is enough to draw it. Leaves out how articles are counted into bars.

import type { TimeBin } from '../../model/bundle.ts'
import {
  type Day,
  dayFromNumber,
  dayNumber,
  firstDayOf,
  lastDayOf,
  type Month,
  monthOf,
  monthsBetween,
  type Period,
  periodAround,
  type PeriodLength,
} from '../../model/day.ts'

export type TimeStep = 'year' | 'month' | 'day'

const LENGTHS = { year: 4, month: 7, day: 10 } as const satisfies Record<TimeStep, PeriodLength>

/** The bars of a view: every period of one step from `first` to `last`, both of that step. */
export interface TimeView {
  readonly step: TimeStep
  readonly first: Period
  readonly last: Period
}

/** The days of the oldest and the newest article. */
export interface ArchiveSpan {
  readonly first: Day
  readonly last: Day
}

/** What is asked for, both ends included; null for no bound. */
export interface AskedPeriod {
  readonly from: Period | null
  readonly to: Period | null
}

/** The longest archive, in months, that is strung on months. */
const MOST_MONTHS = 48

/** The most bars that a period is shown with: two months by day or five years by month. A phone has five pixels for each. */
const MOST_BARS = 62

/** The period at this step that a day or a month lies in. */
export const periodAt = (step: TimeStep, time: Day | Month | Period): Period => periodAround(time, LENGTHS[step])

/** What a bar of this period is. */
export function stepOf(period: Period): TimeStep {
  if (period.length === LENGTHS.year) return 'year'
  return period.length === LENGTHS.month ? 'month' : 'day'
}

const monthsFrom = (first: Day, last: Day) => monthsBetween(monthOf(first), monthOf(last))

const viewBetween = (step: TimeStep, first: Day, last: Day): TimeView => ({
  step,
  first: periodAt(step, first),
  last: periodAt(step, last),
})

/**
 * The step of a whole archive with these first and last days: months up to four years, else years. Never days: what every page knows of an
 * archive is counted by month.
 */
export const stepFor = (first: Day, last: Day): TimeStep =>
  monthsFrom(first, last).length <= MOST_MONTHS ? 'month' : 'year'

/** The whole archive, by its own step. */
export const wholeView = ({ first, last }: ArchiveSpan): TimeView => viewBetween(stepFor(first, last), first, last)

const laterOf = (one: Day, other: Day): Day => (one > other ? one : other)
const earlierOf = (one: Day, other: Day): Day => (one < other ? one : other)

/** The steps that a view may go down to, with the longer one that surrounds each, the finest first. */
const FINER = [
  { step: 'day', around: 'month' },
  { step: 'month', around: 'year' },
] as const

/**
 * What the histogram shows. With no bound that is the whole archive, by its own step. A period is shown by a finer step, with all of the years
 * (around months) or months (around days) that it touches,
 *
 * - when it lies within one bar of the longer step: choosing a bar goes down into it; or
 * - when a bound is written so finely that the longer bars can't show where it stands, and the finer bars are few enough ({@link MOST_BARS}).
 *
 * So a stretch of whole bars leaves the histogram as it is, and can be drawn further; and `2021-11` to `2022-02` is shown by month in an archive that
 * is strung on years. The finest step that holds is taken. Every article that meets the bounds lies in view. Where none can (the bounds
 * cross, or lie outside the archive) the whole archive is shown.
 */
export function viewOf(archive: ArchiveSpan, { from, to }: AskedPeriod): TimeView {
  const whole = wholeView(archive)
  if (from === null && to === null) return whole
  const isBeyond = (from !== null && firstDayOf(from) > archive.last) || (to !== null && lastDayOf(to) < archive.first)
  // A bar is the whole of its year or month, though the archive begins or ends within it.
  const first = from === null ? archive.first : laterOf(firstDayOf(from), firstDayOf(periodAt('year', archive.first)))
  const last = to === null ? archive.last : earlierOf(lastDayOf(to), lastDayOf(periodAt('year', archive.last)))
  if (isBeyond || first > last) return whole
  const written = Math.max(from?.length ?? 0, to?.length ?? 0)
  for (const { step, around } of FINER) {
    if (step === whole.step) break
    const surrounding = viewBetween(around, first, last)
    const view = viewBetween(step, firstDayOf(surrounding.first), lastDayOf(surrounding.last))
    if (surrounding.first === surrounding.last) return view
    if (written >= LENGTHS[step] && countPeriods(view) <= MOST_BARS) return view
  }
  return whole
}

/** How many periods {@link periodsOf} names, without naming thousands of days. */
const countPeriods = (view: TimeView): number =>
  view.step === 'day' ? dayNumber(lastDayOf(view.last)) - dayNumber(firstDayOf(view.first)) + 1 : periodsOf(view).length

/** Every period of a view, oldest first, without gaps. */
export function periodsOf({ step, first, last }: TimeView): Period[] {
  const [start, end] = [firstDayOf(first), lastDayOf(last)]
  if (step === 'day') {
    const from = dayNumber(start)
    return Array.from({ length: dayNumber(end) - from + 1 }, (_, index) => periodAt('day', dayFromNumber(from + index)))
  }
  return [...new Set(monthsFrom(start, end).map((month) => periodAt(step, month)))]
}

/** A bin that may still be counted into. */
type OpenBin = {
  -readonly [Key in keyof TimeBin]: TimeBin[Key] extends readonly number[] ? number[] : TimeBin[Key]
}

/** The empty bins of a view; `groups` is how many `TimeBin.answers` has. */
export const openBins = (view: TimeView, groups: number): OpenBin[] =>
  periodsOf(view).map((period) => ({
    period,
    answers: Array.from({ length: groups }, () => 0),
    within: 0,
    total: 0,
  }))

/** The empty bins of a whole archive; none for one without articles. */
export const emptyBins = (first: Day | null, last: Day | null, groups: number): OpenBin[] =>
  first === null || last === null ? [] : openBins(wholeView({ first, last }), groups)
