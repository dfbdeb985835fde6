// What stands under the bars: initials of months and their years, years alone, or days and their months. Some labels are left out on narrower
// screens. Nothing is measured: positions are percentages of the width.

import { formatMonth, monthLetter } from '../../publish/day-in-words.ts'
import { dayParts, firstDayOf, type Period } from '../../model/day.ts'

export interface AxisLabel {
  readonly text: string
  /** The middle of the bar, in percent. */
  readonly x: number
  /** The widest screen that leaves it out. */
  readonly hiddenOn: 'none' | 'phone' | 'tablet'
}

/** Where a longer period begins, with its name to the right of the tick; `text` is null where the next tick is too near. */
export interface AxisTick {
  readonly text: string | null
  readonly x: number
}

export interface Axis {
  readonly labels: readonly AxisLabel[]
  readonly ticks: readonly AxisTick[]
}

/** Names of ticks that are nearer than this many percent would run into each other on a narrow screen. */
const TICK_ROOM = 11

/** Of more labels than this every fifth is shown. */
const MOST_LABELS = 40

/** How many years have room on a phone and on a tablet. */
const YEARS_ON_PHONE = 9
const YEARS_ON_TABLET = 20

/** A label's text, and whether it stays on a narrow screen. `count` is that of all periods; null for no label. */
function labelOf(period: Period, count: number): { text: string; major: boolean } | null {
  const { year, month, date } = dayParts(firstDayOf(period))
  const crowded = count > MOST_LABELS
  switch (period.length) {
    case 4:
      return crowded && year % 5 !== 0
        ? null
        : { text: String(year), major: count <= YEARS_ON_PHONE || year % (crowded ? 20 : 5) === 0 }
    case 7:
      return { text: monthLetter(period), major: month % 3 === 1 }
    default:
      // Where days of two months stand side by side, the 31st would touch the 1st.
      if (crowded) return date % 5 !== 1 || date > 30 ? null : { text: String(date), major: date % 10 === 1 }
      return { text: String(date), major: date % 7 === 1 && date < 29 }
  }
}

/** What begins with this bar: a year among months, a month among days. */
function tickOf(period: Period, isFirst: boolean): string | null {
  const year = period.slice(0, 4)
  if (period.length === 7) return isFirst || period.endsWith('-01') ? year : null
  if (period.length === 10) return isFirst || period.endsWith('-01') ? formatMonth(period) : null
  return null
}

/** The axis of bars for these periods, oldest first, all of one step. */
export function axisOf(periods: readonly Period[]): Axis {
  const slot = 100 / Math.max(periods.length, 1)
  const minor = periods[0]?.length === 4 && periods.length > YEARS_ON_TABLET ? 'tablet' : 'phone'
  const labels = periods.flatMap((period, index): AxisLabel[] => {
    const label = labelOf(period, periods.length)
    return label ? [{ text: label.text, x: (index + 0.5) * slot, hiddenOn: label.major ? 'none' : minor }] : []
  })
  const all = periods.flatMap((period, index) => {
    const text = tickOf(period, index === 0)
    return text === null ? [] : [{ text, x: index * slot }]
  })
  const ticks = all.map(({ text, x }, index): AxisTick => {
    const next = all[index + 1]
    return { x, text: next !== undefined && next.x - x < TICK_ROOM ? null : text }
  })
  return { labels, ticks }
}
