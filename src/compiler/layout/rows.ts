// The rows of a page: what its readings arrange. A row is a line, or the lines of a paragraph where blank lines set fields apart; its bullet
// or number is taken off, and its date is found. Leaves out what a row is (readings).

import { isClockTime, takeClockTime } from '../dates/clock-time.ts'
import type { NumericOrder } from '../dates/read-figures.ts'
import type { Unit } from '../parse/find-units.ts'
import { findRowDate, settleColumns, settlePlaces, type RowDate } from './row-date.ts'
import { isFooterLine, isTailLine } from './tail-words.ts'
import { itemAt } from '../../model/item-at.ts'

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
  const read = units.map((unit) => rowOf(unit, order))
  const dates = settleColumns(settlePlaces(read.map(({ date }) => date)))
  const lines = read.map((row, index): Row => ({ ...row, date: dates[index] ?? null }))
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
