// The rows of a page: what its readings arrange. A row is a line, or the lines of a paragraph where blank lines set fields apart; its bullet
// or number is taken off, and its date is found. Leaves out what a row is (readings).

import { findDateInLine, type DateInLine } from '../dates/find-date.ts'
import { isClockTime, takeClockTime } from '../dates/clock-time.ts'
import { parsePrintedDate } from '../dates/printed-date.ts'
import type { NumericOrder } from '../dates/read-figures.ts'
import type { Unit } from '../parse/find-units.ts'
import { addCount, countOf } from '../../model/counts.ts'
import { isLabel } from './looks.ts'
import { isFooterLine, isTailLine } from './tail-words.ts'
import { itemAt } from '../../model/item-at.ts'

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

export interface Row {
  readonly units: readonly Unit[]
  /** Its text without a bullet or number; lines of a paragraph are separated by line feeds. */
  readonly text: string
  /** Blank lines before it. */
  readonly gap: number
  /** What opens it: a bullet, or its number; null for neither. */
  readonly mark: 'bullet' | number | null
  readonly date: RowDate | null
  /** Whether it is a time of day, or a span of times. */
  readonly isTime: boolean
  /** Its text without the time of day that opens it; null where none does. */
  readonly untimed: string | null
}

const BULLET = /^[-–—•*·▪‣►»>+]\s+(?=\S)/u

/** Makes the rows of a page. Links and footers are rows of their own. */
export function makeRows(units: readonly Unit[], order: NumericOrder): Row[] {
  const lines = settleDates(units.map((unit) => rowOf(unit, order)))
  const joins = setInParagraphs(lines)
  const groups: Row[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const above = group?.at(-1)
    const mayJoin = above !== undefined && line.gap === 0 && line.mark === null && isText(line) && isText(above)
    if (group && mayJoin && (joins || isWrapped(above, line))) group.push(line)
    else groups.push([line])
  }
  return groups.map(joinRows)
}

function rowOf(unit: Unit, order: NumericOrder): Row {
  const bullet = unit.isBullet ? null : BULLET.exec(unit.content)
  const { numbered } = unit
  const isNumbered = numbered !== null && numbered.rest !== '' && !bullet
  const text = bullet ? unit.content.slice(bullet[0].length) : isNumbered ? numbered.rest : unit.content
  const dated = findRowDate(text, order)
  // `16. März 2021` is a date, not the sixteenth item.
  const whole = isNumbered ? findRowDate(unit.content, order) : null
  const takesNumber = isNumbered && (whole === null || dated !== null)
  return {
    units: [unit],
    text: withoutTail(takesNumber || bullet ? text : unit.content),
    gap: unit.gap,
    mark: bullet ? 'bullet' : takesNumber ? numbered.number : null,
    date: whole !== null && dated === null ? whole : dated,
    isTime: isClockTime(unit.content),
    untimed: takeClockTime(text)?.rest ?? null,
  }
}

/** `at`, where a line was cut between a day and its time. */
const CUT_BEFORE_TIME = /\s(?:at|@|à|um|alle|a las)$/iu
const BYLINE = /^(?:by|von|par|por|di|door|af)\s/iu
const LONGEST_NAME = 40

function findRowDate(text: string, order: NumericOrder): RowDate | null {
  if (parsePrintedDate(text, order) !== null) return { place: 'alone', printed: text, rest: '', label: null }
  const found = findDateInLine(text.replace(CUT_BEFORE_TIME, ''), order)
  if (found === null) return null
  const { before, after, separator } = found
  const printed = text.slice(found.start, found.end)
  if (before === '' && after === '') return { place: 'alone', printed, rest: '', label: null }
  if (before === '' && (AUTHOR.test(after) || isTailLine(after) || isSource(after)))
    return { place: 'alone', printed, rest: '', label: null }
  // Without a sign between them, the line is a sentence that begins with a day, unless the day is in figures and a title may follow.
  const isSet = separator === '' ? !/\p{L}/u.test(printed) && !/^\p{Ll}/u.test(after) : separator !== ','
  if (before === '') return isSet ? { place: 'opens', printed, rest: after, label: null } : null
  if (after === '')
    return { place: isByline(found) ? 'alone' : 'closes', printed, rest: isByline(found) ? '' : before, label: null }
  // A place, then the day, then the text: `New York/Johannesburg, 1 December 2017: …`
  return separator === '' ? null : { place: 'opens', printed: text.slice(0, found.end), rest: after, label: null }
}

