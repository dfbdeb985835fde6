// The bars of a period's strip: the months of its year or the days of its month, those without an article included.

import type { TimeBin } from '../../model/bundle.ts'
import { firstDayOf, lastDayOf, periodAround, type Period } from '../../model/day.ts'
import type { PeriodCount } from '../../model/page-data.ts'
import { sum } from '../../model/sum.ts'
import { periodAt, periodsOf, type TimeStep } from '../../search/filter/time-bins.ts'

/** What a bar of a period's strip is. */
export const barStep = (period: Period): TimeStep => (period.length === 4 ? 'month' : 'day')

/** Every month of a year, or every day of a month; for a day, those of its month. Oldest first. */
function barsOf(period: Period): Period[] {
  const step = barStep(period)
  const whole = periodAround(period, step === 'month' ? 4 : 7)
  return periodsOf({ step, first: periodAt(step, firstDayOf(whole)), last: periodAt(step, lastDayOf(whole)) })
}

/** The bars of a period's strip, oldest first. For a day its own bar answers, and the others of its month lie outside. */
export function binsOf(period: Period, counts: readonly PeriodCount[], groups: number): TimeBin[] {
  const known = new Map(counts.map((count) => [count.period, count.groups]))
  const none = Array.from({ length: groups }, () => 0)
  return barsOf(period).map((bar) => {
    const all = known.get(bar) ?? none
    const total = sum(all)
    const inside = period.length < 10 || bar === period
    return { period: bar, answers: inside ? all : none, within: inside ? total : 0, total }
  })
}
