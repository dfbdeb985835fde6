// The bars of the histogram: which time they show, and whether a bar is a year, a month or a day. This depends on the archive's first and last
// day and on the period asked for, and on nothing else. Leaves out the counting of articles.

import type { TimeBin } from '../../model/bundle.ts'
import {
  type Day,
  dayFromNumber,
  dayNumber,
  earlierOf,
  firstDayOf,
  lastDayOf,
  laterOf,
  type Month,
  monthOf,
  monthsBetween,
  type Period,
  periodAround,
  type PeriodLength,
} from '../../model/day.ts'

export type TimeStep = 'year' | 'month' | 'day'

const LENGTHS = { year: 4, month: 7, day: 10 } as const satisfies Record<TimeStep, PeriodLength>

/** What the histogram shows: every period of one step from `first` to `last`, which have this step too. */
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

/** The period asked for, both ends included; null for no bound. */
export interface AskedPeriod {
  readonly from: Period | null
  readonly to: Period | null
}

/** The most months of an archive whose own step is the month. */
const MOST_MONTHS = 48

/** The most bars for a period: two months by day or five years by month. On a phone each is five pixels wide. */
const MOST_BARS = 62

/** The period of this step that contains a day or a month. */
export const periodAt = (step: TimeStep, time: Day | Month | Period): Period => periodAround(time, LENGTHS[step])

/** The step of a period. */
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
 * The step of a whole archive with these first and last days: months up to four years, else years. Never days, since the counts that every page
 * has are by month.
 */
export const stepFor = (first: Day, last: Day): TimeStep =>
  monthsFrom(first, last).length <= MOST_MONTHS ? 'month' : 'year'

/** The whole archive, by its own step. */
export const wholeView = ({ first, last }: ArchiveSpan): TimeView => viewBetween(stepFor(first, last), first, last)

/** The finer steps of a view, the finest first, each with the step around it. */
const FINER = [
  { step: 'day', around: 'month' },
  { step: 'month', around: 'year' },
] as const

/**
 * Chooses the view for a period. Without bounds it is the whole archive, by its own step. A period is shown by a finer step, with all years
 * (around months) or months (around days) that it touches,
 *
 * - where it lies within one bar of the longer step, so that choosing a bar shows what is in it; or
 * - where a bound is finer than the longer bars, and there are at most {@link MOST_BARS} finer bars.
 *
 * The finest such step is taken. So a period of several whole bars leaves the view as it is, and `2021-11` to `2022-02` is shown by month in an
 * archive whose own step is the year. The view contains every article within the bounds. Where no article can be within them (they cross, or lie
 * outside the archive), it is the whole archive.
 */
export function viewOf(archive: ArchiveSpan, { from, to }: AskedPeriod): TimeView {
  const whole = wholeView(archive)
  if (from === null && to === null) return whole
  const isBeyond = (from !== null && firstDayOf(from) > archive.last) || (to !== null && lastDayOf(to) < archive.first)
  // A bar is a whole year or month, also where the archive begins or ends within it.
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

/** The length of {@link periodsOf}. Thousands of days are counted without a list. */
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

/** A bin whose numbers can still change. */
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
