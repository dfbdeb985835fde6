// Days and periods in English words. The names are in tables here, without Intl, so a build and any browser write the same words.

import { type Day, type Month, type Period, weekdayOf } from '../model/day.ts'
import { itemAt } from '../model/item-at.ts'
import { MONTH_NAMES } from '../model/month-names.ts'

/** A year, a month or a day. */
export type Span = Period | Month | Day

const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** The name of a month, or of the month that a day lies in: `April`. Throws a RangeError for a year. */
export const monthName = (period: Span): string => itemAt(MONTH_NAMES, Number(period.slice(5, 7)) - 1)

/** `2021` of anything that begins with a year. */
export const yearOf = (period: Span): string => String(Number(period.slice(0, 4)))

/** `Tuesday`. */
export const weekdayName = (day: Day): string => itemAt(WEEKDAY_NAMES, weekdayOf(day))

/** `Tue`. */
export const shortWeekday = (day: Day): string => weekdayName(day).slice(0, 3)

/** `April 2021`. */
export const formatMonth = (month: Span): string => `${monthName(month)} ${yearOf(month)}`

/** `Apr` */
export const shortMonthName = (month: Span): string => monthName(month).slice(0, 3)

/** `A`: for an axis. */
export const monthLetter = (month: Span): string => monthName(month).slice(0, 1)

/** `Apr 2021`: for narrow columns. */
export const formatShortMonth = (month: Span): string => `${shortMonthName(month)} ${yearOf(month)}`

/** The number of a day in its month, as it is written: `2`. */
export const dateOf = (day: Span): string => String(Number(day.slice(8)))

/** `28 Jul 2021`: for narrow columns. */
export const formatShortDay = (day: Span): string => `${dateOf(day)} ${formatShortMonth(day)}`

/** `28 July 2021`. */
export const formatDay = (day: Day): string => formatPeriod(day)

/** `2021`, `April 2021` or `28 July 2021`. */
export function formatPeriod(period: Span): string {
  if (period.length === 4) return yearOf(period)
  return period.length === 7 ? formatMonth(period) : `${dateOf(period)} ${formatMonth(period)}`
}

/** `April to August 2021`: what both ends share is said once. The ends may be of different lengths. */
export function formatSpan(from: Span, to: Span): string {
  if (String(from) === to) return formatPeriod(from)
  const sameYear = from.length === to.length && from.length > 4 && from.slice(0, 4) === to.slice(0, 4)
  if (!sameYear) return `${formatPeriod(from)} to ${formatPeriod(to)}`
  if (from.length === 7) return `${monthName(from)} to ${formatPeriod(to)}`
  const start = from.slice(0, 7) === to.slice(0, 7) ? dateOf(from) : `${dateOf(from)} ${monthName(from)}`
  return `${start} to ${formatPeriod(to)}`
}

/** The name of a month or of a period where it is a heading: some languages write months small, but not there. */
export const asHeading = (words: string): string => words

/** `28 July 2021`, or `20 May 2020 to 12 April 2022`; the last day may be null or the same. */
export const formatDays = (first: Day, last: Day | null): string =>
  last === null || last === first ? formatDay(first) : `${formatDay(first)} to ${formatDay(last)}`

/** A period as it stands in a sentence: the preposition before it, which may be empty or be one of its own words, and these. */
export interface PeriodPhrase {
  readonly lead: string
  readonly words: string
}

/** Describes the time between two bounds, both included: `from` · `April to August 2021`, `on` · `28 July 2021`, `since 2020`. null for no bound. */
export function describePeriod(from: Span | null, to: Span | null): PeriodPhrase | null {
  if (from !== null && to !== null) {
    if (String(from) !== to) return { lead: 'from', words: formatSpan(from, to) }
    return { lead: from.length === 10 ? 'on' : 'in', words: formatPeriod(from) }
  }
  if (from !== null) return { lead: '', words: `since ${formatPeriod(from)}` }
  return to === null ? null : { lead: '', words: `until ${formatPeriod(to)}` }
}
