// The rows of the histogram's table, and their order. Pure.

import type { TimeBin } from '../../model/bundle.ts'
import type { Period } from '../../model/day.ts'
import { sum } from '../../model/sum.ts'
import { answersOf } from './layout.ts'

export interface TableRow {
  readonly period: Period
  readonly answers: number
  readonly total: number
}

export type TableColumn = 'period' | 'answers' | 'total' | 'share'

export interface Order {
  readonly by: TableColumn
  readonly rising: boolean
}

/** A row for each bar, in the order of time. */
export const rowsOf = (bins: readonly TimeBin[]): TableRow[] =>
  bins.map((bin) => ({ period: bin.period, answers: answersOf(bin), total: bin.total }))

/** The sums of all rows. */
export const sumRows = (rows: readonly TableRow[]): Omit<TableRow, 'period'> => ({
  answers: sum(rows.map(({ answers }) => answers)),
  total: sum(rows.map(({ total }) => total)),
})

/** The share that answers, from 0 to 1; -1 for a period without articles, which stands below a share of 0. */
const shareOf = ({ answers, total }: TableRow): number => (total === 0 ? -1 : answers / total)

function compare(one: TableRow, other: TableRow, by: TableColumn): number {
  switch (by) {
    case 'period':
      return one.period < other.period ? -1 : 1
    case 'answers':
      return one.answers - other.answers
    case 'total':
      return one.total - other.total
    case 'share':
      return shareOf(one) - shareOf(other)
    default:
      return by satisfies never
  }
}

/** The rows in another order; equals stay as they were. `rows` are in the order of time. */
export const orderRows = (rows: readonly TableRow[], { by, rising }: Order): TableRow[] =>
  rows.toSorted((one, other) => (rising ? compare(one, other, by) : compare(other, one, by)))
