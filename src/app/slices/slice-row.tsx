// A value in an index: its name, when its articles appeared, how many they are, and the day of the latest.

import { printSlicePath } from '../../address/slice-path.ts'
import type { Period } from '../../model/day.ts'
import type { CountedValue } from '../../model/facets.ts'
import type { SliceFacet, SliceHistory } from '../../model/page-data.ts'
import { formatCount } from '../../publish/count-in-words.ts'
import { formatShortDay, monthName, yearOf } from '../../publish/day-in-words.ts'
import { FormatIcon } from '../ui/format-icon.tsx'
import { Sparkline } from './sparkline.tsx'

/** A value that has an article, with its history. */
export interface ListedValue {
  readonly facet: SliceFacet
  readonly value: CountedValue
  readonly history: SliceHistory
}

export interface SliceRowProps extends ListedValue {
  /** The highest count of the page's charts. */
  readonly most: number
}

/** `26`, for the ear `26 articles`. */
export function Count({ count }: { readonly count: number }) {
  return (
    <span className="n">
      {formatCount(count)}
      <span className="sr-only"> {count === 1 ? 'article' : 'articles'}</span>
    </span>
  )
}

export function SliceRow({ facet, value, history, most }: SliceRowProps) {
  return (
    <li className="row">
      <a href={printSlicePath(facet, value.id)}>
        {facet === 'format' && <FormatIcon format={value.id} />}
        {value.label}
      </a>
      <Sparkline counts={history.counts} most={most} />
      <Count count={value.count} />
      <span className="last">
        <span className="sr-only">latest </span>
        <time dateTime={history.latest}>{formatShortDay(history.latest)}</time>
      </span>
    </li>
  )
}

/** `May 20` or `2020`: there is little room over a chart. */
const shortPeriod = (period: Period): string =>
  period.length === 4 ? yearOf(period) : `${monthName(period).slice(0, 3)} ${period.slice(2, 4)}`

/** What stands over the columns of rows: the span of the charts, and what the last column is. For the eye; each row says it by itself. */
export function RowHead({ periods }: { readonly periods: readonly Period[] }) {
  const [first] = periods
  const last = periods.at(-1)
  if (first === undefined || last === undefined) return null
  return (
    <div className="row head" aria-hidden="true">
      <span />
      <span className="ax">
        <span>{shortPeriod(first)}</span>
        <span>{shortPeriod(last)}</span>
      </span>
      <span />
      <span className="last">latest</span>
    </div>
  )
}
