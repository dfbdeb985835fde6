// A run of rows in one order: by month, each under a heading that sticks and leads to the month alone, with the gaps between them; or, where
// the order is not that of time, a plain list with full dates.

import { Fragment } from 'react'
import { type Month, type Period, periodAround } from '../../model/day.ts'
import type { Row } from '../archive/list-rows.ts'
import { DayRows, type DayRowsProps } from '../rows/day-rows.tsx'
import { gapBetween, groupByDay, groupByMonth, type MonthGroup } from '../rows/group-rows.ts'
import { countArticles } from '../ui/count-words.ts'
import { formatSpan, monthName, yearOf } from '../ui/format-day.ts'

type Entry = Omit<DayRowsProps, 'group' | 'dated'>

export interface ChronicleProps {
  readonly rows: readonly Row[]
  /** Whether no row of this run is still to come. */
  readonly whole: boolean
  readonly byMonth: boolean
  /** Whether months that are missing are missing in the archive too. */
  readonly withGaps: boolean
  readonly entry: Entry
  readonly monthHref: (month: Period) => string
}

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

interface MonthSectionProps {
  readonly group: MonthGroup
  /** Whether all of its rows are here, so that they can be counted. */
  readonly whole: boolean
  readonly href: string
  readonly entry: Entry
}

/** Out of sight the browser takes the height of a section from this. A page may not carry style attributes, but a script may set one. */
const setRows = (rows: number) => (section: HTMLElement | null) => section?.style.setProperty('--rows', String(rows))

function MonthSection({ group: { month, days, count }, whole, href, entry }: MonthSectionProps) {
  return (
    <section className="month" ref={setRows(count)}>
      <h2>
        <a href={href}>
          {monthName(month)} <span className="y">{yearOf(month)}</span>
        </a>
        {whole && <span className="n">{countArticles(count)}</span>}
      </h2>
      {days.map((day) => (
        <DayRows key={day.day} group={day} dated={false} {...entry} />
      ))}
    </section>
  )
}

export function Chronicle({ rows, whole, byMonth, withGaps, entry, monthHref }: ChronicleProps) {
  if (!byMonth) {
    return (
      <div className="flat">
        {groupByDay(rows).map((group) => (
          <DayRows key={group.rows[0]?.card.path} group={group} dated {...entry} />
        ))}
      </div>
    )
  }
  const months = groupByMonth(rows)
  return months.map((group, at) => (
    <Fragment key={group.month}>
      {withGaps && <Gap after={months[at - 1]?.month} month={group.month} />}
      <MonthSection
        group={group}
        whole={whole || at < months.length - 1}
        href={monthHref(periodAround(group.month))}
        entry={entry}
      />
    </Fragment>
  ))
}
