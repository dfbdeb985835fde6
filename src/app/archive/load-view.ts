// Loads all articles of a view in the order of its list, whether they are drawn or not: from the files of cards, or where these would be too many
// from the one file of the whole archive (`.github/decisions/030`).

import type { QueryClient } from '@tanstack/react-query'
import type { Card } from '../../model/bundle.ts'
import { defined } from '../../model/item-at.ts'
import { sum } from '../../model/sum.ts'
import type { Hits } from '../../search/results.ts'
import { loadArchive } from './load-archive.ts'
import { countFiles, loadCards, ordinalsIn } from './load-cards.ts'
import { cardMonthsQuery } from './queries.ts'

/** How many articles load between two reports. */
const STEP = 240

/** So many files of cards always load one by one. */
const FEW_FILES = 240

/** The whole archive takes about as long as files of cards for one article in so many: twelve at a time, 100 ms each, 5 Mbit/s. */
const ARTICLES_FOR_A_FILE = 36

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
  const ordinals = ordinalsIn(hits, 0, hits.total)
  // The one file is not kept on the device.
  if (ordinals.length > FEW_FILES && navigator.onLine) {
    const months = await client.ensureQueryData(cardMonthsQuery)
    const articles = sum(months.map(({ count }) => count))
    if (countFiles(months, ordinals) > Math.max(FEW_FILES, articles / ARTICLES_FOR_A_FILE)) {
      const cards = await loadArchive(months, new Set(ordinals), { signal, onProgress })
      return ordinals.map((ordinal) => defined(cards.get(ordinal)))
    }
  }
  const cards: Card[] = []
  for (let start = 0; start < ordinals.length; start += STEP) {
    const loaded = await loadCards(client, ordinals.slice(start, start + STEP), signal)
    for (const card of loaded) cards.push(card)
    onProgress(cards.length)
  }
  return cards
}
