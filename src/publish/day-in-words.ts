// Days in English words, for places that no reader's language reaches: descriptions of pages and citations.

import { dayParts, type Day, type Period } from '../model/day.ts'

/** From January. */
export const MONTH_NAMES = [
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
  return `${date} ${MONTH_NAMES[month - 1] ?? ''} ${year}`
}

/** `27 July 2021`, or `20 May 2020 to 12 April 2022`; the last day may be missing or the same. */
export function daysInWords(first: Day, last: Day | null): string {
  return last === null || last === first ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`
}

/** `2021`, `July 2021` or `27 July 2021`. */
export function periodInWords(period: Period): string {
  const month = MONTH_NAMES[Number(period.slice(5, 7)) - 1]
  return [period.length === 10 ? Number(period.slice(8)) : '', month, Number(period.slice(0, 4))]
    .filter((part) => part !== '' && part !== undefined)
    .join(' ')
}
