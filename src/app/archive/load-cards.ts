// Loads the cards of articles by their ordinals, and the rows of a list by their indexes. Each file is loaded once; cards that the page carries are
// not loaded.

import type { QueryClient } from '@tanstack/react-query'
import type { ArticleLink, Card, DataFile } from '../../model/bundle.ts'
import { type CardLocation, cardFileName, type MonthWithStart, locateCard } from '../../model/card-files.ts'
import { lowerBound } from '../../model/lower-bound.ts'
import { PAGE_KEYS } from '../../publish/page.ts'
import type { Hits } from '../../search/results.ts'
import { cardFileQuery, cardMonthsQuery } from './queries.ts'

/** How many files load at the same time. */
const PARALLEL_LOADS = 12

/** The cards that a prerendered page carries: those of the lowest ordinals. */
const carriedCards = (client: QueryClient): readonly Card[] =>
  client.getQueryData<readonly Card[]>(PAGE_KEYS.firstCards) ?? []

/** The ordinals of a list from index `start` up to but without `end`: fewer where the list ends before. */
export const ordinalsIn = (
  { total, ordinals }: Pick<Hits, 'total' | 'ordinals'>,
  start: number,
  end: number
): number[] =>
  Array.from(
    { length: Math.max(0, Math.min(end, total) - start) },
    (_, step) => ordinals?.[start + step] ?? start + step
  )

/** The month of the article with an ordinal; undefined where the archive has none. Months are sorted newest first. */
export function monthAt(months: readonly MonthWithStart[], ordinal: number): MonthWithStart | undefined {
  const month = months[lowerBound(months, ({ start }) => start <= ordinal) - 1]
  return month && ordinal < month.start + month.count ? month : undefined
}

/** The cards of these ordinals, in this order, if all of them are loaded already; else null. */
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
 * The cards of these ordinals, in this order; ordinals that the archive lacks are left out. Rejects with a sentence for the reader. Once the
 * signal is aborted it starts no further load, and rejects with the signal's reason.
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
  // All loads share one iterator: each continues with the next file that none has begun.
  const load = async () => {
    for (const { file, month, number } of waiting) {
      signal?.throwIfAborted()
      loaded.set(file, await client.ensureQueryData(cardFileQuery(month, number)))
    }
  }
  await Promise.all(Array.from({ length: PARALLEL_LOADS }, load))
  signal?.throwIfAborted()
  return ordinals.flatMap((ordinal, index) => {
    const location = locations[index]
    return carried[ordinal] ?? (location && loaded.get(location.file)?.[location.index]) ?? []
  })
}

/** Where the card of an article is: its month, its file, and its index there. */
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

/** How many files hold the cards of these ordinals. */
export const countFiles = (months: readonly MonthWithStart[], ordinals: readonly number[]): number =>
  new Set(ordinals.map((ordinal) => locate(months, ordinal)?.file)).size

/** The link to the article with this ordinal; null where there is none. */
export async function linkAt(client: QueryClient, ordinal: number, signal?: AbortSignal): Promise<ArticleLink | null> {
  const [card] = await loadCards(client, [ordinal], signal)
  return card ?? null
}

export interface Row {
  readonly card: Card
  /** Whether the article matches only with a correction. */
  readonly corrected: boolean
}

/** Indexes of a list, from `start` up to but without `end`. */
export interface ListRange {
  readonly start: number
  readonly end: number
}

const asRows = ({ uncorrected }: Hits, start: number, cards: readonly Card[]): Row[] =>
  cards.map((card, index) => ({ card, corrected: start + index >= uncorrected }))

/** The rows at these indexes, as far as the list has them, if all of them are loaded already; else null. */
export function findRows(client: QueryClient, hits: Hits, range: ListRange): readonly Row[] | null {
  const cards = findCards(client, ordinalsIn(hits, range.start, range.end))
  return cards && asRows(hits, range.start, cards)
}

/** Loads the rows at these indexes, as far as the list has them. Rejects with a sentence for the reader, or with the signal's reason. */
export async function loadRows(
  client: QueryClient,
  hits: Hits,
  { signal, ...range }: ListRange & { readonly signal: AbortSignal }
): Promise<readonly Row[]> {
  return asRows(hits, range.start, await loadCards(client, ordinalsIn(hits, range.start, range.end), signal))
}
