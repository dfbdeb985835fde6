// A month of the chronicle: a heading that sticks and leads to the month alone, and its days.

import { useLayoutEffect, useRef } from 'react'
import { countArticles } from '../ui/count-words.ts'
import { monthName, yearOf } from '../ui/format-day.ts'
import { DayRows, type DayRowsProps } from '../rows/day-rows.tsx'
import type { MonthGroup } from '../rows/group-rows.ts'

export interface MonthSectionProps extends Omit<DayRowsProps, 'group' | 'dated'> {
  readonly group: MonthGroup
  /** How many of its articles are results; null while not all of them are here to be counted. */
  readonly count: number | null
  readonly monthHref: string
  /** Whether it is likely to be in sight as the list begins. */
  readonly isNear: boolean
  /** Whether the month is the section's id, to be linked to. */
  readonly named: boolean
}

export function MonthSection({
  group: { month, days, count: rows },
  count,
  monthHref,
  isNear,
  named,
  ...entry
}: MonthSectionProps) {
  const section = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    // While the section is out of sight the browser reckons its height from this. Pages may not carry style attributes: a script may set one.
    section.current?.style.setProperty('--rows', String(rows))
  }, [rows])
  return (
    <section className={isNear ? 'month near' : 'month'} ref={section} id={named ? month : undefined}>
      <h2>
        <a href={monthHref}>
          {monthName(month)} <span className="y">{yearOf(month)}</span>
        </a>
        {count !== null && <span className="n">{countArticles(count)}</span>}
      </h2>
      {days.map((day) => (
        <DayRows key={day.day} group={day} dated={false} {...entry} />
      ))}
    </section>
  )
}
