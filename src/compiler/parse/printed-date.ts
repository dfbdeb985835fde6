// Reads a date that stands on a line of its own, as listings print it in five languages: a day, or a range of days, then perhaps a comma and
// a place. A date within a sentence is no date here. Leaves out whether the calendar has the day (read/read-day.ts).

import { findMonth, beginsMonth, type DateLanguage } from './month-names.ts'

/** The numbers of a printed day, month and date from 1, unchecked. */
export interface DateNumbers {
  readonly year: number
  readonly month: number
  readonly date: number
}

export interface PrintedDate {
  readonly first: DateNumbers
  /** The last day of a range; null for a single day. */
  readonly last: DateNumbers | null
  /** What follows the comma; null where nothing does. */
  readonly place: string | null
  /** The languages that print a date like this. */
  readonly languages: readonly DateLanguage[]
}

// `1st`, `1er`, `1º`, `1.º`; the `de` of Spanish and Portuguese.
const DATE = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.?[ºª°])?`
const OF = String.raw`( de | d['’]| )`
const MONTH = String.raw`([\p{L}\p{M}]{3,12})`
const PLACE = String.raw`(?: ?,(?: ?(.*))?)?`
const SINGLE = new RegExp(`^${DATE}${OF}${MONTH}${OF}(\\d{4})${PLACE}$`, 'u')
const RANGE = new RegExp(
  `^(?:(?:[Ff]rom|[Dd]u|[Dd]el|[Dd]al|[Dd]e) )?${DATE}(?:${OF}${MONTH}(?:${OF}(\\d{4}))?)?(?: ?[-–—−/&] ?| (?:to|and|au|et|al|y|a|e) )${DATE}${OF}${MONTH}${OF}(\\d{4})${PLACE}$`,
  'u'
)
const LONGEST = 140

/** Reads a whole line as a date; null when it is anything else. */
export function parsePrintedDate(line: string): PrintedDate | null {
  // Composed letters are never more than decomposed ones, of which no letter of these languages has over three.
  if (line.length > LONGEST * 3 || !/\d{4}/.test(line)) return null
  const text = spaced(line)
  return text.length > LONGEST ? null : (parseSingle(text) ?? parseRange(text))
}

/** A line with its letters composed and each run of white space as one space. */
const spaced = (line: string): string => line.normalize('NFC').replace(/\s+/gu, ' ').trim()

function parseSingle(text: string): PrintedDate | null {
  const match = SINGLE.exec(text)
  if (!match) return null
  const [, date, of, name = '', , year, place] = match
  const month = findMonth(name)
  if (!month || !isPlace(place)) return null
  const first = { year: Number(year), month: month.month, date: Number(date) }
  return { first, last: null, place: placeIn(place), languages: languagesOf(month.languages, of) }
}

function parseRange(text: string): PrintedDate | null {
  const match = RANGE.exec(text)
  if (!match) return null
  const [, date, , firstName, , firstYear, lastDate, of, lastName = '', , lastYear, place] = match
  const lastMonth = findMonth(lastName)
  const firstMonth = firstName === undefined ? lastMonth : findMonth(firstName)
  if (!lastMonth || !firstMonth || !isPlace(place)) return null
  return {
    first: { year: Number(firstYear ?? lastYear), month: firstMonth.month, date: Number(date) },
    last: { year: Number(lastYear), month: lastMonth.month, date: Number(lastDate) },
    place: placeIn(place),
    languages: languagesOf(lastMonth.languages, of),
  }
}

/** `14 de abril` is Spanish or Portuguese; `14 aprile`, without `de`, is neither, unless no other language has the name. */
function languagesOf(named: readonly DateLanguage[], of: string | undefined): readonly DateLanguage[] {
  const withDe = named.filter((language) => (language === 'es' || language === 'pt') === (of === ' de '))
  return withDe.length > 0 ? withDe : named
}

const PARTICLES = new Set(
  'and of the de la le les du des do da dos di del della dei los las el al y et e i und es on upon sur sous am im an & - – /'.split(
    ' '
  )
)

/** The `online` of events, and what is as good as a name. */
const NOWHERE = /^[([]?(?:online|virtual|virtually|hybrid|en ligne|en línea|online event)[)\]]?$/iu
/** What closes a place: no figure and no stop, but the stop of initials (`Washington, D.C.`). */
const BAD_END = /[\d:;!?]$|(?<!\b\p{Lu})\.$/u

/** Whether what follows a date's comma can be a place: names, not a sentence. Nothing at all will do. */
function isPlace(text: string | undefined): boolean {
  if (text === undefined || NOWHERE.test(text)) return true
  if (text.length > 90 || BAD_END.test(text) || /[:;!?“”"«»]/.test(text)) return false
  const [first = '', ...rest] = text.split(' ')
  return isName(first) && rest.every((word) => PARTICLES.has(word) || isName(word))
}

const isName = (word: string): boolean => /^[([]?(?:[dl]['’])?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)

/** A place as printed, without the comma that closes a list; null for none. */
const placeIn = (text: string | undefined): string | null => text?.replace(/ ?,$/, '') || null

/** A heading of time: a month (`October 2021`, `Junio de 2008`) or a year alone. */
export function isTimeHeading(line: string): boolean {
  if (/^(?:19|20)\d\d$/.test(line)) return true
  if (line.length > LONGEST) return false
  const name = /^([\p{L}\p{M}]{3,12})(?: de)? \d{4}$/u.exec(spaced(line))?.[1]
  return name !== undefined && findMonth(name) !== undefined
}

/** Whether a line can be the beginning of a date that the end of the capture cut off: `29 J`, `02 Aug`, `3 de`, `05 May 20`. */
export function isCutDate(line: string): boolean {
  if (line.length > LONGEST) return false
  const text = spaced(line)
  const match = /^\d{1,2}(?:$| (?:de? ?)?([\p{L}\p{M}]{0,12})(?: (?:de? ?)?\d{0,3})?$)/u.exec(text)
  return match !== null && (match[1] === undefined || beginsMonth(match[1]))
}
