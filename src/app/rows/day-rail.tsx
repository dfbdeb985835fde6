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
      <span>{dateOf(day)}</span> <span aria-hidden="true">{dated ? formatShortMonth(day) : shortWeekday(day)}</span>
      <span className="sr-only">{dated ? formatMonth(day) : WORDS.dayOf(formatMonth(day), weekdayName(day))}</span>
    </>
  )
  return (
    <time className="railday" dateTime={day}>
      {href === null ? words : <a href={href}>{words}</a>}
    </time>
  )
}
