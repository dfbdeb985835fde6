// Days as the styles of citations write them in French. `dayEnd` is the last day of a printed range, or null.

import type { Day } from '../../model/day.ts'
import { dateOf, formatDay, formatShortDay, monthName, yearOf } from '../day-in-words.fr.ts'

/** `27 juillet 2021`, `27–29 juillet 2021`, `30 juillet–2 août 2021`, `30 décembre 2021–2 janvier 2022`. */
export function chicagoDays(day: Day, dayEnd: Day | null): string {
  if (dayEnd === null || dayEnd === day) return formatDay(day)
  if (yearOf(day) !== yearOf(dayEnd)) return `${formatDay(day)}–${formatDay(dayEnd)}`
  const start = day.slice(0, 7) === dayEnd.slice(0, 7) ? dateOf(day) : `${dateOf(day)} ${monthName(day)}`
  return `${start}–${formatDay(dayEnd)}`
}

/** `2021, 27 juillet`, or both ends of a range. */
export function apaDays(day: Day, dayEnd: Day | null): string {
  if (dayEnd !== null && yearOf(day) !== yearOf(dayEnd)) return `${apaDays(day, null)}–${apaDays(dayEnd, null)}`
  return `${yearOf(day)}, ${chicagoDays(day, dayEnd).replace(/ \d+$/, '')}`
}

/** `27 juil. 2021` */
export const mlaDays = (day: Day, dayEnd: Day | null): string =>
  [day, ...(dayEnd === null ? [] : [dayEnd])].map(formatShortDay).join('–')
