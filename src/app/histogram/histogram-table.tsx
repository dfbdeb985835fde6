// The histogram as a table: the same numbers as text, sorted by the column that the reader chooses. Loaded when it is first opened.

import { useState } from 'react'
import type { TimeBin } from '../../model/bundle.ts'
import type { Period } from '../../model/day.ts'
import type { TimeStep } from '../../search/filter/time-bins.ts'
import { formatCount } from '../../publish/count-in-words.ts'
import { formatPeriod, formatSpan } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
import { orderRows, type Order, rowsOf, sumRows, type TableColumn } from './table-rows.ts'
import { formatShare, WORDS } from './words.ts'
import { TABLE_WORDS } from './table-words.ts'

export interface HistogramTableProps {
  /** At least one. */
  readonly bins: readonly TimeBin[]
  /** What a row is. */
  readonly step: TimeStep
  readonly hrefOf: (period: Period) => string
}

const COLUMNS: readonly TableColumn[] = ['period', 'answers', 'total', 'share']

/** A row of words and their numbers. */
const ROW = '*:py-0.5 *:ps-4 *:text-end *:align-bottom *:first:ps-0 *:first:text-start'
const BODY_ROW = `${ROW} *:font-normal border-t border-rule max-md:*:h-11 max-md:*:py-0 max-md:*:align-middle`

const HEADING = 'relative min-h-6 text-small/5 font-semibold text-accent max-md:min-h-11'

/** The order after a click on a column's heading: time upwards and numbers downwards at first, then the other way round. */
const nextOrder = (column: TableColumn, { by, rising }: Order): Order => ({
  by: column,
  rising: by === column ? !rising : column === 'period',
})

export function HistogramTable({ bins, step, hrefOf }: HistogramTableProps) {
  const [order, setOrder] = useState<Order>({ by: 'period', rising: true })
  const rows = rowsOf(bins)
  const all = sumRows(rows)
  const [first, last] = [bins[0]?.period, bins.at(-1)?.period]
  const span = first !== undefined && last !== undefined ? formatSpan(first, last) : null
  return (
    <div className="mt-2 max-h-104 thin-scrollbar overflow-y-auto overscroll-contain border-y border-rule">
      <table className="w-full max-w-176 border-collapse text-ui tabular-nums lining-nums">
        <caption className="text-start font-serif text-label/8 italic max-md:text-plain/8">
          {TABLE_WORDS.caption(WORDS.title[step], span)}
        </caption>
        <thead className="sticky top-0 bg-paper">
          <tr className={`${ROW} *:font-normal`}>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={order.by !== column ? undefined : order.rising ? 'ascending' : 'descending'}
              >
                <button type="button" className={HEADING} onClick={() => setOrder(nextOrder(column, order))}>
                  {TABLE_WORDS.columns[column]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {orderRows(rows, order).map(({ period, answers, total }) => (
            <tr key={period} className={BODY_ROW}>
              <th scope="row">
                {total === 0 ? (
                  formatPeriod(period)
                ) : (
                  <a
                    className="text-accent max-md:inline-flex max-md:min-h-11 max-md:items-center"
                    href={addressOf(hrefOf(period))}
                  >
                    {formatPeriod(period)}
                  </a>
                )}
              </th>
              {total === 0 ? (
                <td className="text-ink-soft" colSpan={3}>
                  {WORDS.noneCaptured}
                </td>
              ) : (
                <>
                  <td>{formatCount(answers)}</td>
                  <td>{formatCount(total)}</td>
                  <td>{formatShare(answers, total)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={`${ROW} border-t border-ink *:font-semibold`}>
            <th scope="row">{TABLE_WORDS.total}</th>
            <td>{formatCount(all.answers)}</td>
            <td>{formatCount(all.total)}</td>
            <td>{formatShare(all.answers, all.total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
