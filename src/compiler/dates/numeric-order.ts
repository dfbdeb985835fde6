// Decides which of day and month a page prints first in its dates in figures. Leaves out dates that begin with the year.

import { findDating } from './find-date.ts'
import { MONTH_NAMES } from './month-names.ts'
import type { Dating } from './read-dating.ts'
import { decideFigures, type NumericOrder } from './read-figures.ts'
import { fold } from './tokens.ts'

type Order = Exclude<NumericOrder, 'undecided'>

/**
 * Day first or month first, for all dates in figures of a page: by a figure over 12, a stop between the figures (day first), a weekday that
 * fits only one; else by the order in which the page's dates run in one direction while in the other they do not. Contradicting evidence or
 * none is 'undecided'.
 */
export function decideNumericOrder(page: readonly string[]): NumericOrder {
  const lines = page.filter((line) => FIGURES.test(line))
  if (lines.length === 0) return 'undecided'
  const dayFirst = datingsOf(lines, 'day-first')
  const monthFirst = datingsOf(lines, 'month-first')
  const shown = new Set<Order>()
  for (const { figures } of dayFirst.concat(monthFirst)) {
    const order = figures && decideFigures(figures)
    if (order) shown.add(order)
  }
  const byDay = dayFirst.map(fitsWeekday)
  const byMonth = monthFirst.map(fitsWeekday)
  for (const [index, fits] of byDay.entries()) {
    const other = byMonth[index]
    if (fits === true && other === false) shown.add('day-first')
    if (fits === false && other === true) shown.add('month-first')
  }
  if (shown.size > 0) return onlyOf(shown)
  if (runsOneWay(dayFirst)) shown.add('day-first')
  if (runsOneWay(monthFirst)) shown.add('month-first')
  return onlyOf(shown)
}

/** Two figures with a sign between: all other lines hold no date in figures. */
const FIGURES = /\p{Nd}[./-]\s?\p{Nd}/u

const onlyOf = (orders: ReadonlySet<Order>): NumericOrder => {
  const [first = 'undecided'] = orders
  return orders.size === 1 ? first : 'undecided'
}

/** The dates in figures of a page, one at most of a line. */
const datingsOf = (lines: readonly string[], order: Order): readonly Dating[] =>
  lines.flatMap((line) => {
    const dating = findDating(line, order)?.dating
    return dating?.figures ? [dating] : []
  })

/** Whether the printed weekday is that of the calendar; null without one. */
function fitsWeekday({ weekday, first }: Dating): boolean | null {
  return weekday && weekday.weekdays.includes(weekdayOf(first))
}

/** Sunday is 0. Tomohiko Sakamoto's rule for the Gregorian calendar. */
function weekdayOf({ year, month, date }: Dating['first']): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  const y = month < 3 ? year - 1 : year
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + date) % 7
}

/** Whether dates never turn back: newest first or oldest first. */
function runsOneWay(datings: readonly Dating[]): boolean {
  const days = datings.map(({ first: { year, month, date } }) => (year * 100 + month) * 100 + date)
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? day))
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0)
}

const LONGEST = 200

/**
 * Whether a line looks like a date by its figures and names although none can be read: `03/06/2024` without a page, `March 2021`, `3 Mch 2021`.
 * For messages.
 */
export function looksLikeDate(line: string): boolean {
  if (line.length > LONGEST) return false
  const text = line.trim()
  if (/^(?:\P{Nd}{0,40}\P{L})?\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}(?!\p{Nd})/u.test(text)) return true
  if (!/\p{Nd}{4}/u.test(text) || text.length > 60) return false
  const words = fold(text).match(/\p{L}+/gu) ?? []
  return words.length <= 6 && words.some((word) => MONTH_NAMES.has(word))
}
