// Reads a period as a person types it. In figures the day stands before the month, as in the archive. Nothing else is guessed.

import { makeDay, parsePeriod, type Period } from '../../model/day.ts'
import { MONTH_NAMES } from '../../publish/day-in-words.ts'

/** The number of a month by its English name or the first three letters or more of it, from 1; null for none. */
function monthNumber(word: string): number | null {
  const start = word.toLowerCase().replace(/\.$/, '')
  const index = start.length < 3 ? -1 : MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(start))
  // All usual abbreviations, "Sept" among them, are prefixes.
  return index < 0 ? null : index + 1
}

const padded = (value: string | number) => String(value).padStart(2, '0')

const monthPeriod = (year: string, month: string | number | null) =>
  month === null ? null : parsePeriod(`${year}-${padded(month)}`)

const dayPeriod = (year: string, month: string | number | null, date: string): Period | null => {
  const day = month === null ? null : makeDay(Number(year), Number(month), Number(date))
  return day === null ? null : parsePeriod(day)
}

type Form = readonly [pattern: RegExp, read: (...groups: string[]) => Period | null]

const FORMS: readonly Form[] = [
  [/^(\d{4})$/, (year = '') => parsePeriod(year)],
  [/^(\d{4})[-/.](\d{1,2})$/, (year = '', month = '') => monthPeriod(year, month)],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, (year = '', month = '', date = '') => dayPeriod(year, month, date)],
  [/^(\d{1,2})[-/.](\d{4})$/, (month = '', year = '') => monthPeriod(year, month)],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, (date = '', month = '', year = '') => dayPeriod(year, month, date)],
  [/^([a-z]+\.?),? (\d{4})$/i, (name = '', year = '') => monthPeriod(year, monthNumber(name))],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?([a-z]+\.?),? (\d{4})$/i,
    (date = '', name = '', year = '') => dayPeriod(year, monthNumber(name), date),
  ],
  [
    /^([a-z]+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
    (name = '', date = '', year = '') => dayPeriod(year, monthNumber(name), date),
  ],
]

/**
 * The period that was typed: `2021`, `2021-04`, `04/2021`, `April 2021`, `Apr 2021`, `2021-07-28`, `28/07/2021`, `28 July 2021`,
 * `July 28, 2021`. Spaces around and case do not matter. null for anything else, impossible days included.
 */
export function parseTypedPeriod(text: string): Period | null {
  const typed = text.trim().replaceAll(/\s+/g, ' ')
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(typed)
    if (match) return read(...match.slice(1))
  }
  return null
}
