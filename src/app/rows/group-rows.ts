// Rows as a chronicle: months of days of rows, in the order in which they come, and the gaps between them.

import { type Day, type Month, monthOf, monthsBetween } from '../../model/day.ts'
import type { Row } from '../archive/list-rows.ts'

export interface DayGroup {
  readonly day: Day
  readonly rows: readonly Row[]
}

export interface MonthGroup {
  readonly month: Month
  readonly days: readonly DayGroup[]
  readonly count: number
}

/** Runs of neighbours that have the same key. */
function runs<T, Key>(items: readonly T[], keyOf: (item: T) => Key): { key: Key; items: T[] }[] {
  const found: { key: Key; items: T[] }[] = []
  for (const item of items) {
    const key = keyOf(item)
    const last = found.at(-1)
    if (last?.key === key) last.items.push(item)
    else found.push({ key, items: [item] })
  }
  return found
}

/** Whether two groups show the same rows. */
export const sameRows = (one: DayGroup, other: DayGroup): boolean =>
  one.rows.length === other.rows.length &&
  one.rows.every((row, at) => row.card === other.rows[at]?.card && row.corrected === other.rows[at].corrected)

/** Neighbouring rows of the same day together. */
export const groupByDay = (rows: readonly Row[]): DayGroup[] =>
  runs(rows, ({ card }) => card.day).map(({ key, items }) => ({ day: key, rows: items }))

/** Rows that are in the order of time, either way, by month and day. */
export const groupByMonth = (rows: readonly Row[]): MonthGroup[] =>
  runs(rows, ({ card }) => monthOf(card.day)).map(({ key, items }) => ({
    month: key,
    days: groupByDay(items),
    count: items.length,
  }))

/** The months that lie between two, as first and last, whichever comes first; null for neighbours. */
export function gapBetween(one: Month, other: Month): readonly [first: Month, last: Month] | null {
  const between = (one < other ? monthsBetween(one, other) : monthsBetween(other, one)).slice(1, -1)
  const [first] = between
  const last = between.at(-1)
  return first === undefined || last === undefined ? null : [first, last]
}
