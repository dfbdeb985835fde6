// Loads all articles of a view in the order of its list, whether they are drawn or not.

import type { QueryClient } from '@tanstack/react-query'
import type { Card } from '../../model/bundle.ts'
import type { Hits } from '../../search/results.ts'
import { loadCards, ordinalsIn } from './load-cards.ts'

/** How many articles load between two reports. */
const STEP = 240

export interface LoadProgress {
  readonly signal: AbortSignal
  /** Called with the number of articles that are loaded. */
  readonly onProgress: (loaded: number) => void
}

/**
 * The cards of all hits, in their order. Rejects with a sentence for the reader where an article can't be loaded, and with the signal's reason once
 * that is aborted.
 */
export async function loadView(client: QueryClient, hits: Hits, { signal, onProgress }: LoadProgress): Promise<Card[]> {
  const cards: Card[] = []
  for (let start = 0; start < hits.total; start += STEP) {
    const loaded = await loadCards(client, ordinalsIn(hits, start, start + STEP), signal)
    for (const card of loaded) cards.push(card)
    onProgress(cards.length)
  }
  return cards
}
