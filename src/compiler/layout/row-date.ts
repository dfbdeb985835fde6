// The date of a row, and what stands beside it on the line: nothing, a byline or a source, the text of the row, or the columns of a table.

import { addCount, countOf } from '../../model/counts.ts'
import { findDateInLine } from '../dates/find-date.ts'
import { parsePrintedDate } from '../dates/printed-date.ts'
import type { NumericOrder } from '../dates/read-figures.ts'
import { isLabel } from './looks.ts'
import { isTailLine } from './tail-words.ts'

/** A date in a row: alone (a byline may stand before it), before the text of the row, or after it. */
export interface RowDate {
  readonly place: 'alone' | 'opens' | 'closes'
  /** As printed, with the place before it where there is one. */
  readonly printed: string
  /** The text beside it; empty where it stands alone. Of a table's row, the column that is the title. */
  readonly rest: string
  /** Of a table's row, the column that says its kind; null where none does. */
  readonly label: string | null
}

const alone = (printed: string): RowDate => ({ place: 'alone', printed, rest: '', label: null })

/** The date of a row; null where it has none, or one in the middle of a sentence. */
export function findRowDate(text: string, order: NumericOrder): RowDate | null {
  if (parsePrintedDate(text, order) !== null) return alone(text)
  const found = findDateInLine(text, order)
  if (found === null) return null
  const { before, after, separator } = found
  const printed = text.slice(found.start, found.end)
  if (before === '') {
    if (after === '' || AUTHOR.test(after) || isTailLine(after) || isSource(after)) return alone(printed)
    // Without a sign between them, the line is a sentence that begins with a day, unless the day is in figures and a title may follow.
    const isSet = separator === '' ? !/\p{L}/u.test(printed) && !/^\p{Ll}/u.test(after) : separator !== ','
    return isSet ? { place: 'opens', printed, rest: after, label: null } : null
  }
  if (after === '') return isByline(before) ? alone(printed) : { place: 'closes', printed, rest: before, label: null }
  // A place, then the day, then the text: `New York/Johannesburg, 1 December 2017: …`
  return separator === '' ? null : { place: 'opens', printed: text.slice(0, found.end), rest: after, label: null }
}

/** `by admin` */
const AUTHOR = /^(?:by|von|par|por|di|door|af)\s.{1,40}$/iu
/** Two to four words with capitals, as names have. */
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u
const LONGEST_NAME = 40
const LONGEST_SOURCE = 30

const isByline = (text: string): boolean => AUTHOR.test(text) || (text.length <= LONGEST_NAME && NAME.test(text))

/** `THE SAMPLE HERALD`, `ITUC`: a few words in capitals. */
const isSource = (text: string): boolean =>
  text.length <= LONGEST_SOURCE && !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)

type Dates = readonly (RowDate | null)[]

/** The dates of a page, without those that stand as few others do: they are part of their text. */
export function settlePlaces(dates: Dates): Dates {
  const places = new Map<string, number>()
  for (const date of dates) if (date !== null) addCount(places, date.place)
  const most = Math.max(0, ...places.values())
  return dates.map((date) => {
    const isOdd = date !== null && date.place !== 'alone' && countOf(places, date.place) * 3 < most
    return isOdd ? null : date
  })
}

/**
 * The dates of a page, with the columns beside them told apart: that which has the most letters on the page is the title. With two columns, the
 * other one says the kind of each entry if it is always a label, and not always the same.
 */
export function settleColumns(dates: Dates): Dates {
  const rests = dates.flatMap((date) => (date === null || date.place === 'alone' ? [] : [columnsOf(date.rest)]))
  const letters = new Map<number, number>()
  for (const columns of rests) for (const [at, text] of columns.entries()) addCount(letters, at, text.length)
  const [title = 0] = [...letters].toSorted((a, b) => b[1] - a[1])[0] ?? []
  const kinds = rests.map((columns) => columns.toSpliced(title, 1))
  const haveKinds =
    kinds.every(([kind, ...more]) => kind !== undefined && more.length === 0 && isLabel(kind)) &&
    new Set(kinds.flat()).size > 1
  return dates.map((date) => {
    const columns = date === null ? [] : columnsOf(date.rest)
    if (date === null || columns.length < 2) return date
    return { ...date, rest: columns[title] ?? '', label: haveKinds ? (columns[1 - title] ?? null) : null }
  })
}

/** The columns of a table's row that is set with tabs or bars. */
const columnsOf = (text: string): string[] =>
  text
    .split(/\t|\s\|\s|^\|\s|\s\|$/u)
    .map((column) => column.trim())
    .filter((column) => column !== '')
