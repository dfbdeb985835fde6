// A run of rows in one order: by month with their gaps, or, where the order is not that of time, a plain list with full dates.

import { Fragment } from 'react'
import { type Month, monthOf, type Period, periodAround } from '../../model/day.ts'
import type { Row } from '../archive/use-cards.ts'
import { formatSpan } from '../ui/format-day.ts'
import { DayRows, type DayRowsProps } from '../rows/day-rows.tsx'
import { gapBetween, groupByDay, groupByMonth } from '../rows/group-rows.ts'
import { MonthSection } from './month-section.tsx'

export interface ResultRunProps {
  readonly rows: readonly Row[]
  /** Whether no row of this run is still to come. */
  readonly whole: boolean
  readonly byMonth: boolean
  /** Whether months that are missing are missing in the archive too. */
  readonly withGaps: boolean
  readonly entry: Omit<DayRowsProps, 'group' | 'dated'>
  readonly monthHref: (month: Period) => string
  /** Whether the sections of its months can be linked to: there is one such run on a page. */
  readonly named?: boolean
}

/** As many rows as are in sight on most screens when a list begins. */
const IN_SIGHT = 4

function Gap({ after, month }: { readonly after: Month | undefined; readonly month: Month }) {
  const gap = after === undefined ? null : gapBetween(after, month)
  if (gap === null) return null
  const [first, last] = gap
  return (
    <p className="none">
      {first === last ? `No article in ${formatSpan(first, last)}.` : `No article from ${formatSpan(first, last)}.`}
    </p>
  )
}

export function ResultRun({ rows, whole, byMonth, withGaps, entry, monthHref, named = false }: ResultRunProps) {
  if (!byMonth) {
    return (
      <div className="flat">
        {groupByDay(rows).map((group) => (
          <DayRows key={group.rows[0]?.ordinal} group={group} dated {...entry} />
        ))}
      </div>
    )
  }
  const months = groupByMonth(rows)
  const near = new Set(rows.slice(0, IN_SIGHT).map(({ card }) => monthOf(card.day)))
  return months.map((group, at) => {
    return (
      <Fragment key={group.month}>
        {withGaps && <Gap after={months[at - 1]?.month} month={group.month} />}
        <MonthSection
          group={group}
          count={whole || at < months.length - 1 ? group.count : null}
          isNear={near.has(group.month)}
          named={named}
          monthHref={monthHref(periodAround(group.month))}
          {...entry}
        />
      </Fragment>
    )
  })
}
