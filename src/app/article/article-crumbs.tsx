// Where an article stands in time, and the way back: to the list that it was opened from, as it was.

import type { MouseEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import { NO_CRITERIA } from '../../model/criteria.ts'
import { type Day, dayParts, parsePeriod } from '../../model/day.ts'
import { criteriaHref } from '../criteria/criteria-href.ts'
import { monthName } from '../ui/format-day.ts'
import type { OpenedFrom } from './use-opened-from.ts'

/** The address of all articles of the period that the first letters of a day name. */
function periodHref(day: Day, length: 4 | 7 | 10): string {
  const period = parsePeriod(day.slice(0, length))
  return criteriaHref({ ...NO_CRITERIA, from: period, to: period })
}

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

export interface ArticleCrumbsProps {
  readonly day: Day
  readonly opened: OpenedFrom | null
}

export function ArticleCrumbs({ day, opened }: ArticleCrumbsProps) {
  const navigate = useNavigate()

  function goBack(event: MouseEvent<HTMLAnchorElement>) {
    if (opened === null || !isPlainClick(event)) return
    event.preventDefault()
    void navigate(-opened.steps)
  }

  return (
    <nav className="crumbs" aria-label="Where this stands">
      <span>
        <Link to={periodHref(day, 4)}>{day.slice(0, 4)}</Link> / <Link to={periodHref(day, 7)}>{monthName(day)}</Link> /{' '}
        <Link to={periodHref(day, 10)}>{dayParts(day).date}</Link>
      </span>
      <Link to={opened?.from ?? '/'} onClick={goBack}>
        {opened?.from.includes('?') ? 'Back to the results' : 'Back to the timeline'}
      </Link>
    </nav>
  )
}
