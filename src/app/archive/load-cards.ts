// Loads the cards of articles by their ordinals, and the rows of a list by their places: each file once, and none for the cards that the page
// carries.

import type { QueryClient } from '@tanstack/react-query'
import type { ArticleLink, Card, DataFile } from '../../model/bundle.ts'
import { type CardLocation, cardFileName, type MonthWithStart, locateCard } from '../../model/card-files.ts'
import { lowerBound } from '../../model/lower-bound.ts'
import { PAGE_KEYS } from '../../publish/page.ts'
import type { Hits } from '../../search/results.ts'
import { cardFileQuery, cardMonthsQuery } from './queries.ts'

/** How many files are asked for at once. */
const AT_ONCE = 12

/** The page that was prerendered carries its own cards: those of the lowest ordinals. */
const carriedCards = (client: QueryClient): readonly Card[] =>
  client.getQueryData<readonly Card[]>(PAGE_KEYS.firstCards) ?? []

/** The ordinals at the places of a list from `start` up to but without `end`: fewer where the list ends before. */
export const ordinalsIn = (
  { total, ordinals }: Pick<Hits, 'total' | 'ordinals'>,
  start: number,
  end: number
): number[] =>
  Array.from({ length: Math.max(0, Math.min(end, total) - start) }, (_, at) => ordinals?.[start + at] ?? start + at)

/** The month of the article with an ordinal; undefined where the archive has none. The months stand newest first. */
export function monthAt(months: readonly MonthWithStart[], ordinal: number): MonthWithStart | undefined {
  const month = months[lowerBound(months, ({ start }) => start <= ordinal) - 1]
  return month && ordinal < month.start + month.count ? month : undefined
}

/** The cards of these ordinals, in this order, where all of them are here already; null where something has to be loaded. */
export function findCards(client: QueryClient, ordinals: readonly number[]): Card[] | null {
  const carried = carriedCards(client)
  const months = client.getQueryData(cardMonthsQuery.queryKey) ?? []
  const cards = ordinals.flatMap((ordinal) => {
    if (carried[ordinal]) return carried[ordinal]
    const found = locate(months, ordinal)
    return (found && client.getQueryData(cardFileQuery(found.month, found.number).queryKey)?.[found.index]) ?? []
  })
  return cards.length === ordinals.length ? cards : null
}

/**
 * The cards of these ordinals, in this order; an ordinal that the archive lacks is left out. Rejects with a sentence for the reader; once the
 * signal is aborted nothing more is asked for, and it rejects with the signal's reason.
 */
export async function loadCards(
  client: QueryClient,
  ordinals: readonly number[],
  signal?: AbortSignal
): Promise<Card[]> {
  signal?.throwIfAborted()
  const known = findCards(client, ordinals)
  if (known !== null) return known
  const carried = carriedCards(client)
  const months = await client.ensureQueryData(cardMonthsQuery)
  const locations = ordinals.map((ordinal) => (carried[ordinal] ? undefined : locate(months, ordinal)))
  const files = new Map(locations.flatMap((location) => (location ? [[location.file, location] as const] : [])))
  const loaded = new Map<DataFile, readonly Card[]>()
  const waiting = files.values()
  // All who load take from the same iterator: each goes on with the next file that nobody has taken.
  const load = async () => {
    for (const { file, month, number } of waiting) {
      signal?.throwIfAborted()
      loaded.set(file, await client.ensureQueryData(cardFileQuery(month, number)))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, load))
  signal?.throwIfAborted()
  return ordinals.flatMap((ordinal, at) => {
    const location = locations[at]
    return carried[ordinal] ?? (location && loaded.get(location.file)?.[location.index]) ?? []
  })
}

/** Where the card of an article is. */
interface ArchiveLocation extends CardLocation {
  readonly month: MonthWithStart
  readonly file: DataFile
}

function locate(months: readonly MonthWithStart[], ordinal: number): ArchiveLocation | undefined {
  const month = monthAt(months, ordinal)
  if (month === undefined) return undefined
  const location = locateCard(month, ordinal)
  return { ...location, month, file: cardFileName(month, location.number) }
}

/** The link to the article with this ordinal; null where there is none. */
export async function linkAt(client: QueryClient, ordinal: number, signal?: AbortSignal): Promise<ArticleLink | null> {
  const [card] = await loadCards(client, [ordinal], signal)
  return card ?? null
}

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
