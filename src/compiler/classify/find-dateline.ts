// Finds the dateline that a summary opens with, of whatever agency: `DAKAR/NEW YORK, 22 December 2015 –`, `GENEVA, March 3 (Reuters) -`,
// `[Nairobi, 3 May 2020]`. It goes by the form alone: which of the names are places is left to find-places.ts.

import type { TextRange } from '../../model/article.ts'
import { beginsMonth } from '../dates/month-names.ts'

/** A dateline is within so many letters. */
const REACH = 200

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’.]*`
const NAME = `${WORD}(?:[ -](?:(?:of|de|da|do|del|la|el|the|al) )?${WORD}){0,4}`
const SEPARATOR = String.raw`(?:, ?| ?[/|] ?| (?:&|and|et|y|e) )`
/** One place or several: `DAKAR/NEW YORK`, `Vancouver, British Columbia`. */
const PLACES = `(?<places>${NAME}(?:${SEPARATOR}${NAME}){0,5})`
const DATE = [
  String.raw`(?:\p{L}{2,10},? )?\d{1,2}(?:st|nd|rd|th|er|º)? (?:de )?\p{L}{3,10}\.?(?:,? (?:de |del )?\d{4})?`,
  String.raw`(?:\p{L}{3,10},? )?\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?`,
  String.raw`\p{L}{3,10} \d{4}`,
  String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`,
].join('|')
const DATED = String.raw`(?:,| [–|-])? \(?(?<date>${DATE})\)?`
/** `(Reuters)`, `/PRNewswire/`. */
const AGENCY = String.raw`(?: ?(?<agency>\(\p{Lu}[^()]{1,40}\)|/ ?\p{Lu}[^/]{1,30}/))?`
const DASH = '(?<dash>–|—|―|--?|:)'

const LEAD = `(?:(?<lead>${DATE})(?:[,:]| [–|-])? )?`
const OPEN = new RegExp(String.raw`^${LEAD}${PLACES}(?:${DATED})?${AGENCY}(?:,? (?:${DATE}))?[.,]? ?${DASH} `, 'ud')
const IN_BRACKETS = new RegExp(String.raw`^[[(]${PLACES}(?:${DATED})?[\])] ?${DASH}?`, 'ud')
/** After a date a point does as well. */
const STOPPED = new RegExp(String.raw`^${PLACES}${DATED} ?[.|] `, 'ud')
const SEPARATORS = new RegExp(SEPARATOR, 'gu')
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u
const ACRONYM = /^.?\p{Lu}{2}/u
const NEWS = /news|press|wire|agenc|reuters|xinhua/i

/**
 * The names that stand where a dateline has its towns, in UTF-16 units; none where a text opens with no dateline. `bare` allows for those without
 * date and agency.
 */
export function findDateline(text: string, { bare }: { bare: boolean }): readonly TextRange[] {
  const opening = text.slice(0, REACH)
  const isBracket = /^[[(]/.test(opening)
  const found = isBracket ? IN_BRACKETS.exec(opening) : (OPEN.exec(opening) ?? STOPPED.exec(opening))
  const [start, end] = found?.indices?.groups?.['places'] ?? [0, 0]
  const names = opening.slice(start, end)
  if (names === '' || !isDateline({ ...found?.groups, names }, { isBracket, bare })) return []
  return rangesOf(names, start)
}

interface Parts {
  readonly names: string
  readonly lead?: string
  readonly date?: string
  readonly agency?: string
  readonly dash?: string
}

/** A date or an agency makes names before a dash a dateline, and so do capitals (`WASHINGTON —`) and brackets (`(Nairobi) –`). */
function isDateline(
  { names, lead, date, agency, dash }: Parts,
  { isBracket, bare }: { isBracket: boolean; bare: boolean }
): boolean {
  if ([lead, date].some((printed) => printed !== undefined && isDate(printed))) return true
  const inCapitals = CAPITALS.test(names.split(/[,/]/)[0] ?? '')
  if (agency !== undefined) return inCapitals || ACRONYM.test(agency) || NEWS.test(agency)
  return bare && dash !== undefined && (isBracket || inCapitals)
}

/** Whether the words of a date are a month and no others but small ones and a day of the week: `20 workers` is no date. */
function isDate(date: string): boolean {
  const words = date.match(/\p{L}{3,}/gu) ?? []
  return words.length === 0 || words.some(beginsMonth)
}

/** Each name of a list, with its range in the text. */
function rangesOf(names: string, offset: number): readonly TextRange[] {
  const ranges: TextRange[] = []
  let start = 0
  for (const { 0: separator, index } of names.matchAll(SEPARATORS)) {
    ranges.push({ start: offset + start, end: offset + index })
    start = index + separator.length
  }
  return [...ranges, { start: offset + start, end: offset + names.length }]
}
