// Where a list begins that does not begin at its beginning, and where it stops. Places count from 0, over all that answers.

import type { QueryClient } from '@tanstack/react-query'
import type { ListStart } from '../../address/criteria-address.ts'
import type { MonthWithStart } from '../../model/card-files.ts'
import type { Month } from '../../model/day.ts'
import { itemAt } from '../../model/item-at.ts'
import { lowerBound } from '../../model/lower-bound.ts'
import type { Hits } from '../../search/results.ts'
import { monthAt } from './load-cards.ts'
import { cardMonthsQuery } from './queries.ts'

/** A list stops after so many rows, in the order of time at the end of a month: then links lead on. */
export const MOST_ROWS = 600

const ordinalAt = ({ ordinals }: Hits, place: number): number => ordinals?.[place] ?? place

/**
 * The place at which a list begins that is to begin with a month, or with what lies beyond it where it has none of that month. Only what
 * answers as typed is looked through: what needs a correction follows it, in an order of its own.
 */
export function placeOfMonth(hits: Hits, months: readonly MonthWithStart[], month: Month): number {
  const { ordinals, uncorrected } = hits
  if (ordinals === null) return months[lowerBound(months, (each) => each.month > month)]?.start ?? uncorrected
  const monthOf = (ordinal: number) => monthAt(months, ordinal)?.month ?? month
  const oldestFirst = uncorrected > 1 && monthOf(itemAt(ordinals, 0)) < monthOf(itemAt(ordinals, uncorrected - 1))
  return lowerBound(ordinals.subarray(0, uncorrected), (ordinal) =>
    oldestFirst ? monthOf(ordinal) < month : monthOf(ordinal) > month
  )
}

/** The place that a start stands for. */
export async function placeOfStart(client: QueryClient, hits: Hits, start: Month | number): Promise<number> {
  if (typeof start === 'number') return Math.min(start - 1, hits.total)
  return placeOfMonth(hits, await client.ensureQueryData(cardMonthsQuery), start)
}

/** How a list is ordered, as far as it matters to where it begins and stops. */
export interface Listed {
  readonly hits: Hits
  readonly byTime: boolean
}

/** The start that stands for a place: the month that begins there, where the order is that of time; else its number. */
export function startAt({ hits, byTime }: Listed, months: readonly MonthWithStart[], place: number): ListStart {
  if (place <= 0) return null
  const month = byTime && place < hits.uncorrected ? monthAt(months, ordinalAt(hits, place))?.month : undefined
  return month ?? place + 1
}

/** The place at which a list that begins at `start` stops. */
export function stopAfter({ hits, byTime }: Listed, months: readonly MonthWithStart[], start: number): number {
  const most = start + MOST_ROWS
  if (most >= hits.total) return hits.total
  if (!byTime) return most
  const monthOf = (place: number) => monthAt(months, ordinalAt(hits, place))?.month
  let end = most
  while (end > start && monthOf(end - 1) === monthOf(most)) end -= 1
  if (end > start) return end
  // One month alone has more.
  end = most
  while (end < hits.total && monthOf(end) === monthOf(start)) end += 1
  return end
}
