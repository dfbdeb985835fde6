// Days and periods in words, for readers. English, from its own tables: no Intl, no time zone, the same words in a build as in a browser.

import { type Day, type Month, type Period, weekdayOf } from '../../model/day.ts'
import { MONTH_NAMES } from '../../publish/day-in-words.ts'

/** Whatever stands for days: a year, a month or a day. */
type Span = Period | Month | Day

const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** The name of a month, or of the month that a day lies in: `April`. */
export const monthName = (period: Span): string => MONTH_NAMES[Number(period.slice(5, 7)) - 1] ?? ''

/** `2021` of anything that begins with a year. */
export const yearOf = (period: Span): string => String(Number(period.slice(0, 4)))

/** `Tuesday`. */
export const weekdayName = (day: Day): string => WEEKDAY_NAMES[weekdayOf(day)] ?? ''

/** `Tue`. */
export const shortWeekday = (day: Day): string => weekdayName(day).slice(0, 3)

/** `April 2021`. */
export const formatMonth = (month: Span): string => `${monthName(month)} ${yearOf(month)}`

/** `Apr 2021`: for narrow columns. */
export const formatShortMonth = (month: Span): string => `${monthName(month).slice(0, 3)} ${yearOf(month)}`

/** The number of a day in its month, as it is written: `2`. */
export const dateOf = (day: Span): string => String(Number(day.slice(8)))

/** `28 Jul 2021`: for narrow columns. */
export const formatShortDay = (day: Day): string => `${dateOf(day)} ${formatShortMonth(day)}`

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

/** A period as it stands in a sentence: the preposition before it, which may be empty, and its own words. */
export interface PeriodPhrase {
  readonly lead: 'from' | 'in' | 'on' | ''
  readonly words: string
}

/** What lies between two bounds, both included: `from` · `April to August 2021`, `on` · `28 July 2021`, `since 2020`. null for no bound. */
export function describePeriod(from: Span | null, to: Span | null): PeriodPhrase | null {
  if (from !== null && to !== null) {
    if (String(from) !== to) return { lead: 'from', words: formatSpan(from, to) }
    return { lead: from.length === 10 ? 'on' : 'in', words: formatPeriod(from) }
  }
  if (from !== null) return { lead: '', words: `since ${formatPeriod(from)}` }
  return to === null ? null : { lead: '', words: `until ${formatPeriod(to)}` }
}
