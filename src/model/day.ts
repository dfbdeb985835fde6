// Days of the proleptic Gregorian calendar as text. Never a Date, never a time zone: a day printed in a listing is the same day everywhere.
// Leaves out days as listings print them (compiler) and days in words (publish).

import type { Brand } from './brand.ts'

/** A calendar day, `YYYY-MM-DD`, years 0001 to 9999. Sorts as text. */
export type Day = Brand<string, 'Day'>

/** A calendar month, `YYYY-MM`. Sorts as text. */
export type Month = Brand<string, 'Month'>

/** A year, a month or a day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. It stands for all of its days. */
export type Period = Brand<string, 'Period'>

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** How many days a month has. `month` counts from 1; 0 for a month outside 1 to 12. */
function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
}

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** The day with these numbers (month and date from 1), or null where the calendar has no such day. */
export function makeDay(year: number, month: number, date: number): Day | null {
  const inRange = year >= 1 && year <= 9999 && date >= 1 && date <= daysInMonth(year, month)
  return inRange ? (`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}` as Day) : null
}

/** The year, month and date of a day, as numbers, month and date from 1. */
export function dayParts(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) }
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for anything else, impossible days included. */
export function parsePeriod(text: string): Period | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return null
  const [, year, month = '01', date = '01'] = match
  return makeDay(Number(year), Number(month), Number(date)) ? (text as Period) : null
}

/** Reads `YYYY-MM-DD`; null for anything else. */
export function parseDay(text: string): Day | null {
  return text.length === 10 && parsePeriod(text) ? (text as Day) : null
}

/** Reads `YYYY-MM`; null for anything else. */
export function parseMonth(text: string): Month | null {
  return text.length === 7 && parsePeriod(text) ? (text as Month) : null
}

/** The month that a day lies in. */
export const monthOf = (day: Day): Month => day.slice(0, 7) as Month

/** The day of a month with a date from 1, which the month must have. */
export const dayOfMonth = (month: Month, date: number): Day => `${month}-${pad(date, 2)}` as Day

/** The lengths of a year, a month and a day as text. */
export type PeriodLength = 4 | 7 | 10

/** The year, month or day that contains a time; the time itself where it is longer than that. */
export const periodAround = (time: Period | Month | Day, length: PeriodLength = 10): Period =>
  time.slice(0, length) as Period

/** The first day of a period. */
export function firstDayOf(period: Period | Month | Day): Day {
  return (period + '0001-01-01'.slice(period.length)) as Day
}

/** The last day of a period. */
export function lastDayOf(period: Period | Month | Day): Day {
  if (period.length === 10) return period as string as Day
  if (period.length === 4) return `${period}-12-31` as Day
  return `${period}-${pad(daysInMonth(Number(period.slice(0, 4)), Number(period.slice(5, 7))), 2)}` as Day
}

/**
 * The number of a day, counted from 1970-01-01 (which is 0).
 * Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(day: Day): number {
  const { year, month, date } = dayParts(day)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day with this number: the inverse of {@link dayNumber}. Method: the same source, civil_from_days. */
export function dayFromNumber(number: number): Day {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * mp + 2) / 5) + 1, 2)}` as Day
}

/** The earlier, and the later, of two days. */
export const earlierOf = (one: Day, other: Day): Day => (one < other ? one : other)
export const laterOf = (one: Day, other: Day): Day => (one > other ? one : other)

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

/** Every month from `first` to `last`, both included; empty when `last` is before `first`. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = []
  let year = Number(first.slice(0, 4))
  let month = Number(first.slice(5, 7))
  for (;;) {
    const next = `${pad(year, 4)}-${pad(month, 2)}` as Month
    if (next > last) return months
    months.push(next)
    if (month === 12) {
      year += 1
      month = 1
    } else month += 1
  }
}
