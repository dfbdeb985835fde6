// Days in English words, for places that no reader's language reaches: descriptions of pages, feeds, citations.

import { dayParts, type Day } from '../model/day.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `27 July 2021`. */
export function dayInWords(day: Day): string {
  const { year, month, date } = dayParts(day)
  return `${date} ${MONTHS[month - 1] ?? ''} ${year}`
}

/** `27 July 2021`, or `20 May 2020 to 12 April 2022`; the last day may be missing or the same. */
export function daysInWords(first: Day, last: Day | null): string {
  return last === null || last === first ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`
}
