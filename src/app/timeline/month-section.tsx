// A month of the chronicle: a heading that sticks and leads to the month alone, and its days.

import { Link } from 'react-router'
import { countArticles } from '../ui/count-words.ts'
import { monthName, yearOf } from '../ui/format-day.ts'
import { DayRows, type DayRowsProps } from './day-rows.tsx'
import type { MonthGroup } from './group-rows.ts'

export interface MonthSectionProps extends Omit<DayRowsProps, 'group' | 'dated'> {
  readonly group: MonthGroup
  /** How many of its articles are results; null while not all of them are here to be counted. */
  readonly count: number | null
  readonly monthHref: string
}

export function MonthSection({ group: { month, days }, count, monthHref, ...entry }: MonthSectionProps) {
  return (
    <section className="month">
      <h2>
        <Link to={monthHref}>
          {monthName(month)} <span className="y">{yearOf(month)}</span>
        </Link>
        {count !== null && <span className="n">{countArticles(count)}</span>}
      </h2>
      {days.map((day) => (
        <DayRows key={day.day} group={day} dated={false} {...entry} />
      ))}
    </section>
  )
}
