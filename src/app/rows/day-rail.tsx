// The rail beside the articles of a day: its number, large, on the line of the first headline, with its weekday or with its month and year.

import type { Day } from '../../model/day.ts'
import { dateOf, formatMonth, formatShortMonth, shortWeekday, weekdayName } from '../../publish/day-in-words.ts'
import { WORDS } from './words.ts'

export interface DayRailProps {
  readonly day: Day
  /** Whether the rail shows month and year: for lists without a heading that does. */
  readonly dated?: boolean
  /** The page of the day; null where the rail is no link. */
  readonly href?: string | null
}

export function DayRail({ day, dated = false, href = null }: DayRailProps) {
  const words = (
    <>
      <span className="ms-[-0.03em] text-day tracking-[-0.02em] lining-nums decoration-1 group-hover:underline">
        {dateOf(day)}
      </span>{' '}
      <span className="block font-sans text-small whitespace-nowrap text-ink-soft" aria-hidden="true">
        {dated ? formatShortMonth(day) : shortWeekday(day)}
      </span>
      <span className="sr-only">{dated ? formatMonth(day) : WORDS.dayOf(formatMonth(day), weekdayName(day))}</span>
    </>
  )
  return (
    <time className="railday" dateTime={day}>
      {href === null ? (
        words
      ) : (
        <a className="group no-underline" href={href}>
          {words}
        </a>
      )}
    </time>
  )
}
