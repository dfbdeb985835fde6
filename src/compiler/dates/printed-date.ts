// Reads a date that stands on a line of its own, as listings print it: a day, or a range of days, then perhaps a comma and a place.
// A date within a sentence is no date here (find-date.ts). Leaves out whether the calendar has the day (read/read-day.ts).

import type { DateLanguage } from './calendar-words.ts'
import { beginsMonth, MONTH_NAMES } from './month-names.ts'
import type { DateNumbers } from './read-date.ts'
import { readDating } from './read-dating.ts'
import type { NumericOrder } from './read-figures.ts'
import { findNamed, isTight, readTokens, textAt } from './tokens.ts'

export type { DateNumbers, NumericOrder }

export interface PrintedDate {
  readonly first: DateNumbers
  /** The last day of a range; null for a single day. */
  readonly last: DateNumbers | null
  /** What follows the comma; null where nothing does. */
  readonly place: string | null
  /** The languages that print a date like this; none where figures alone do not say. */
  readonly languages: readonly DateLanguage[]
}

const LONGEST = 140

/** Whether a line has the figures of a year, or of a date in figures: most lines have neither, and need no closer look. */
export const mayHoldDate = (line: string): boolean =>
  FIGURES.test(line) || (NOT_PLAIN.test(line) && ANY_FIGURES.test(line))

const FIGURES = /\d{4}|\d[./-]\d{1,2}[./-]\d{2}/
const ANY_FIGURES = /\p{Nd}{4}|\p{Nd}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2}/u
/** Digits of other scripts begin here. */
const NOT_PLAIN = /[\u0660-\uffff]/

/** Reads a whole line as a date; null when it is anything else, and for figures whose order is undecided. */
export function parsePrintedDate(line: string, order: NumericOrder = 'undecided'): PrintedDate | null {
  // Composed letters are never more than decomposed ones, of which no letter of these languages has over three.
  if (line.length > LONGEST * 3 || !mayHoldDate(line)) return null
  const text = spaced(line)
  if (text.length > LONGEST) return null
  const tokens = readTokens(text)
  const dating = readDating({ tokens, order }, 0)
  const end = dating && tokens[dating.next - 1]?.end
  if (!dating || end === undefined || end === null) return null
  const place = placeAfter(text.slice(end))
  return place === undefined ? null : { first: dating.first, last: dating.last, place, languages: dating.languages }
}

/** A line with its letters composed and each run of white space as one space. */
const spaced = (line: string): string => line.normalize('NFC').replace(/\s+/gu, ' ').trim()

const PARTICLES = new Set(
  'and of the de la le les du des do da dos di del della dei los las el al y et e i und es on upon sur sous am im an & - – /'.split(
    ' '
  )
)

/** The `online` of events, and what is as good as a name. */
const NOWHERE = /^[([]?(?:online|virtual|virtually|hybrid|en ligne|en línea|online event)[)\]]?$/iu
/** What closes a place: no figure and no stop, but the stop of initials (`Washington, D.C.`). */
const BAD_END = /[\d:;!?]$|(?<!\b\p{Lu})\.$/u

/** The place after a date as printed, without the comma that closes a list; null for none, undefined where something else follows. */
function placeAfter(rest: string): string | null | undefined {
  const text = /^ ?[,،](?: ?(.*))?$/u.exec(rest)?.[1]
  if (text === undefined) return /^ ?[,،]?$/u.test(rest) ? null : undefined
  return isPlace(text) ? text.replace(/ ?,$/, '') || null : undefined
}

/** Whether what follows a date's comma can be a place: names, not a sentence. Nothing at all will do. */
function isPlace(text: string): boolean {
  if (text === '' || NOWHERE.test(text)) return true
  if (text.length > 90 || BAD_END.test(text) || /[:;!?“”"«»]/.test(text)) return false
  const [first = '', ...rest] = text.split(' ')
  return isName(first) && rest.every((word) => PARTICLES.has(word) || isName(word))
}

const isName = (word: string): boolean => /^[([]?(?:[dl]['’])?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)

/** A heading of time: a month (`October 2021`, `Junio de 2008`, `2021年3月`) or a year alone. */
export function isTimeHeading(line: string): boolean {
  if (/^(?:19|20)\d\d$/.test(line)) return true
  if (line.length > LONGEST || !mayHoldDate(line)) return false
  const tokens = readTokens(line)
  const isYear = (at: number): boolean => tokens[at]?.kind === 'number' && textAt(tokens, at).length === 4
  const isCounted = isYear(0) && WITH_YEAR_FIRST.has(textAt(tokens, 1))
  const month = findNamed(MONTH_NAMES, tokens, isCounted ? 2 : 0)
  if (!month?.value.isWhole) return false
  if (isCounted) return month.next === tokens.length
  const yearAt = textAt(tokens, month.next) === 'de' ? month.next + 1 : month.next
  return isYear(yearAt) && !isTight(tokens, yearAt) && yearAt + 1 === tokens.length
}

/** The words for year that stand after it. */
const WITH_YEAR_FIRST = new Set(readTokens('年 년').map(({ text }) => text))

/** Whether a line can be the beginning of a date that the end of the capture cut off: `29 J`, `02 Aug`, `3 de`, `05 May 20`. */
export function isCutDate(line: string): boolean {
  if (line.length > LONGEST) return false
  const text = spaced(line)
  const match = /^\d{1,2}(?:$| (?:de? ?)?([\p{L}\p{M}]{0,12})(?: (?:de? ?)?\d{0,3})?$)/u.exec(text)
  return match !== null && (match[1] === undefined || beginsMonth(match[1]))
}
