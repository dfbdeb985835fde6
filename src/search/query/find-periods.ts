// Finds periods among the plain words of a query: `28 July 2021`, `april and may 2021`, `since 2021`, `between 2020 and 2021`.

import { dayFromNumber, dayNumber, firstDayOf, lastDayOf, parsePeriod, type Period } from '../../model/day.ts'
import { parseTypedPeriod } from '../../model/typed-period.ts'
import { monthNumber } from '../../model/typed-words.ts'

/** A word of a query, and its range in the query in UTF-16 units. */
export interface PlainWord {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether it is quoted or part of an operator: nothing is read in it. */
  readonly isClosed: boolean
}

export interface FoundPeriod {
  /** null for no bound. */
  readonly from: Period | null
  readonly to: Period | null
  /** Whether it is read beside any words. A year alone is also a word of texts, `2020-21` may be two years, and a month may be one of a list. */
  readonly isCertain: boolean
  /** The indexes of its first word and of the word after its last. */
  readonly start: number
  readonly end: number
}

/** `Wednesday, 28th of July 2021` */
const MOST_WORDS = 5

const OPENERS = ['from', 'between']
const LEADS = ['in', 'on', 'of', 'during', 'from', 'for']
const TO = ['to', 'until', 'till', 'through']
/** They begin a period that ends with a date; `by 2000` may be a number. */
const UP_TO = ['until', 'till', 'to', 'through', 'by']
const AND = ['and', '&', '-', '–', '—']

/** One date: a year, a month or a day. */
interface DatePoint {
  readonly period: Period
  readonly isCertain: boolean
  readonly end: number
}

/** The period just before (-1) or after (1) another of the same length; at the ends of the calendar the period itself. */
export function neighbourOf(period: Period, step: -1 | 1): Period {
  const edge = step < 0 ? firstDayOf(period) : lastDayOf(period)
  // The calendar ends with the years 1 and 9999.
  return parsePeriod(dayFromNumber(dayNumber(edge) + step).slice(0, period.length)) ?? period
}

/** Returns the periods that the words say, in their order, without overlaps. */
export function findPeriods(words: readonly PlainWord[]): FoundPeriod[] {
  const found: FoundPeriod[] = []
  for (let start = 0; start < words.length;) {
    const period = boundAt(words, start) ?? rangeAt(words, start) ?? pointAt(words, start)
    if (period) found.push(period)
    start = period?.end ?? start + 1
  }
  return found
}

const lowerAt = (words: readonly PlainWord[], index: number): string => {
  const word = words[index]
  return word && !word.isClosed ? word.text.toLowerCase().replace(/[,;.]+$/, '') : ''
}

/** Whether the name of another month stands before a word, as in `March and July 2021`. */
function followsMonth(words: readonly PlainWord[], start: number): boolean {
  const before = AND.includes(lowerAt(words, start - 1)) ? start - 2 : start - 1
  return monthNumber(lowerAt(words, before)) !== null
}

/** The text of so many words from an index on; null where one is closed, or there are fewer. */
function textAt(words: readonly PlainWord[], start: number, count: number): string | null {
  const some = words.slice(start, start + count)
  return some.length < count || some.some(({ isClosed }) => isClosed) ? null : some.map(({ text }) => text).join(' ')
}

/** The longest date that begins here. */
function dateAt(words: readonly PlainWord[], start: number): DatePoint | null {
  for (let count = MOST_WORDS; count > 0; count--) {
    const text = textAt(words, start, count)
    // Where operators leave the query, its other words are printed anew: `28/07/2021` is then `28 07 2021`.
    const period = text === null ? null : parseTypedPeriod(/^[\d ]+$/.test(text) ? text.replaceAll(' ', '-') : text)
    if (text !== null && period && /^(?:19|20)/.test(period)) {
      const isCertain = period.length === 10 || (period.length === 7 && /\p{L}/u.test(text))
      return { period, isCertain, end: start + count }
    }
  }
  return null
}

/** `since 2021`, `before May 2021`, `up to 2021`, `from July 2021 on` */
function boundAt(words: readonly PlainWord[], start: number): FoundPeriod | null {
  const isUpTo = lowerAt(words, start) === 'up' && lowerAt(words, start + 1) === 'to'
  const word = isUpTo ? 'until' : lowerAt(words, start)
  const date = dateAt(words, start + (isUpTo ? 2 : 1))
  if (date === null) return null
  const { period, end } = date
  const bound = { isCertain: true, start, end }
  if (word === 'since') return { ...bound, from: period, to: null }
  if (word === 'after') return { ...bound, from: neighbourOf(period, 1), to: null }
  if (word === 'before') return { ...bound, from: null, to: neighbourOf(period, -1) }
  if (UP_TO.includes(word)) {
    return { ...bound, from: null, to: period, isCertain: date.isCertain || word === 'until' || word === 'till' }
  }
  const isOpen = word === 'from' && ['on', 'onward', 'onwards'].includes(lowerAt(words, end))
  return isOpen ? { ...bound, from: period, to: null, end: end + 1 } : null
}

/** `from April to July 2021`, `between 2020 and 2021`, and two months or years side by side: `April and May 2021`. */
function rangeAt(words: readonly PlainWord[], start: number): FoundPeriod | null {
  const opener = lowerAt(words, start)
  const first = OPENERS.includes(opener) ? start + 1 : start
  for (let count = MOST_WORDS - 1; count > 0; count--) {
    const text = textAt(words, first, count)
    if (text === null) continue
    const joint = lowerAt(words, first + count)
    const isJoined = TO.includes(joint) || AND.includes(joint)
    const second = dateAt(words, first + count + (isJoined ? 1 : 0))
    if (second === null) continue
    // The first may leave its year to the second.
    const one =
      parseTypedPeriod(text) ?? (/\p{L}/u.test(text) ? parseTypedPeriod(`${text} ${second.period.slice(0, 4)}`) : null)
    const isOpened = (first > start && isJoined) || TO.includes(joint)
    const ends = one && orderEnds(one, second.period, isOpened)
    if (ends) {
      const isCertain = isOpened || (second.isCertain && !followsMonth(words, start))
      return { ...ends, isCertain, start, end: second.end }
    }
  }
  return null
}

/** Two periods as the ends of a range. Without a word that says so they are one only where no time lies between them. */
function orderEnds(one: Period, other: Period, isOpened: boolean): Pick<FoundPeriod, 'from' | 'to'> | null {
  if (isOpened) return firstDayOf(one) <= lastDayOf(other) ? { from: one, to: other } : null
  if (one.length !== other.length) return null
  if (neighbourOf(one, 1) === other) return { from: one, to: other }
  return neighbourOf(other, 1) === one ? { from: other, to: one } : null
}

/** A date, with the small word before it: `in July 2021`. */
function pointAt(words: readonly PlainWord[], start: number): FoundPeriod | null {
  const date = dateAt(words, start + (LEADS.includes(lowerAt(words, start)) ? 1 : 0))
  if (date === null) return null
  const { period, isCertain, end } = date
  return { from: period, to: period, isCertain: isCertain && !followsMonth(words, start), start, end }
}
