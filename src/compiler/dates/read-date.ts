// Reads a day or a range of days at a place in a line: figures, names of months, and the small words and marks between them.
// Leaves out weekdays, times and what stands before a date (read-dating.ts).

import type { DateLanguage } from './calendar-words.ts'
import { DATE_JOINERS, RANGE_JOINERS } from './date-prefixes.ts'
import { languagesOfForm, MONTH_NAMES, WEEKDAY_NAMES, type PrintedForm } from './month-names.ts'
import { readFigures, type Figures, type NumericOrder } from './read-figures.ts'
import { findNamed, isTight, keysOf, textAt, type Token } from './tokens.ts'

/** The numbers of a printed day, month and date from 1, unchecked. */
export interface DateNumbers {
  readonly year: number
  readonly month: number
  readonly date: number
}

/** A date and where it ends. */
export interface DateReading {
  readonly first: DateNumbers
  /** The last day of a range; null for a single day. */
  readonly last: DateNumbers | null
  /** The languages that print it so; none for figures alone. */
  readonly languages: readonly DateLanguage[]
  /** The figures of a date in figures whose order the page decides. */
  readonly figures: Figures | null
  /** Index of the token after it. */
  readonly next: number
}

/** A day that may lack its month and year: the end of a range gives them. */
export interface PartialDay {
  readonly year: number | null
  readonly month: number | null
  readonly date: number
  readonly languages: readonly DateLanguage[]
  readonly figures: Figures | null
  readonly next: number
}

/** A line in tokens, and the order of day and month that its page is known to print. */
export interface DateSource {
  readonly tokens: readonly Token[]
  readonly order: NumericOrder
}

/** The day or range of days that begins at a token; null for anything else. */
export function readDate(source: DateSource, at: number): DateReading | null {
  const start = readPartial(source, at)
  if (!start) return null
  return readRange(source, start) ?? completed(start)
}

/** The range whose first day is read, where a joiner and a last day follow it; null where none do. */
export function readRange(source: DateSource, start: PartialDay): DateReading | null {
  const { tokens } = source
  const joiner = findNamed(JOINERS, tokens, start.next)
  if (!joiner) return null
  // `Monday 3 March - Friday 7 March 2021`
  const weekday = findNamed(WEEKDAY_NAMES, tokens, joiner.next)
  const end =
    readPartial(source, joiner.next) ??
    (weekday && readPartial(source, skip(tokens, skip(tokens, weekday.next, STOP), COMMA)))
  if (!end || end.year === null) return null
  // `March 3-5, 2021`: the month stands before both days. A first day with a year of its own has a whole date after it.
  const month = end.month ?? (start.year === null ? start.month : null)
  if (month === null) return null
  return {
    first: { year: start.year ?? end.year, month: start.month ?? month, date: start.date },
    last: { year: end.year, month, date: end.date },
    languages: end.month === null ? start.languages : end.languages,
    figures: end.figures,
    next: end.next,
  }
}

const completed = ({ year, month, date, ...rest }: PartialDay): DateReading | null =>
  year === null || month === null ? null : { ...rest, first: { year, month, date }, last: null }

const JOINERS: ReadonlyMap<string, true> = new Map(Array.from(RANGE_JOINERS, (joiner) => [joiner, true]))

function readPartial(source: DateSource, at: number): PartialDay | null {
  const figures = readFigures(source.tokens, at, source.order)
  if (figures) return { ...figures, next: skipYearWord(source.tokens, figures.next) }
  return readYearFirst(source.tokens, at) ?? readMonthFirst(source.tokens, at) ?? readDayFirst(source.tokens, at)
}

/** `2021年3月3日`, `2021. március 3.`, `2021 March 3`. */
function readYearFirst(tokens: readonly Token[], at: number): PartialDay | null {
  const year = numberAt(tokens, at, 4)
  if (year === null) return null
  const month = findNamed(MONTH_NAMES, tokens, skip(tokens, at + 1, YEAR_MARKS))
  const date = month && numberAt(tokens, skip(tokens, month.next, STOP), 2)
  if (!month || date === null) return null
  const next = skip(tokens, month.next, STOP) + 1
  return {
    year,
    month: month.value.month,
    date,
    figures: null,
    languages: languagesOf(month.value, { form: 'year-month', hasStop: textAt(tokens, next) === '.' }),
    next: skip(tokens, next, DAY_MARKS),
  }
}

