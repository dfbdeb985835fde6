// The links from a period: up to the periods that hold it, to the timeline's filters, and to the periods before and after.

import { printPeriodPath } from '../../address/period-path.ts'
import { type Period, periodAround, type PeriodLength } from '../../model/day.ts'
import { NO_CRITERIA } from '../../model/criteria.ts'
import { withPeriod } from '../../model/edit-criteria.ts'
import { stepOf } from '../../search/filter/time-bins.ts'
import { criteriaHref } from '../../address/criteria-address.ts'
import { dateOf, formatPeriod, monthName, yearOf } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
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

export function PeriodCrumbs({ period }: { readonly period: Period }) {
  return (
    <nav className="crumbs" aria-label={WORDS.crumbs}>
      <ol>
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
      </ol>
      <a className="needs-script" href={addressOf(criteriaHref(withPeriod(NO_CRITERIA, period, period)))}>
        {WORDS.filter[stepOf(period)]}
      </a>
    </nav>
  )
}

export interface PeriodNeighboursProps {
  readonly period: Period
  readonly earlier: Period | null
  readonly later: Period | null
}

/** Links to the nearest periods of the same step that have an article. */
export function PeriodNeighbours({ period, earlier, later }: PeriodNeighboursProps) {
  const step = stepOf(period)
  const linkTo = (other: Period, word: string) => ({ path: printPeriodPath(other), word, title: formatPeriod(other) })
  return (
    <Neighbours
      label={WORDS.neighbours[step]}
      earlier={earlier ? linkTo(earlier, WORDS.earlier) : WORDS.oldest[step]}
      later={later ? linkTo(later, WORDS.later) : WORDS.newest[step]}
    />
  )
}
