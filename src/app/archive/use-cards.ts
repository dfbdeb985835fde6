// The rows of a list: which articles, in which order, with what their cards hold. Loads no block that no row needs.

import { type QueryClient, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Card } from '../../model/bundle.ts'
import type { Hits } from '../../search/results.ts'
import { blockOf, type ListRange, ordinalAt, placeBlocks } from './place-blocks.ts'
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

const placesOf = (results: Hits, { start, end }: ListRange): number[] =>
  Array.from({ length: Math.max(0, Math.min(end, results.total) - start) }, (_, at) => ordinalAt(results, start + at))

/** The page that was prerendered carries its own cards: those of the lowest ordinals. */
const carriedCards = (client: QueryClient): readonly Card[] => client.getQueryData<readonly Card[]>(firstCardsKey) ?? []

/** Loads what the rows of a range need, so that they come all at once. Never rejects: what failed is asked for again with the rows. */
export async function prepareCards(client: QueryClient, results: Hits, range: ListRange): Promise<void> {
  const carried = carriedCards(client).length
  const ordinals = placesOf(results, range).filter((ordinal) => ordinal >= carried)
  if (ordinals.length === 0) return
  try {
    const placed = placeBlocks(await client.ensureQueryData(blocksQuery))
    const needed = new Set(ordinals.map((ordinal) => blockOf(placed, ordinal)))
    await Promise.all(
      Array.from(needed, async (place) => {
        const block = placed.blocks[place]
        if (block !== undefined) await client.ensureQueryData(cardsQuery(block.cards))
      })
    )
  } catch {
    // The rows say that they could not be loaded.
  }
}

/** The results of a range as rows. */
export function useCards(results: Hits, { start, end }: ListRange): Rows {
  const client = useQueryClient()
  const first = carriedCards(client)
  const ordinals = useMemo(() => placesOf(results, { start, end }), [results, start, end])
  const carried = ordinals.every((ordinal) => ordinal < first.length)

  const blockList = useQuery({ ...blocksQuery, enabled: !carried })
  const placed = useMemo(() => placeBlocks((carried ? null : blockList.data) ?? []), [carried, blockList.data])
  const needed = useMemo(() => {
    const known = placed.blocks.length > 0
    const places = ordinals.flatMap((ordinal) => (known && ordinal >= first.length ? blockOf(placed, ordinal) : []))
    return [...new Set(places)]
  }, [ordinals, placed, first.length])
  const answers = useQueries({
    queries: needed.flatMap((place) => {
      const block = placed.blocks[place]
      return block === undefined ? [] : cardsQuery(block.cards)
    }),
  })

  const cardsOf = new Map(needed.map((place, at) => [place, answers[at]?.data]))
  const cardOf = (ordinal: number): Card | undefined => {
    if (ordinal < first.length) return first[ordinal]
    const place = blockOf(placed, ordinal)
    return cardsOf.get(place)?.[ordinal - (placed.starts[place] ?? 0)]
  }
  const rows: Row[] = []
  for (const [at, ordinal] of ordinals.entries()) {
    const card = cardOf(ordinal)
    if (card === undefined) break
    rows.push({ ordinal, card, corrected: start + at >= results.uncorrected })
  }
  const failed = blockList.isError || answers.some(({ isError }) => isError)
  return {
    rows,
    status: rows.length === ordinals.length ? 'ready' : failed ? 'failed' : 'loading',
    retry() {
      if (blockList.isError) void blockList.refetch()
      for (const answer of answers) if (answer.isError) void answer.refetch()
    },
  }
}
