// Finds the ordinal of an article, which its own page does not hold: among the cards that are loaded, else among the articles of its day.

import type { QueryClient } from '@tanstack/react-query'
import type { ArticleDetail, Card } from '../../model/bundle.ts'
import { CARDS_IN_FILE, countCardFiles } from '../../model/card-files.ts'
import { NO_CRITERIA } from '../../model/criteria.ts'
import { monthOf, periodAround } from '../../model/day.ts'
import { PAGE_KEYS } from '../../publish/page.ts'
import { loadCards, ordinalsIn } from './load-cards.ts'
import { cardFileQuery, cardMonthsQuery } from './queries.ts'
import type { SearchClient } from './search-client.ts'

/** What identifies an article, and where it stands in time. */
type Sought = Pick<ArticleDetail, 'path' | 'day'>

/** The index of the card with a path; -1 where none has it, or none is loaded. */
const indexIn = (cards: readonly Card[] | undefined, path: string): number =>
  cards?.findIndex((card) => card.path === path) ?? -1

/** The ordinal of an article whose card is loaded; else null. Loads nothing. */
export function findLoadedOrdinal(client: QueryClient, { path, day }: Sought): number | null {
  const carried = indexIn(client.getQueryData<readonly Card[]>(PAGE_KEYS.firstCards), path)
  if (carried >= 0) return carried
  const month = client.getQueryData(cardMonthsQuery.queryKey)?.find((each) => each.month === monthOf(day))
  if (month === undefined) return null
  for (let number = countCardFiles(month); number > 0; number -= 1) {
    const cards = client.getQueryData(cardFileQuery(month, number).queryKey)
    const index = indexIn(cards, path)
    // The newest card of the first file is as many places from the month's end as the file has cards.
    if (cards && index >= 0) return month.start + month.count - (number - 1) * CARDS_IN_FILE - cards.length + index
  }
  return null
}

export interface OrdinalSearch {
  readonly client: QueryClient
  readonly search: SearchClient
  readonly signal: AbortSignal
}

/** The ordinal of an article; null where none has its path. */
export async function findOrdinal(sought: Sought, { client, search, signal }: OrdinalSearch): Promise<number | null> {
  const loaded = findLoadedOrdinal(client, sought)
  if (loaded !== null) return loaded
  const day = periodAround(sought.day)
  const ofDay = await search.search({ ...NO_CRITERIA, from: day, to: day }, signal)
  const ordinals = ordinalsIn(ofDay, 0, ofDay.total)
  const cards = await loadCards(client, ordinals, signal)
  return ordinals[indexIn(cards, sought.path)] ?? null
}
