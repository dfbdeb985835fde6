// Reads a period as a person types it. It is read where only one thing can be meant; else the reader is told why not.

import { lastDayOf, makeDay, type Month, parseMonth, parsePeriod, type Period } from './day.ts'
import { monthNumber, SMALL_DATE_WORD } from './typed-words.ts'

/** What keeps a text from being a period. */
export type PeriodProblem =
  /** It is no date at all. */
  | { readonly kind: 'unreadable' }
  /** It names a month without a year. `month` counts from 1. */
  | { readonly kind: 'no-year'; readonly month: number }
  /** It names a month after the twelfth, or none. */
  | { readonly kind: 'no-such-month' }
  /** It names a day after the last one of its month, or none. */
  | { readonly kind: 'no-such-day'; readonly month: Month; readonly days: number }

export type TypedPeriod = { readonly kind: 'period'; readonly period: Period } | PeriodProblem

const padded = (value: string) => value.padStart(2, '0')

/** In figures the day stands before the month, as in the archive, unless the month can only be the other number. */
const inFigures = ([first = '', second]: readonly string[]): readonly [month: string, date?: string] =>
  second === undefined ? [first] : Number(second) > 12 && Number(first) <= 12 ? [first, second] : [second, first]

/**
 * Reads a period, or says what keeps it from being one. Read are `2021`, `2021-04`, `04/2021`, `April 2021`, `2021 Apr`, `2021-07-28`,
 * `28/07/2021`, `28 July 2021`, `Wednesday, 28-Jul-2021`, `July 28, 2021`, with any dash, any case, and punctuation around. Other languages of the
 * reader read their own months too; `1er` and `1.º` are read in each.
 */
export function readTypedPeriod(text: string): TypedPeriod {
  const typed = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
  // U+2212 is a minus, which some keyboards write for a dash.
  const tokens = typed.split(/[\s\p{P}\u2212]+/u).filter((token) => token !== '' && !SMALL_DATE_WORD.test(token))
  const numbers = tokens.flatMap((token) => /^(\d+)(?:st|nd|rd|th|er|o)?$/.exec(token)?.[1] ?? [])
  const [name, ...others] = tokens.filter((token) => /^\D/.test(token))
  const years = numbers.filter((number) => number.length === 4)
  const small = numbers.filter((number) => number.length < 3)
  const isStrange =
    others.length > 0 || years.length > 1 || years.length + small.length + (name ? 1 : 0) !== tokens.length
  const month = name === undefined ? null : monthNumber(name)
  // Figures alone belong together only where no space parts them.
  const isParted = name === undefined ? small.length > 2 || /\d\s+\d/.test(typed) : month === null || small.length > 1
  if (isStrange || isParted) return { kind: 'unreadable' }
  const [year] = years
  // `04/2021/05` may be two months as well as a day.
  if (year !== undefined && tokens[0] !== year && tokens.at(-1) !== year) return { kind: 'unreadable' }
  if (year === undefined) return month === null ? { kind: 'unreadable' } : { kind: 'no-year', month }
  if (month !== null) return check(year, String(month), small[0])
  return check(year, ...(tokens[0] === year ? small : inFigures(small)))
}

function check(year: string, month?: string, date?: string): TypedPeriod {
  const whole = parsePeriod(year)
  if (whole === null) return { kind: 'unreadable' }
  if (month === undefined) return { kind: 'period', period: whole }
  const inYear = parseMonth(`${year}-${padded(month)}`)
  if (inYear === null) return { kind: 'no-such-month' }
  if (date === undefined) return { kind: 'period', period: inYear as string as Period }
  const day = makeDay(Number(year), Number(month), Number(date))
  if (day === null) return { kind: 'no-such-day', month: inYear, days: Number(lastDayOf(inYear).slice(8)) }
  return { kind: 'period', period: day as string as Period }
}

/** The period that was typed; null where it is none. */
export function parseTypedPeriod(text: string): Period | null {
  const typed = readTypedPeriod(text)
  return typed.kind === 'period' ? typed.period : null
}
