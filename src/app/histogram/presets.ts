// The latest periods of the archive, to be chosen. Pure.

import type { MonthCount } from '../../model/bundle.ts'
import {
  dayFromNumber,
  dayNumber,
  firstDayOf,
  monthOf,
  monthsBetween,
  type Period,
  periodAround,
} from '../../model/day.ts'
import { sum } from '../../model/sum.ts'
import { type ArchiveSpan, periodAt } from '../../search/filter/time-bins.ts'

export type Preset = 'year' | 'month' | 'days'

/** A period with both its ends. */
export interface PeriodSpan {
  readonly from: Period
  readonly to: Period
}

export interface PresetPeriod extends PeriodSpan {
  readonly preset: Preset
}

const LATEST_DAYS = 30

/**
 * The archive's latest year and month, and its latest 30 days where it has news daily: at least as many articles as days in the months that these
 * touch. A period that would be the whole archive is left out.
 */
export function presetsOf({ first, last }: ArchiveSpan, months: readonly MonthCount[]): PresetPeriod[] {
  const unit = (preset: 'year' | 'month'): PresetPeriod[] => {
    const period = periodAt(preset, last)
    return period === periodAt(preset, first) ? [] : [{ preset, from: period, to: period }]
  }
  const start = dayFromNumber(dayNumber(last) - LATEST_DAYS + 1)
  const touched = monthsBetween(monthOf(start), monthOf(last))
  const articles = sum(months.filter(({ month }) => touched.includes(month)).flatMap(({ groups }) => groups))
  const days = dayNumber(last) - dayNumber(firstDayOf(monthOf(start))) + 1
  const isDaily = start > first && articles >= days
  return [
    ...unit('year'),
    ...unit('month'),
    ...(isDaily ? [{ preset: 'days' as const, from: periodAround(start), to: periodAround(last) }] : []),
  ]
}
