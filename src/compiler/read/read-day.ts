// The day or days that an entry is dated with, checked against the calendar.

import type { NumericOrder } from '../dates/read-figures.ts'
import { makeDay, type Day } from '../../model/day.ts'
import type { DateLanguage } from '../dates/calendar-words.ts'
import { findDateInLine } from '../dates/find-date.ts'
import { parsePrintedDate, type DateNumbers } from '../dates/printed-date.ts'

export type ReadDay =
  | {
      readonly kind: 'day'
      readonly day: Day
      readonly dayEnd: Day | null
      /** Whether the range ended before it began, so that only its first day counts. */
      readonly backward: boolean
      readonly place: string | null
      readonly languages: readonly DateLanguage[]
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'impossible'; readonly printed: string }

/** Reads the date of an entry as printed, perhaps with a place before it; a date that was cut off counts as none. */
export function readDay(printed: string | null, order: NumericOrder = 'undecided'): ReadDay {
  if (printed === null) return { kind: 'none' }
  const whole = parsePrintedDate(printed, order)
  const found = whole === null ? findDateInLine(printed, order) : null
  const date = whole ?? found?.date
  if (!date) return { kind: 'none' }
  const day = dayOf(date.first)
  const last = date.last && dayOf(date.last)
  if (day === null || (date.last && last === null)) return { kind: 'impossible', printed }
  const backward = last !== null && last < day
  return {
    kind: 'day',
    day,
    dayEnd: last === null || last <= day ? null : last,
    backward,
    place: date.place ?? (found?.before || null),
    languages: date.languages,
  }
}

const dayOf = ({ year, month, date }: DateNumbers): Day | null => makeDay(year, month, date)
