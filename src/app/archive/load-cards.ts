// Loads the cards of a list's rows, for whoever needs them outside of a list that is shown.

import type { QueryClient } from '@tanstack/react-query'
import type { ArticleLink, Card } from '../../model/bundle.ts'
import { cardFilesOf, type Listed, placesOf } from './card-files.ts'
import { type ListRange, ordinalAt, placeBlocks } from './place-blocks.ts'
import { blocksQuery, cardsQuery } from './queries.ts'

/** How many files are asked for at once: of what nobody waits for, not all. */
const AT_ONCE = 12

/**
 * The cards of a range, in its order; an ordinal that the archive lacks is left out. Once the signal is aborted nothing more is asked for,
 * and it rejects with the signal's reason.
 */
export async function loadCards(
  client: QueryClient,
  listed: Listed,
  { signal, ...range }: ListRange & { readonly signal?: AbortSignal }
): Promise<Card[]> {
  const files = cardFilesOf(listed, placeBlocks(await client.ensureQueryData(blocksQuery)), range)
  const needed = [...new Set(files)].filter((file) => file !== null)
  const held = new Map<unknown, readonly Card[]>()
  for (let at = 0; at < needed.length; at += AT_ONCE) {
    signal?.throwIfAborted()
    await Promise.all(
      needed.slice(at, at + AT_ONCE).map(async (file) => {
        held.set(file, await client.ensureQueryData(cardsQuery(file.block, file.chunk)))
      })
    )
  }
  return placesOf(listed, range).flatMap((place, at) => {
    const file = files[at]
    return (file && held.get(file)?.[ordinalAt(listed, place) - file.start]) ?? []
  })
}

/** Whether all files are here that hold the cards of a range. */
export function areLoaded(client: QueryClient, listed: Listed, range: ListRange): boolean {
  const blocks = client.getQueryData(blocksQuery.queryKey)
  return (
    blocks !== undefined &&
    cardFilesOf(listed, placeBlocks(blocks), range).every(
      (file) => file !== null && client.getQueryData(cardsQuery(file.block, file.chunk).queryKey) !== undefined
    )
  )
}

/** The link to the article with this ordinal; null where there is none. */
export async function linkAt(client: QueryClient, ordinal: number): Promise<ArticleLink | null> {
  if (ordinal < 0) return null
  const [card] = await loadCards(client, { total: 1, ordinals: Uint32Array.of(ordinal) }, { start: 0, end: 1 })
  return card ?? null
}
