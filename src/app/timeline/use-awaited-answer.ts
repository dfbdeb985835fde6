// Holds a change of the question back until it can be shown with its answer: a page that is rendered once for both is painted sooner than one
// that is rendered for each. React keeps what stands meanwhile, since addresses change in transitions.

import { type QueryClient, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { writeCriteria } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import type { SearchClient } from '../archive/search-client.ts'
import { useSearchClient } from '../archive/search-client-context.ts'
import { putQuestion } from '../archive/use-results.ts'
import { isAtHand, loadFirstRows } from '../criteria/load-answer.ts'

/** For how long at most, in milliseconds: what takes longer is said to be on its way. */
const PATIENCE = 80

const atMost = (limit: number, done: Promise<unknown>) =>
  Promise.race([done, new Promise((resolve) => setTimeout(resolve, limit))])

interface Question {
  readonly criteria: Criteria
  readonly search: SearchClient
  /** Whether its words are being typed: then it may be the beginning of another, and not worth loading rows for. */
  readonly typed: boolean
}

/** Loads the answer, and the rows that its list begins with. */
async function loadAnswer(client: QueryClient, { criteria, search, typed }: Question): Promise<void> {
  const answer = await putQuestion(client, search, criteria)
  if (!typed) await loadFirstRows(client, answer)
}

/**
 * Suspends while the answer to new criteria is loading, but not for long: whether there is one then, or why there is none, is `useResults`' to
 * say. `answered`: the query of the last answer; null while there was none, since then nothing stands yet to wait with.
 */
export function useAwaitedAnswer(criteria: Criteria, answered: string | null): void {
  const client = useQueryClient()
  const search = useSearchClient()
  useSuspenseQuery({
    queryKey: ['awaited', writeCriteria(criteria)],
    queryFn: async () => {
      const question = search && { criteria, search, typed: criteria.query !== answered }
      if (question !== null)
        await atMost(
          PATIENCE,
          loadAnswer(client, question).catch(() => {})
        )
      return true
    },
    // A page that has all that it needs is rendered at once.
    initialData: answered === null || isAtHand(client, criteria) ? true : undefined,
  })
}
