// The rows of a list: which articles, in which order, with what their cards hold. Loads no block that no row needs.

import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Block, Card } from '../../model/bundle.ts'
import type { Results } from '../../search/results.ts'
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

/** The block that holds an ordinal, and the ordinal of the block's first article. */
function blockOf(blocks: readonly Block[], starts: readonly number[], ordinal: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= ordinal) low = middle
    else high = middle - 1
  }
  return low
}

/** The ordinal that each block begins with. */
export function blockStarts(blocks: readonly Block[]): number[] {
  let next = 0
  return blocks.map(({ count }) => {
    const start = next
    next += count
    return start
  })
}

/** The first `limit` results as rows. */
export function useCards(results: Results, limit: number): Rows {
  const client = useQueryClient()
  const first = client.getQueryData<readonly Card[]>(firstCardsKey)
  const ordinals = Array.from(
    { length: Math.min(limit, results.total) },
    (_, place) => results.ordinals?.[place] ?? place
  )
  // The page that was prerendered carries its own rows.
  const carried = first !== undefined && ordinals.every((ordinal) => ordinal < first.length)

  const blockList = useQuery({ ...blocksQuery, enabled: !carried })
  const blocks = carried ? [] : (blockList.data ?? [])
  const starts = blockStarts(blocks)
  const places = blocks.length === 0 ? [] : ordinals.map((ordinal) => blockOf(blocks, starts, ordinal))
  const needed = [...new Set(places)]
  const answers = useQueries({
    queries: needed.flatMap((place) => {
      const block = blocks[place]
      return block === undefined ? [] : cardsQuery(block.cards)
    }),
  })

  const cardsOf = new Map(needed.map((place, at) => [place, answers[at]?.data]))
  const cardOf = (ordinal: number, at: number): Card | undefined => {
    if (carried) return first[ordinal]
    const place = places[at]
    return place === undefined ? undefined : cardsOf.get(place)?.[ordinal - (starts[place] ?? 0)]
  }
  const rows: Row[] = []
  for (const [at, ordinal] of ordinals.entries()) {
    const card = cardOf(ordinal, at)
    if (card === undefined) break
    rows.push({ ordinal, card, corrected: at >= results.uncorrected })
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
