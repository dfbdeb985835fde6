// The rows of a list: which articles, in which order, with what their cards hold. Loads no file that no row needs, and gives up what is on its
// way for rows that are no longer asked for.

import { type QueryClient, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Card } from '../../model/bundle.ts'
import type { Hits } from '../../search/results.ts'
import { cardFilesOf, placesOf } from './card-files.ts'
import { loadCards } from './load-cards.ts'
import { type ListRange, ordinalAt, placeBlocks } from './place-blocks.ts'
import { blocksQuery, cardsQuery, firstCardsKey } from './queries.ts'

export interface Row {
  readonly ordinal: number
  readonly card: Card
  /** Whether it answers a corrected query only. */
  readonly corrected: boolean
}

export interface Rows {
  /** As far as they are loaded without a gap. */
  readonly rows: readonly Row[]
  /** Of the rows that were asked for. */
  readonly status: 'loading' | 'failed' | 'ready'
  readonly retry: () => void
}

/** The page that was prerendered carries its own cards: those of the lowest ordinals. */
const carriedCards = (client: QueryClient): readonly Card[] => client.getQueryData<readonly Card[]>(firstCardsKey) ?? []

/** Whether the page carries the cards of a range: nothing has to be loaded for them. */
export function areCarried(client: QueryClient, hits: Hits, range: ListRange): boolean {
  const { length } = carriedCards(client)
  return placesOf(hits, range).every((place) => ordinalAt(hits, place) < length)
}

/**
 * Loads what the rows of a range need, so that they come all at once. Never rejects: what failed is asked for again with the rows, and once the
 * signal is aborted nothing more is.
 */
export async function prepareCards(
  client: QueryClient,
  hits: Hits,
  range: ListRange & { readonly signal: AbortSignal }
): Promise<void> {
  if (areCarried(client, hits, range)) return
  try {
    await loadCards(client, hits, range)
  } catch {
    // The rows say that they could not be loaded.
  }
}

const NO_FILES: ReturnType<typeof cardFilesOf> = []

/** The results of a range as rows. With `fetching` false they are made of what is here already. */
export function useCards(hits: Hits, { start, end }: ListRange, fetching = true): Rows {
  const client = useQueryClient()
  const first = carriedCards(client)
  const ordinals = useMemo(
    () => placesOf(hits, { start, end }).map((place) => ordinalAt(hits, place)),
    [hits, start, end]
  )
  const carried = ordinals.every((ordinal) => ordinal < first.length)

  const { data: blocks, isError, refetch } = useQuery({ ...blocksQuery, enabled: fetching && !carried })
  const placed = useMemo(() => (carried || blocks === undefined ? null : placeBlocks(blocks)), [carried, blocks])
  const files = useMemo(
    () => (placed === null ? NO_FILES : cardFilesOf(hits, placed, { start, end })),
    [hits, placed, start, end]
  )
  const needed = useMemo(
    () => [...new Set(files.filter((_, at) => (ordinals[at] ?? 0) >= first.length))].filter((file) => file !== null),
    [files, ordinals, first.length]
  )
  const answers = useQueries({
    queries: needed.map(({ block, chunk }) => ({ ...cardsQuery(block, chunk), enabled: fetching })),
  })

  const cardsOf = new Map(needed.map((file, at) => [file, answers[at]?.data]))
  const rows: Row[] = []
  for (const [at, ordinal] of ordinals.entries()) {
    const file = files[at]
    const card = ordinal < first.length ? first[ordinal] : file && cardsOf.get(file)?.[ordinal - file.start]
    if (!card) break
    rows.push({ ordinal, card, corrected: start + at >= hits.uncorrected })
  }
  const failed = isError || answers.some((answer) => answer.isError)
  return {
    rows,
    status: rows.length === ordinals.length ? 'ready' : failed ? 'failed' : 'loading',
    retry() {
      if (isError) void refetch()
      for (const answer of answers) if (answer.isError) void answer.refetch()
    },
  }
}
