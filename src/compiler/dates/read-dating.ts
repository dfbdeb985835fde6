// Reads how a line dates something: a date with its prefix ("Posted on"), weekday, clock time and zone, in the orders that newsrooms use.

import type { DateLanguage } from './calendar-words.ts'
import { readClockTime } from './clock-time.ts'
import { DATE_PREFIXES, RANGE_OPENERS } from './date-prefixes.ts'
import { preferred, WEEKDAY_NAMES, type NamedWeekday } from './month-names.ts'
import { readDate, readRange, type DateReading, type DateSource } from './read-date.ts'
import { findNamed, textAt, type Token } from './tokens.ts'

export interface Dating extends DateReading {
  /** The weekday that is printed with it; null where none is. */
  readonly weekday: NamedWeekday | null
}

/** The dating that begins at a token; null for anything else. What the date belongs to may follow it without a mark between. */
export function readDating(source: DateSource, at: number): Dating | null {
  const { tokens } = source
  const prefix = findNamed(DATE_PREFIXES, tokens, at)
  // `Am` is a prefix, and no other reading of the words begins there.
  const dating = prefix ? readDated(source, skipMarks(tokens, prefix.next, AFTER_PREFIX)) : null
  if (!prefix || !dating) return readDated(source, at)
  const languages = dating.languages.length > 0 ? dating.languages : prefix.value
  return { ...dating, languages: preferred(languages, (language) => prefix.value.includes(language)) }
}

/** A date with what stands around it but its prefix. */
function readDated(source: DateSource, at: number): Dating | null {
  const { tokens } = source
  const timeBefore = readClockTime(tokens, at)
  const afterTime = timeBefore === null ? at : skipMarks(tokens, timeBefore, AFTER_TIME)
  const weekday = findNamed(WEEKDAY_NAMES, tokens, afterTime)
  const dateAt = weekday ? skipArticle(tokens, skipMarks(tokens, weekday.next, AFTER_WEEKDAY)) : afterTime
  const date = readOpened(source, dateAt)
  // `Mar. 3, 2021` begins with the name of a weekday too: with that of Tuesday in French, Spanish and Italian.
  const plain = weekday && readOpened(source, afterTime)
  if (!plain && !date) return null
  return plain ? finish(source, plain, null) : date && finish(source, date, weekday?.value ?? null)
}

/** The word before the day in `Mittwoch, den 3. März`. */
const skipArticle = (tokens: readonly Token[], at: number): number => findNamed(DATE_PREFIXES, tokens, at)?.next ?? at

/** A range may have a word before it: `From 12 to 14 June`. */
function readOpened(source: DateSource, at: number): DateReading | null {
  if (RANGE_OPENERS.has(textAt(source.tokens, at))) {
    const range = readDate(source, at + 1)
    return range?.last ? range : null
  }
  return readDate(source, at)
}

/** Takes the weekday and the time after a date along, and the last day of a range with times in it. */
function finish(source: DateSource, date: DateReading, before: NamedWeekday | null): Dating | null {
  const { tokens } = source
  const after = readWeekdayAfter(tokens, date.next)
  const weekday = before ?? after?.weekday ?? null
  const next = skipTime(tokens, after?.next ?? date.next)
  if (!isEdge(tokens[next], tokens[next - 1])) return null
  const { first } = date
  const range = date.last === null && next > date.next ? readRange(source, { ...date, ...first, next }) : null
  const reading = range ?? { ...date, next }
  const end = range ? skipTime(tokens, range.next) : next
  const languages = weekday ? withWeekday(reading.languages, weekday) : reading.languages
  return { ...reading, languages, weekday, next: end }
}

/** The languages that have the weekday too; those of the weekday for figures. */
const withWeekday = (languages: readonly DateLanguage[], weekday: NamedWeekday): readonly DateLanguage[] =>
  languages.length > 0 ? preferred(languages, (language) => weekday.languages.includes(language)) : weekday.languages

/** `, Wednesday`, `(Wed)`, `水曜日`. A short name without brackets is more often a place or a word. */
function readWeekdayAfter(tokens: readonly Token[], at: number): { weekday: NamedWeekday; next: number } | null {
  const isBracketed = textAt(tokens, at) === '('
  const start = isBracketed || textAt(tokens, at) === ',' ? at + 1 : at
  const named = findNamed(WEEKDAY_NAMES, tokens, start)
  if (!named) return null
  const stop = textAt(tokens, named.next) === '.' ? named.next + 1 : named.next
  if (isBracketed) return textAt(tokens, stop) === ')' ? { weekday: named.value, next: stop + 1 } : null
  const follows = tokens[named.next]?.kind
  return named.value.isWhole && follows !== 'word' ? { weekday: named.value, next: named.next } : null
}

/** Past the clock time after a date, where there is one. */
function skipTime(tokens: readonly Token[], at: number): number {
  const direct = readClockTime(tokens, at)
  if (direct !== null) return direct
  const afterMark = skipMarks(tokens, at, BEFORE_TIME)
  const timed = afterMark > at ? readClockTime(tokens, afterMark) : null
  // The time that `Jul 24, 2014 at` announces is on the next line.
  const isAnnounced = tokens.length === at + 1 && ANNOUNCES_TIME.has(textAt(tokens, at))
  return timed ?? (isAnnounced ? at + 1 : at)
}

const ANNOUNCES_TIME: ReadonlySet<string> = new Set(['at', '@'])

/** Whether a date may end between two tokens. Only scripts without spaces let a word follow at once. */
function isEdge(token: Token | undefined, last: Token | undefined): boolean {
  if (!token || token.spaced || token.kind === 'mark') return true
  return last?.kind === 'word' && WITHOUT_SPACES.test(last.text)
}

/** Letters of scripts that set no spaces between words. */
export const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hangul}]/u

const AFTER_PREFIX: ReadonlySet<string> = new Set([':', '-', '–', '|', ','])
const AFTER_WEEKDAY: ReadonlySet<string> = new Set(['.', ',', '،', '(', ')'])
const AFTER_TIME: ReadonlySet<string> = new Set([',', '|', '-', '–', '•', '·', '/'])
const BEFORE_TIME: ReadonlySet<string> = new Set([',', '،', '|', '-', '–', '—', '•', '·', '/', ':'])

/** Past at most two marks of a set. */
function skipMarks(tokens: readonly Token[], at: number, marks: ReadonlySet<string>): number {
  let next = at
  while (next < at + 2 && marks.has(textAt(tokens, next))) next += 1
  return next
}
