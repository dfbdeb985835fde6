// The steps of the time strip. Archives are strung on months while they are few, else on years; finer steps would be bars that no hand can hit.

import type { TimeBin } from '../model/bundle.ts'
import { dayParts, monthOf, monthsBetween, type Day, type Month, type Period } from '../model/day.ts'

export type TimeStep = 'month' | 'year'

/** The longest span, in months, that is shown month by month. */
const MOST_MONTHS = 48

/** The step at which an archive with these first and last days is shown: months up to four years, else years. */
export function stepFor(first: Day, last: Day): TimeStep {
  const from = dayParts(first)
  const to = dayParts(last)
  return (to.year - from.year) * 12 + to.month - from.month + 1 <= MOST_MONTHS ? 'month' : 'year'
}

/** The period at this step that a day or a month lies in. */
export const periodAt = (step: TimeStep, day: Day | Month): Period => day.slice(0, step === 'month' ? 7 : 4) as Period

/** Every period at this step from the first day's to the last day's, oldest first, without gaps. */
export function periodsBetween(step: TimeStep, first: Day, last: Day): Period[] {
  return [...new Set(monthsBetween(monthOf(first), monthOf(last)).map((month) => periodAt(step, month)))]
}

/** A bin that may still be counted into. */
export type OpenBin = {
  -readonly [Key in keyof TimeBin]: TimeBin[Key] extends readonly number[] ? number[] : TimeBin[Key]
}

/** Empty bins for an archive's span; `groups` as in `TimeBin.answers`. None for an archive without articles. */
export function emptyBins(first: Day | null, last: Day | null, groups: number): OpenBin[] {
  if (!first || !last) return []
  return periodsBetween(stepFor(first, last), first, last).map((period) => ({
    period,
    answers: Array.from({ length: groups }, () => 0),
    within: 0,
    total: 0,
  }))
}
