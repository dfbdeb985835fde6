// The rows of a list: what stands at its places, where it may begin, and where it stops. Places count from 0, over all that answers.

import type { QueryClient } from '@tanstack/react-query'
import type { ListStart } from '../../address/criteria-address.ts'
import type { Card } from '../../model/bundle.ts'
import type { PlacedMonth } from '../../model/card-files.ts'
import type { Month } from '../../model/day.ts'
import type { Hits } from '../../search/results.ts'
import { findCards, loadCards, monthAt, ordinalsIn } from './load-cards.ts'
import { cardMonthsQuery } from './queries.ts'

/** A list stops after so many rows, in the order of time at the end of a month: then links lead on. */
export const MOST_ROWS = 600

export interface Row {
  readonly card: Card
  /** Whether it answers a corrected query only. */
  readonly corrected: boolean
}

/** Places in a list, from `start` up to but without `end`. */
export interface ListRange {
  readonly start: number
  readonly end: number
}

const ordinalAt = ({ ordinals }: Hits, place: number): number => ordinals?.[place] ?? place

const asRows = ({ uncorrected }: Hits, start: number, cards: readonly Card[]): Row[] =>
  cards.map((card, at) => ({ card, corrected: start + at >= uncorrected }))

/** The rows at these places, as far as the list has them; null where something has to be loaded for them. */
export function findRows(client: QueryClient, hits: Hits, range: ListRange): readonly Row[] | null {
  const cards = findCards(client, ordinalsIn(hits, range.start, range.end))
  return cards && asRows(hits, range.start, cards)
}

/** The rows at these places, as far as the list has them. Rejects with a sentence for the reader, or with the signal's reason. */
export async function loadRows(
  client: QueryClient,
  hits: Hits,
  { signal, ...range }: ListRange & { readonly signal: AbortSignal }
): Promise<readonly Row[]> {
  return asRows(hits, range.start, await loadCards(client, ordinalsIn(hits, range.start, range.end), signal))
}

/**
 * The place at which a list begins that is to begin with a month, or with what lies beyond it where it has none of that month. Only what
 * answers as typed is looked through: what needs a correction follows it, in an order of its own.
 */
export function placeOfMonth(hits: Hits, months: readonly PlacedMonth[], month: Month): number {
  const { uncorrected } = hits
  const monthOf = (place: number) => monthAt(months, ordinalAt(hits, place))?.month ?? month
  const oldestFirst = uncorrected > 1 && monthOf(0) < monthOf(uncorrected - 1)
  let low = 0
  let high = uncorrected
  while (low < high) {
    const middle = (low + high) >> 1
    const there = monthOf(middle)
    if (oldestFirst ? there < month : there > month) low = middle + 1
    else high = middle
  }
  return low
}

/** The place that a start stands for. */
export async function placeOfStart(client: QueryClient, hits: Hits, start: ListStart): Promise<number> {
  if (start === null) return 0
  if (typeof start === 'number') return Math.min(start - 1, hits.total)
  return placeOfMonth(hits, await client.ensureQueryData(cardMonthsQuery), start)
}

/** How a list is ordered, as far as it matters to where it begins and stops. */
export interface Listed {
  readonly hits: Hits
  readonly byTime: boolean
}

/** The start that stands for a place: the month that begins there, where the order is that of time; else its number. */
export function startAt({ hits, byTime }: Listed, months: readonly PlacedMonth[], place: number): ListStart {
  if (place <= 0) return null
  const month = byTime && place < hits.uncorrected ? monthAt(months, ordinalAt(hits, place))?.month : undefined
  return month ?? place + 1
}

/** The place at which a list that begins at `start` stops. */
export function stopAfter({ hits, byTime }: Listed, months: readonly PlacedMonth[], start: number): number {
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
