// The bars of a period's strip: the months of its year or the days of its month, those without an article included.

import type { TimeBin } from '../../model/bundle.ts'
import {
  dayFromNumber,
  dayNumber,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsBetween,
  periodAround,
  type Period,
} from '../../model/day.ts'
import type { PeriodCount } from '../../model/page-data.ts'

/** The year whose months are the bars, or the month whose days are: for a day, its month. */
export const strungOn = (period: Period): Period => periodAround(period, 7)

/** Every month of a year, or every day of a month, oldest first. */
export function partsOf(period: Period): Period[] {
  const [first, last] = [firstDayOf(period), lastDayOf(period)]
  if (period.length === 4) return monthsBetween(monthOf(first), monthOf(last)).map((month) => periodAround(month))
  const start = dayNumber(first)
  return Array.from({ length: dayNumber(last) - start + 1 }, (_, place) => periodAround(dayFromNumber(start + place)))
}

/** The bars of a period's strip, oldest first. For a day its own bar answers, and the others of its month lie outside. */
export function binsOf(period: Period, counts: readonly PeriodCount[], groups: number): TimeBin[] {
  const known = new Map(counts.map((count) => [count.period, count.groups]))
  const none = Array.from({ length: groups }, () => 0)
  return partsOf(strungOn(period)).map((part) => {
    const all = known.get(part) ?? none
    const total = all.reduce((sum, count) => sum + count, 0)
    const inside = period.length < 10 || part === period
    return { period: part, answers: inside ? all : none, within: inside ? total : 0, total }
  })
}
