// What leads away from a period: the links up to the periods that hold it and to the timeline's filters, its tools, and the periods before and after.

import { useLocation } from 'react-router'
import { periodCriteria, periodHref, readMonthReading } from '../../address/month-reading.ts'
import { printPeriodPath } from '../../address/period-path.ts'
import { type Period, periodAround, type PeriodLength } from '../../model/day.ts'
import type { PeriodDetail } from '../../model/page-data.ts'
import { stepOf } from '../../search/filter/time-bins.ts'
import { asHeading, dateOf, formatPeriod, monthName, yearOf } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
import { ViewBar } from '../take-along/view-bar.tsx'
import { Neighbours } from '../ui/neighbours.tsx'
import { WORDS } from './words.ts'

const LENGTHS: readonly PeriodLength[] = [4, 7, 10]

/** The periods that hold this one, the longest first, and itself: `2021`, `2021-07`, `2021-07-28`. */
const lineOf = (period: Period): Period[] =>
  LENGTHS.filter((length) => length <= period.length).map((length) => periodAround(period, length))

/** `2021`, `July`, `28`: the name of a period within the one before it. */
function stepName(period: Period): string {
  if (period.length === 4) return yearOf(period)
  return period.length === 7 ? monthName(period) : dateOf(period)
}

/** Where a period stands, and what can be done with its articles. */
export function PeriodBar({ period, count }: Pick<PeriodDetail, 'period' | 'count'>) {
  const reading = readMonthReading(useLocation().search, period)
  const trail = (
    <>
      <li>
        <a href={addressOf('/')}>{WORDS.timeline}</a>
      </li>
      {lineOf(period).map((each) => (
        <li key={each}>
          {each === period ? (
            <span aria-current="page">{stepName(each)}</span>
          ) : (
            <a href={addressOf(printPeriodPath(each))} rel="up">
              {stepName(each)}
            </a>
          )}
        </li>
      ))}
    </>
  )
  return (
    <ViewBar
      label={WORDS.crumbs}
      trail={trail}
      path={periodHref(period, reading)}
      criteria={periodCriteria(period, { ...reading, last: null })}
      total={count}
      filter={WORDS.filter[stepOf(period)]}
    />
  )
}

export interface PeriodNeighboursProps {
  readonly period: Period
  readonly earlier: Period | null
  readonly later: Period | null
  /** Where a link to a period leads; by default to its page as it is. */
  readonly hrefOf?: (period: Period) => string
}

/** Links to the nearest periods of the same step that have an article. */
export function PeriodNeighbours({ period, earlier, later, hrefOf = printPeriodPath }: PeriodNeighboursProps) {
  const step = stepOf(period)
  const linkTo = (other: Period, word: string) => ({
    path: hrefOf(other),
    word,
    title: asHeading(formatPeriod(other)),
  })
  return (
    <Neighbours
      label={WORDS.neighbours[step]}
      earlier={earlier ? linkTo(earlier, WORDS.earlier) : WORDS.oldest[step]}
      later={later ? linkTo(later, WORDS.later) : WORDS.newest[step]}
    />
  )
}
