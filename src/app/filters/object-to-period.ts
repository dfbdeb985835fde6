// What is wrong with a typed bound, in a sentence that stands beside its field.

import { type Day, firstDayOf, lastDayOf, type Period } from '../../model/day.ts'
import { formatDay, formatPeriod } from '../../publish/day-in-words.ts'
import { PANEL_WORDS } from './panel-words.ts'

export interface PeriodContext {
  /** The bound at the other end; null for none. */
  readonly other: Period | null
  /** Days of the oldest and the newest article; null in an empty archive. */
  readonly first: Day | null
  readonly last: Day | null
}

/** Why no article can answer with this period as one end: it lies beyond the other end, or beyond the archive. null where some might. */
export function objectToPeriod(
  end: 'from' | 'to',
  period: Period,
  { other, first, last }: PeriodContext
): string | null {
  if (end === 'from') {
    if (last !== null && firstDayOf(period) > last) return PANEL_WORDS.afterArchive(formatDay(last))
    if (other === null || firstDayOf(period) <= lastDayOf(other)) return null
    return PANEL_WORDS.afterEnd(formatPeriod(other))
  }
  if (first !== null && lastDayOf(period) < first) return PANEL_WORDS.beforeArchive(formatDay(first))
  if (other === null || lastDayOf(period) >= firstDayOf(other)) return null
  return PANEL_WORDS.beforeBeginning(formatPeriod(other))
}
