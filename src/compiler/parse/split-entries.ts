// Takes the lines between two markers apart where an entry in them lost its own marker. Such an entry shows by a second date, and by one
// blank line more than usual before it or a number left out of the count. A date without such signs is text.

import type { Unit } from './find-units.ts'
import { isCutDate } from '../dates/printed-date.ts'
import { itemAt } from '../../model/item-at.ts'

/** The lines of one or more entries: those after a marker up to the next, or a run without any marker. */
export interface Body {
  /** The printed number; null for a bullet, undefined for a run without a marker. */
  readonly number: number | null | undefined
  /** The line that holds the marker; null without one. */
  readonly opener: Unit | null
  /** Its lines; the first is what remains of the opener without its marker, where anything does. */
  readonly units: readonly Unit[]
}

export interface SplitHints {
  /** Blank lines between two lines of one entry, as the page usually has them. */
  readonly usualGap: number
  /** Whether the next number is one too high: an entry in between lost its own. */
  readonly skips: boolean
  /** Whether nothing but dates tells entries apart. */
  readonly bare: boolean
}

/** Cuts a body into the bodies of its entries, the first with the body's marker, the others without one. */
export function splitEntries(body: Body, hints: SplitHints): Body[] {
  const starts = [0, ...findStarts(body, hints)]
  return starts.map((start, index) => ({
    number: index === 0 ? body.number : undefined,
    opener: index === 0 ? body.opener : null,
    units: body.units.slice(start, starts[index + 1]),
  }))
}

function findStarts({ units, number }: Body, hints: SplitHints): number[] {
  if (hints.bare) return bareStarts(units, hints.usualGap)
  const dates = datesOf(units)
  const starts: number[] = []
  const [firstDate] = dates
  // An entry without a date, then one that lost its number: its date is the first there is.
  if (firstDate !== undefined && number !== undefined) {
    const gap = widestStart(units, { from: 2, to: firstDate }, hints.usualGap)
    if (gap !== null && headLength(units.slice(0, gap)) >= 2) starts.push(gap)
  }
  for (const [index, date] of dates.entries()) {
    const from = (dates[index - 1] ?? date) + 1
    if (index === 0 || date === from) continue
    const start =
      widestStart(units, { from, to: date }, hints.usualGap) ?? (hints.skips ? headStart(units, from, date) : null)
    if (start !== null) starts.push(start)
  }
  const rest = findRest(units, dates.at(-1) ?? units.length, hints.usualGap)
  return rest === null ? starts : [...starts, rest]
}

/** Where text begins that stands apart from the summary of the last date: it has no date of its own, so it is beside the list. */
function findRest(units: readonly Unit[], lastDate: number, usualGap: number): number | null {
  const summary = lastDate + 1
  const rest = units.findIndex((unit, index) => index > summary && unit.gap > Math.max(1, usualGap))
  return rest < 0 ? null : rest
}

/** Dates that can be the date of an entry: of two in a row the first, unless nothing stands before it that could be a title. */
function datesOf(units: readonly Unit[]): number[] {
  const dates: number[] = []
  for (let index = 0; index < units.length; index++) {
    if (!units[index]?.isDate) continue
    const isTitle = headLength(units.slice(0, index)) === 0 && units[index + 1]?.isDate === true
    if (!isTitle) dates.push(index)
    while (!isTitle && units[index + 1]?.isDate) index += 1
  }
  return dates
}

const headLength = (units: readonly Unit[]): number => units.filter((unit) => !unit.isCredit).length

/** The last line of a span that has more blank lines before it than usual, with its credit; null when none has. */
function widestStart(
  units: readonly Unit[],
  { from, to }: { from: number; to: number },
  usualGap: number
): number | null {
  for (let index = to - 1; index >= from; index--) {
    const afterCredit = units[index - 1]?.isCredit === true
    if (itemAt(units, index).gap > usualGap && !afterCredit) return index
  }
  return null
}

/** Where the head of a date's entry begins when blank lines do not tell: at its credit, else at the line before the date. */
function headStart(units: readonly Unit[], from: number, date: number): number {
  const credit = units.slice(from, date).findIndex((unit) => unit.isCredit)
  return credit < 0 ? date - 1 : from + credit
}

/**
 * Without markers every date is an entry's. Where between two dates there is at most one line, that line is a summary and the titles are
 * lost; else the last line before a date is its title.
 */
function bareStarts(units: readonly Unit[], usualGap: number): number[] {
  const dates = indexesOfDates(units)
  const titlesLost = hasLostTitles(units, dates)
  const starts = dates.slice(1).map((date, index) => {
    const from = itemAt(dates, index) + 1
    if (titlesLost || date === from) return date
    return widestStart(units, { from, to: date }, usualGap) ?? headStart(units, from, date)
  })
  const last = units.length - 1
  const isCutEntry = titlesLost && last > itemAt(dates, dates.length - 1) + 1 && isCutDate(itemAt(units, last).content)
  return isCutEntry ? [...starts, last] : starts
}

/** Where the first entry of a run without markers begins; the length of the run when it has no date at all. */
export function findBareStart(units: readonly Unit[]): number {
  const dates = indexesOfDates(units)
  const [first] = dates
  if (first === undefined) return units.length
  if (first === 0 || hasLostTitles(units, dates)) return first
  return widestStart(units, { from: 0, to: first }, 1) ?? headStart(units, 0, first)
}

const indexesOfDates = (units: readonly Unit[]): number[] =>
  units.flatMap((unit, index) => (unit.isDate ? [index] : []))

/** Whether a run without markers is dates and summaries alone. */
function hasLostTitles(units: readonly Unit[], dates: readonly number[]): boolean {
  const between = dates.slice(1).map((date, index) => date - itemAt(dates, index) - 1)
  const middle = between.toSorted((a, b) => a - b)[Math.floor(between.length / 2)]
  if (middle === undefined || dates[0] === 0) return dates[0] === 0 && (middle === undefined || middle <= 1)
  if (middle > 1) return false
  // Under a line that may be a heading or a title. A title before the first date leaves nothing after the last, unless the capture ends there.
  const sentences = units.filter((unit, index) => index > 0 && !unit.isDate && /[.!?…]$/.test(unit.content)).length
  return units.at(-1)?.isDate === false || sentences > between.length / 2
}
