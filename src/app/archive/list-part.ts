// Which part of a long list is shown: the index of its first row and the index where it stops. Indexes count all hits, from 0.

import type { QueryClient } from '@tanstack/react-query'
import type { ListStart } from '../../address/criteria-address.ts'
import type { MonthWithStart } from '../../model/card-files.ts'
import type { Month } from '../../model/day.ts'
import { itemAt } from '../../model/item-at.ts'
import { lowerBound } from '../../model/lower-bound.ts'
import type { Hits } from '../../search/results.ts'
import { monthAt } from './load-cards.ts'
import { cardMonthsQuery } from './queries.ts'

/** A list stops after so many rows, and in the order of time at the end of a month; then links lead to the rest. */
export const MOST_ROWS = 600

const ordinalAt = ({ ordinals }: Hits, index: number): number => ordinals?.[index] ?? index

/**
 * The index of the first hit of a month; where the month has none, of the first hit beyond it in the list's order. Looks only at hits that match
 * as typed: those that need a correction follow them, in an order of their own.
 */
export function indexOfMonth(hits: Hits, months: readonly MonthWithStart[], month: Month): number {
  const { ordinals, uncorrected } = hits
  if (ordinals === null) return months[lowerBound(months, (each) => each.month > month)]?.start ?? uncorrected
  const monthOf = (ordinal: number) => monthAt(months, ordinal)?.month ?? month
  const oldestFirst = uncorrected > 1 && monthOf(itemAt(ordinals, 0)) < monthOf(itemAt(ordinals, uncorrected - 1))
  return lowerBound(ordinals.subarray(0, uncorrected), (ordinal) =>
    oldestFirst ? monthOf(ordinal) < month : monthOf(ordinal) > month
  )
}

/** The index that a start in the address stands for. */
export async function indexOfStart(client: QueryClient, hits: Hits, start: Month | number): Promise<number> {
  if (typeof start === 'number') return Math.min(start - 1, hits.total)
  return indexOfMonth(hits, await client.ensureQueryData(cardMonthsQuery), start)
}

/** What decides where a list begins and stops. */
export interface Listed {
  readonly hits: Hits
  readonly byTime: boolean
}

/** The inverse of {@link indexOfStart}: the month of the hit there where the list is in the order of time, else its number, from 1; null for 0. */
export function startAt({ hits, byTime }: Listed, months: readonly MonthWithStart[], index: number): ListStart {
  if (index <= 0) return null
  const month = byTime && index < hits.uncorrected ? monthAt(months, ordinalAt(hits, index))?.month : undefined
  return month ?? index + 1
}

/** The index at which a list that begins at `start` stops; the row there is not shown. */
export function stopAfter({ hits, byTime }: Listed, months: readonly MonthWithStart[], start: number): number {
  const most = start + MOST_ROWS
  if (most >= hits.total) return hits.total
  if (!byTime) return most
  const monthOf = (index: number) => monthAt(months, ordinalAt(hits, index))?.month
  let end = most
  while (end > start && monthOf(end - 1) === monthOf(most)) end -= 1
  if (end > start) return end
  // One month alone has more rows than that: the list stops at its end.
  end = most
  while (end < hits.total && monthOf(end) === monthOf(start)) end += 1
  return end
}
