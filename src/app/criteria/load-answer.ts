// Loads what a question is shown with: its answer, and the rows that its list begins with. A press takes as long as several frames: what it will
// ask, once it is let go, is on its way by then.

import type { QueryClient } from '@tanstack/react-query'
import { asksNothing, type Criteria } from '../../model/criteria.ts'
import type { Hits, Results } from '../../search/results.ts'
import { areLoaded, loadCards } from '../archive/load-cards.ts'
import type { SearchClient } from '../archive/search-client.ts'
import { findAnswer, knownAnswer } from '../archive/use-results.ts'
import { areCarried } from '../archive/use-cards.ts'

/** As many rows as a screen shows of an answer that may be looked at in passing only. */
export const FIRST_SCREEN = 10

const FIRST_ROWS = { start: 0, end: FIRST_SCREEN }

/** Loads the rows that the list of an answer begins with. Rejects where they can't be had. */
export async function loadFirstRows(client: QueryClient, answer: Hits | Results): Promise<void> {
  if (!areCarried(client, answer, FIRST_ROWS)) await loadCards(client, answer, FIRST_ROWS)
}

/** Whether an answer is here already, with the rows that its list begins with. */
export function isAtHand(client: QueryClient, criteria: Criteria): boolean {
  if (asksNothing(criteria)) return true
  const answer = knownAnswer(client, criteria)
  return answer !== undefined && (areCarried(client, answer, FIRST_ROWS) || areLoaded(client, answer, FIRST_ROWS))
}

/** Loads what is likely to be asked next. It may never be: nothing else is given up for it, and what fails is tried again by the question. */
export function foreseeAnswer(client: QueryClient, search: SearchClient | null, criteria: Criteria): void {
  if (search === null || asksNothing(criteria)) return
  findAnswer(client, search, criteria)
    .then((answer) => loadFirstRows(client, answer))
    .catch(() => {})
}
