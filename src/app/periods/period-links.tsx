// The ways from a period: up to what it lies in, on to the timeline's filters, and to its neighbours of the same step.

import { printPeriodPath } from '../../address/period-path.ts'
import { type Period, periodAround, type PeriodLength } from '../../model/day.ts'
import { NO_CRITERIA } from '../../model/criteria.ts'
import { withPeriod } from '../../model/edit-criteria.ts'
import { stepOf } from '../../search/filter/time-bins.ts'
import { criteriaHref } from '../../address/criteria-address.ts'
import { dateOf, formatPeriod, monthName, yearOf } from '../../publish/day-in-words.ts'

const LENGTHS: readonly PeriodLength[] = [4, 7, 10]

/** The periods that one lies in, the longest first, and itself last: `2021`, `2021-07`, `2021-07-28`. */
const lineOf = (period: Period): Period[] =>
  LENGTHS.filter((length) => length <= period.length).map((length) => periodAround(period, length))

/** `2021`, `July`, `28`: what a step adds to the one before it. */
function stepName(period: Period): string {
  if (period.length === 4) return yearOf(period)
  return period.length === 7 ? monthName(period) : dateOf(period)
}

export function PeriodCrumbs({ period }: { readonly period: Period }) {
  return (
    <nav className="crumbs" aria-label="Where this stands">
      <ol className="steps">
        <li>
          <a href="/">Timeline</a>
        </li>
        {lineOf(period).map((each) => (
          <li key={each}>
            {each === period ? (
              <span aria-current="page">{stepName(each)}</span>
            ) : (
              <a href={printPeriodPath(each)} rel="up">
                {stepName(each)}
              </a>
            )}
          </li>
        ))}
      </ol>
      <a className="needs-script" href={criteriaHref(withPeriod(NO_CRITERIA, period, period))}>
        Filter within this {stepOf(period)}
      </a>
    </nav>
  )
}

export interface PeriodTurnProps {
  readonly period: Period
  readonly earlier: Period | null
  readonly later: Period | null
}

/** The nearest periods of the same step that have an article. */
export function PeriodTurn({ period, earlier, later }: PeriodTurnProps) {
  const step = stepOf(period)
  return (
    <nav className="turn" aria-label={`The ${step} before and after`}>
      {earlier === null ? (
        <p className="font-sans text-small text-ink-soft">The oldest {step} of the archive</p>
      ) : (
        <a href={printPeriodPath(earlier)} rel="prev">
          <span className="font-sans text-small text-ink-soft">← Earlier</span>
          <span className="t">{formatPeriod(earlier)}</span>
        </a>
      )}
      {later === null ? (
        <p className="font-sans text-small text-ink-soft later">The newest {step} of the archive</p>
      ) : (
        <a href={printPeriodPath(later)} rel="next" className="later">
          <span className="font-sans text-small text-ink-soft">Later →</span>
          <span className="t">{formatPeriod(later)}</span>
        </a>
      )}
    </nav>
  )
}
