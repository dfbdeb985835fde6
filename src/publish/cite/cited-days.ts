// Days as the styles of citations write them in English. `dayEnd` is the last day of a printed range, or null.

import type { Day } from '../../model/day.ts'
import { itemAt } from '../../model/item-at.ts'
import { dateOf, monthName, yearOf } from '../day-in-words.ts'

/** MLA's months. */
const SHORT_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** `July 27`. */
const monthFirst = (day: Day): string => `${monthName(day)} ${dateOf(day)}`

/** `July 27, 2021`, `July 27–29, 2021`, `July 30–August 2, 2021`, `December 30, 2021–January 2, 2022`. */
export function chicagoDays(day: Day, dayEnd: Day | null): string {
  const whole = (each: Day) => `${monthFirst(each)}, ${yearOf(each)}`
  if (dayEnd === null || dayEnd === day) return whole(day)
  if (yearOf(day) !== yearOf(dayEnd)) return `${whole(day)}–${whole(dayEnd)}`
  const end = day.slice(0, 7) === dayEnd.slice(0, 7) ? dateOf(dayEnd) : monthFirst(dayEnd)
  return `${monthFirst(day)}–${end}, ${yearOf(day)}`
}

/** `2021, July 27`, or both ends of a range. */
export function apaDays(day: Day, dayEnd: Day | null): string {
  if (dayEnd !== null && yearOf(day) !== yearOf(dayEnd)) return `${apaDays(day, null)}–${apaDays(dayEnd, null)}`
  return `${yearOf(day)}, ${chicagoDays(day, dayEnd).replace(/, \d+$/, '')}`
}

/** `27 July 2021`, `27 Sept. 2021`. */
export const mlaDays = (day: Day, dayEnd: Day | null): string =>
  [day, ...(dayEnd === null ? [] : [dayEnd])]
    .map((each) => `${dateOf(each)} ${itemAt(SHORT_MONTHS, Number(each.slice(5, 7)) - 1)} ${yearOf(each)}`)
    .join('–')
