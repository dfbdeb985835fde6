// Where an article stands in time, and the way back to the list that it was opened from.

import type { MouseEvent } from 'react'
import { useNavigate } from 'react-router'
import { printPeriodPath } from '../../address/period-path.ts'
import { type Day, dayParts, periodAround, type PeriodLength } from '../../model/day.ts'
import { addressOf } from '../address-of.ts'
import type { OpenedFrom } from '../scroll/use-followed-links.ts'
import { monthName } from '../../publish/day-in-words.ts'
import { WORDS } from './words.tsx'

/** The page of the period that the first `length` characters of a day name. */
const periodHref = (day: Day, length: PeriodLength): string => addressOf(printPeriodPath(periodAround(day, length)))

/** What the list is that an article was opened from. `start` says where the list began; the reader did not ask for it. */
function wayBack(address: string): string {
  const list = address.replace(/\?start=[^&]*$/, '')
  if (list.includes('?')) return WORDS.backToResults
  return list === '/' ? WORDS.backToTimeline : WORDS.backToList
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
    <nav className="crumbs" aria-label={WORDS.crumbs}>
      <span>
        <a href={periodHref(day, 4)}>{day.slice(0, 4)}</a> / <a href={periodHref(day, 7)}>{monthName(day)}</a> /{' '}
        <a href={periodHref(day, 10)}>{dayParts(day).date}</a>
      </span>
      <a href={addressOf(opened?.list ?? '/')} onClick={goBack}>
        {wayBack(opened?.list ?? '/')}
      </a>
    </nav>
  )
}