/** `By A. Sample`, or two to four words with capitals, as names have. */
const isByline = ({ before }: DateInLine): boolean =>
  BYLINE.test(before) ||
  (before.length <= LONGEST_NAME && /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u.test(before))

/** `by admin`, after a date. */
const AUTHOR = /^(?:by|von|par|por|di|door|af)\s.{1,40}$/iu

const isText = (row: Row): boolean =>
  row.date === null &&
  !row.isTime &&
  !isTailLine(row.text) &&
  !isFooterLine(row.text) &&
  !row.units.some((unit) => unit.isBullet || unit.isCredit)

/** A text without the link at its end: `Summary one. More »`. */
function withoutTail(text: string): string {
  const match = /(?<=[.!?…]["'”’»)\]]*)\s+([^.!?…\s][^.!?…]{0,29})$/u.exec(text.slice(-LONGEST_END))
  return match?.[1] !== undefined && isTailLine(match[1]) ? text.slice(0, text.length - match[0].length) : text
}

const LONGEST_END = 60

/**
 * What only the page as a whole shows of dates: those that stand as few others do are part of their text; and of the columns beside a date one is
 * the title, that which has the most letters on the page.
 */
function settleDates(lines: readonly Row[]): Row[] {
  const places = new Map<string, number>()
  for (const { date } of lines) if (date !== null) addCount(places, date.place)
  const most = Math.max(0, ...places.values())
  const rows = lines.map((row): Row => {
    const isOdd = row.date !== null && row.date.place !== 'alone' && countOf(places, row.date.place) * 3 < most
    return isOdd ? { ...row, date: null } : row
  })
  const dated = rows.filter(({ date }) => date !== null && date.place !== 'alone')
  const columns = new Map<number, number>()
  for (const { date } of dated) {
    for (const [at, text] of columnsOf(date?.rest ?? '').entries()) addCount(columns, at, text.length)
  }
  const [title = 0] = [...columns].toSorted((a, b) => b[1] - a[1])[0] ?? []
  // With two columns, the other one says the kind of each entry if it is always a label, and not always the same.
  const kinds = dated.map(({ date }) => columnsOf(date?.rest ?? '').toSpliced(title, 1))
  const haveKinds =
    kinds.every(([kind, ...more]) => kind !== undefined && more.length === 0 && isLabel(kind)) &&
    new Set(kinds.flat()).size > 1
  return rows.map((row): Row => {
    const { date } = row
    if (date === null || date.place === 'alone') return row
    const texts = columnsOf(date.rest)
    const label = haveKinds ? (texts[1 - title] ?? null) : null
    return texts.length > 1 ? { ...row, date: { ...date, rest: texts[title] ?? '', label } } : row
  })
}

const LONGEST_SOURCE = 30

/** `THE SAMPLE HERALD`, `ITUC`: a few words in capitals. */
const isSource = (text: string): boolean =>
  text.length <= LONGEST_SOURCE && !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)

/** The columns of a table's row that is set with tabs or bars. */
const columnsOf = (text: string): string[] =>
  text
    .split(/\t|\s\|\s|^\|\s|\s\|$/u)
    .map((column) => column.trim())
    .filter((column) => column !== '')

/** Whether blank lines set the fields of entries apart, so that lines without one between are one paragraph. */
function setInParagraphs(lines: readonly Row[]): boolean {
  const inner = lines.slice(1)
  return inner.filter(({ gap }) => gap > 0).length > inner.length * 0.6
}

/** Whether a line goes on with the sentence of the line above. */
const isWrapped = (above: Row, line: Row): boolean => /^\p{Ll}/u.test(line.text) && !/[.!?…:;]$/u.test(above.text)

/** One row of the lines of a paragraph. */
function joinRows(lines: readonly Row[]): Row {
  const first = itemAt(lines, 0)
  if (lines.length === 1) return first
  return { ...first, units: lines.flatMap(({ units }) => units), text: lines.map(({ text }) => text).join('\n') }
}