/** `March 3, 2021`, `Mar. 3 2021`; without a year the first day of a range, or the day of its end. */
function readMonthFirst(tokens: readonly Token[], at: number): PartialDay | null {
  const month = findNamed(MONTH_NAMES, tokens, at)
  const dayAt = month ? skip(tokens, month.next, STOP) : at
  const date = numberAt(tokens, dayAt, 2)
  if (!month || date === null) return null
  const day = skipOrdinal(tokens, dayAt + 1)
  const yearAt = skip(tokens, day.next, COMMA)
  const year = numberAt(tokens, yearAt, 4)
  return {
    year,
    month: month.value.month,
    date,
    figures: null,
    languages: languagesOf(month.value, { form: 'month-day', hasStop: false }),
    next: year === null ? day.next : skipYearWord(tokens, yearAt + 1),
  }
}

/** `3 March 2021`, `18. Januar 2021`, `3 de marzo de 2021`, `ngày 3 tháng 3 năm 2021`; `3` and `3 March` as the first day of a range. */
function readDayFirst(tokens: readonly Token[], at: number): PartialDay | null {
  const date = numberAt(tokens, at, 2)
  if (date === null) return null
  const day = skipOrdinal(tokens, at + 1)
  const monthAt = skipElision(tokens, skipHyphen(tokens, skip(tokens, day.next, DATE_JOINERS)))
  const month = findNamed(MONTH_NAMES, tokens, monthAt)
  if (!month) return readBareDay(tokens, date, day.next)
  const yearAt = skip(tokens, skipHyphen(tokens, skip(tokens, skip(tokens, month.next, STOP), COMMA)), YEAR_JOINERS)
  const year = numberAt(tokens, yearAt, 4)
  const hasDe = textAt(tokens, monthAt - 1) === 'de'
  return {
    year,
    month: month.value.month,
    date,
    figures: null,
    languages: languagesOf(month.value, { form: 'day-month', hasStop: day.hasStop, hasDe }),
    next: year === null ? month.next : skipYearWord(tokens, yearAt + 1),
  }
}

/** `22` of `22 - 24 June`, or `5, 2021` of `March 3-5, 2021`. */
function readBareDay(tokens: readonly Token[], date: number, next: number): PartialDay {
  const yearAt = skip(tokens, next, COMMA)
  const year = numberAt(tokens, yearAt, 4)
  return { year, month: null, date, languages: [], figures: null, next: year === null ? next : yearAt + 1 }
}

const languagesOf = (
  { languages, isWhole }: { readonly languages: readonly DateLanguage[]; readonly isWhole: boolean },
  form: Pick<PrintedForm, 'form' | 'hasStop'> & { readonly hasDe?: boolean }
): readonly DateLanguage[] => languagesOfForm(languages, { hasDe: false, isWhole, ...form })

/** The number at a token: of four digits for a year, of one or two for a day. */
function numberAt(tokens: readonly Token[], at: number, digits: 2 | 4): number | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || (digits === 4 ? token.text.length !== 4 : token.text.length > 2)) return null
  return Number(token.text)
}

const STOP = keysOf('.')
const COMMA = keysOf(', ،')
const YEAR_MARKS = keysOf('年 년 . , -')
const DAY_MARKS = keysOf('日 号 號 일 .')
const YEAR_JOINERS = keysOf('de of del năm')
const YEAR_WORDS = keysOf('г года р року')
const HYPHENS = keysOf('- /')
const APOSTROPHES = keysOf("' ’")
const ORDINALS = keysOf('st nd rd th er e º ª °')

/** The index after a token of a set, where there is one at this index. */
const skip = (tokens: readonly Token[], at: number, set: ReadonlySet<string>): number =>
  set.has(textAt(tokens, at)) ? at + 1 : at

/** `.`, `st`, `er`, `.º` right after the day. */
function skipOrdinal(tokens: readonly Token[], at: number): { readonly next: number; readonly hasStop: boolean } {
  const hasStop = textAt(tokens, at) === '.' && isTight(tokens, at)
  const afterStop = hasStop ? at + 1 : at
  const isOrdinal = ORDINALS.has(textAt(tokens, afterStop)) && isTight(tokens, afterStop)
  return { next: isOrdinal ? afterStop + 1 : afterStop, hasStop: hasStop && !isOrdinal }
}

/** The word for year after its number: `2021 г.`, `2021 р.` */
function skipYearWord(tokens: readonly Token[], at: number): number {
  const next = skip(tokens, at, YEAR_WORDS)
  return next === at ? at : skip(tokens, next, STOP)
}

/** The hyphen or stroke of `3-Mar-2021` and `3/Mar/2021`. */
function skipHyphen(tokens: readonly Token[], at: number): number {
  const isJoined = isTight(tokens, at) && isTight(tokens, at + 1)
  return isJoined && HYPHENS.has(textAt(tokens, at)) ? at + 1 : at
}

/** The `d’` of `7 d’août`. */
function skipElision(tokens: readonly Token[], at: number): number {
  return textAt(tokens, at) === 'd' && APOSTROPHES.has(textAt(tokens, at + 1)) ? at + 2 : at
}
