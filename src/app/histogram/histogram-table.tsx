// The histogram as a table: the same numbers for those who would rather read, to be put in order by any column. Loaded once it is asked for.

import { useState } from 'react'
import type { TimeBin } from '../../model/bundle.ts'
import type { Period } from '../../model/day.ts'
import { formatCount } from '../../publish/count-in-words.ts'
import { formatPeriod, formatSpan } from '../../publish/day-in-words.ts'
import { formatShare } from './share.ts'
import './histogram-table.css'
import { orderRows, type Order, rowsOf, sumRows, type TableColumn } from './table-rows.ts'

export interface HistogramTableProps {
  /** At least one. */
  readonly bins: readonly TimeBin[]
  /** `month` */
  readonly step: string
  readonly hrefOf: (period: Period) => string
}

const COLUMNS: readonly (readonly [TableColumn, string])[] = [
  ['period', 'Period'],
  ['answers', 'Articles that answer'],
  ['total', 'Of all'],
  ['share', 'Share'],
]

/** A column orders rows upwards for time, and the largest first for numbers; a second time the other way round. */
const nextOrder = (column: TableColumn, { by, rising }: Order): Order => ({
  by: column,
  rising: by === column ? !rising : column === 'period',
})

export function HistogramTable({ bins, step, hrefOf }: HistogramTableProps) {
  const [order, setOrder] = useState<Order>({ by: 'period', rising: true })
  const rows = rowsOf(bins)
  const all = sumRows(rows)
  const [first, last] = [bins[0]?.period, bins.at(-1)?.period]
  const span = first !== undefined && last !== undefined ? `, ${formatSpan(first, last)}` : ''
  return (
    <div className="strip-table">
      <table>
        <caption>
          Articles by {step}
          {span}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(([column, label]) => (
              <th
                key={column}
                scope="col"
                aria-sort={order.by !== column ? undefined : order.rising ? 'ascending' : 'descending'}
              >
                <button type="button" onClick={() => setOrder(nextOrder(column, order))}>
                  {label}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {orderRows(rows, order).map(({ period, answers, total }) => (
            <tr key={period}>
              <th scope="row">
                {total === 0 ? formatPeriod(period) : <a href={hrefOf(period)}>{formatPeriod(period)}</a>}
              </th>
              <td>{formatCount(answers)}</td>
              <td>{formatCount(total)}</td>
              <td>{formatShare(answers, total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Together</th>
            <td>{formatCount(all.answers)}</td>
            <td>{formatCount(all.total)}</td>
            <td>{formatShare(all.answers, all.total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
