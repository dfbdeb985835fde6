// What a reading of a page costs beside the looks of its texts (looks.ts): what entries lack, what is left over, and blank lines, bullets and
// numbers that speak against it. All in the same unit: one is about a title that ends with a full stop.

import { addCount } from '../../model/counts.ts'
import type { JudgedRow } from './judge-rows.ts'
import type { Row } from './rows.ts'
import type { Slot, Template } from './templates.ts'

export const COST = {
  /** An entry without this part. */
  missing: { kicker: 0.8, title: 0.75, date: Infinity, summary: 0.3, time: 0.8, note: 0.8 } satisfies Record<
    Slot,
    number
  >,
  /** A second row in a slot. */
  again: { kicker: Infinity, title: 1, date: Infinity, summary: 0.8, time: Infinity, note: Infinity } satisfies Record<
    Slot,
    number
  >,
  /** A row that no entry has: above the first date, up to the last, below it. */
  above: 0.05,
  /** The same above the first date, with a bullet or number as entries have. */
  marked: 0.5,
  within: 2,
  below: 0.3,
  /** The same for a sentence below the last date: it is rather a summary. */
  sentenceBelow: 0.6,
  /** The same for a few words that may head a section. */
  section: 1,
  /** More for the first row that stands outside after an entry. */
  ends: 0.6,
  /** An item of a list under a note, as under `Key points:`. */
  listed: 0.2,
  /** A line that belongs there: a heading of time, a link, a footer, a time of day. */
  plain: 0.1,
  /** A time of day that opens nothing, under a day over several entries. */
  passedTime: 0.4,
  /** A link in the middle of an entry. */
  early: 0.6,
  /** A day over its entries with words before it. */
  headed: 0.4,
  lostDate: 3,
  /** A capture that begins after the first entry's title, with its date. */
  cutAfterTitle: 1.6,
  /** A capture that ends before it comes to the last entry's title. */
  cutBeforeTitle: 1,
  /** What a template costs that says more than the plainest do. */
  kicker: 0.8,
  underDays: 1,
  lostTitles: 0.8,
} as const

/** What it costs to suppose a template at all. */
export const costOfTemplate = ({ slots, underDays }: Template): number =>
  (slots.includes('kicker') || slots.includes('note') ? COST.kicker : 0) +
  (underDays ? COST.underDays : 0) +
  (slots.includes('title') ? 0 : COST.lostTitles)

/**
 * What the slots between two others cost, if an entry has none of them. Only after a date a title can be missing: without title and date
 * nothing would show that an entry begins.
 */
export const costOfMissing = (slots: readonly Slot[], after: number, before: number): number =>
  slots
    .slice(after + 1, before)
    .reduce((sum, slot) => sum + (slot === 'title' && after < 0 ? Infinity : COST.missing[slot]), 0)

/** What a row costs that no entry has, where such a row usually costs `usual`. */
export function costOutside(row: JudgedRow, { underDays }: Template, usual: number): number {
  if (row.isTimeHeading) return COST.plain
  // A day over its entries stands outside of them, perhaps with words before it.
  if (underDays && row.date?.place === 'alone')
    return row.leads === 'date' ? COST.lostDate : row.leads === 'nothing' ? COST.cutBeforeTitle : 0
  if (underDays && row.date?.place === 'closes') return COST.headed
  // A capture may begin after the title of an entry, as it may end before one.
  if (row.isFirst && row.date?.place === 'alone') return COST.cutAfterTitle
  if (row.date !== null) return row.date.place === 'closes' ? COST.lostDate / 2 : COST.lostDate
  if (row.isTime && underDays) return COST.passedTime
  if (row.isTail || row.isFooter || row.isTime) return COST.plain
  return row.isLabel ? Math.min(usual, COST.section) : usual
}

/** What a row costs that stands beside the fields of the entry above it. */
export function costBeside(row: JudgedRow, { underDays }: Template): number {
  if (row.date?.place === 'alone') return COST.lostDate
  if (row.isTime && underDays) return COST.passedTime
  if (row.isTail || row.isFooter || row.isTime || row.isNote) return 0
  return row.isListed ? COST.listed : row.isLabel ? COST.section : COST.within
}

/** Where blank lines, bullets and numbers say that entries begin. */
export interface Spacing {
  readonly first: Row | undefined
  readonly usualGap: number
  readonly hasMarks: boolean
}

export function spacingOf(rows: readonly Row[]): Spacing {
  const gaps = new Map<number, number>()
  for (const { gap } of rows.slice(1)) addCount(gaps, gap)
  const [usual] = [...gaps].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
  const marks = rows.filter(({ mark }) => mark !== null).length
  const dates = rows.filter(({ date }) => date !== null).length
  return { first: rows[0], usualGap: usual?.[0] ?? 0, hasMarks: marks > 1 && marks >= dates * 0.6 }
}

/** What blank lines and marks say against an entry that begins with a row; below nothing where they say it does. */
export function costOfOpening(row: Row, { first, usualGap, hasMarks }: Spacing): number {
  // Nothing can stand above the first line of a page.
  const byGap = row === first || row.gap === usualGap ? 0 : row.gap > usualGap ? -0.5 : 0.8
  return byGap + (hasMarks ? (row.mark === null ? 1 : -0.5) : 0)
}

/** What they say against a row that is not the first of its entry. */
export const costOfGoingOn = (row: Row, { usualGap, hasMarks }: Spacing): number =>
  (row.gap > usualGap ? 0.8 : 0) + (hasMarks && row.mark !== null ? 1 : 0)
