// The words of a date as a person types it. Other languages of the reader read their own words beside the English ones.

import { MONTH_NAMES } from './month-names.ts'

/** The number of a month by its name or the first three letters or more of it, from 1; null for none. */
export function monthNumber(word: string): number | null {
  const start = word.toLowerCase().replace(/\.$/, '')
  const index = start.length < 3 ? -1 : MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(start))
  // All usual abbreviations, "Sept" among them, are prefixes.
  return index < 0 ? null : index + 1
}

/** A word in small letters that says nothing more of a date: `of`, and the day of the week. */
export const SMALL_DATE_WORD = /^(?:of|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/
