// The rail beside the articles of a day: its number, large, on the line of the first headline, with its weekday or with its month and year. It is for
// the eye: each headline says its day. As a link to the page of the day it says it too.

import type { Day } from '../../model/day.ts'
import { dateOf, formatMonth, formatShortMonth, shortWeekday, weekdayName } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
import { WORDS } from './words.ts'

export interface DayRailProps {
  readonly day: Day
  /** Whether the rail shows month and year: for lists without a heading that does. */
  readonly dated?: boolean
  /** The page of the day; null where the rail is no link. */
  readonly href?: string | null
}

export function DayRail({ day, dated = false, href = null }: DayRailProps) {
  const beside = dated ? formatShortMonth(day) : shortWeekday(day)
  if (href === null) {
    return (
      <time className="railday" dateTime={day} aria-hidden="true">
        <span>{dateOf(day)}</span> <small>{beside}</small>
      </time>
    )
  }
  return (
    <time className="railday" dateTime={day}>
      <a href={addressOf(href)}>
        <span>{dateOf(day)}</span> <small aria-hidden="true">{beside}</small>
        <span className="sr-only">{WORDS.dayOf(formatMonth(day), weekdayName(day))}</span>
      </a>
    </time>
  )
}
