// A row of an index: the name of a value, when its articles appeared, how many they are, and the day of the latest.

import { printSlicePath } from '../../address/slice-path.ts'
import type { Day, Period } from '../../model/day.ts'
import type { CountedValue } from '../../model/facets.ts'
import type { SliceFacet, SliceHistory } from '../../model/page-data.ts'
import { formatShortDay, shortMonthName, yearOf } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
import { FormatIcon } from '../ui/format-icon.tsx'
import { Count } from '../ui/leader-row.tsx'
import { Sparkline } from './sparkline.tsx'
import { WORDS } from './words.ts'

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

/** The day of the latest article. A narrow screen has no room for it. */
export function Latest({ day }: { readonly day: Day }) {
  return (
    <span className="latest">
      <span className="sr-only">{WORDS.latest} </span>
      <time dateTime={day}>{formatShortDay(day)}</time>
    </span>
  )
}

export function SliceRow({ facet, value, history, most }: SliceRowProps) {
  return (
    <li className="slice-row">
      <a href={addressOf(printSlicePath(facet, value.id))}>
        {facet === 'format' && <FormatIcon format={value.id} />}
        {value.label}
      </a>
      <Sparkline counts={history.counts} most={most} />
      <Count count={value.count} />
      <Latest day={history.latest} />
    </li>
  )
}

/** `May 2020`; a phone has room for the year alone. */
function ShortPeriod({ period }: { readonly period: Period }) {
  return (
    <span>
      {period.length > 4 && <span className="max-md:hidden">{shortMonthName(period)} </span>}
      {yearOf(period)}
    </span>
  )
}

/** The heads of the columns: the span of the charts, and what the last column is. For the eye alone: each row says it for itself. */
export function RowHead({ periods }: { readonly periods: readonly Period[] }) {
  const [first] = periods
  const last = periods.at(-1)
  if (first === undefined || last === undefined) return null
  return (
    <div className="slice-row border-0 pt-0 pb-1 text-mini text-ink-soft max-2xs:hidden" aria-hidden="true">
      <span />
      {/* Somewhat wider than the chart, whose name's column has room beside it. */}
      <span className="flex justify-between whitespace-nowrap md:-ms-5">
        <ShortPeriod period={first} />
        <ShortPeriod period={last} />
      </span>
      <span />
      <span className="latest leading-4">{WORDS.latest}</span>
    </div>
  )
}
