// Results that stand still while newer ones are on their way, together with what they answer: a count never stands beside another question.

import { useState } from 'react'
import type { Criteria } from '../../model/criteria.ts'
import type { Hits, Results } from '../../search/results.ts'
import { type CountsState, useCounted, useResults } from '../archive/use-results.ts'

export interface Answer<Found extends Hits = Hits> {
  readonly criteria: Criteria
  readonly results: Found
}

export type SteadyState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string; readonly retry: () => void }
  | {
      readonly status: 'ready'
      readonly answer: Answer
      /** The latest answer that was counted: to earlier criteria while the counts of this one, or a newer one, are on their way. */
      readonly counted: Answer<Results>
      /** Of the counts of this answer. */
      readonly counts: CountsState
      /** False while `answer` is to earlier criteria and a newer one is on its way. */
      readonly settled: boolean
    }

/** As `useResults`, but with the criteria that the results answer, and `loading` only until there has been an answer, counted. */
export function useSteadyResults(criteria: Criteria): SteadyState {
  const state = useResults(criteria)
  const settled = state.status === 'ready' && state.settled
  const counts = useCounted(criteria, settled ? state.results : null)
  const answer = useLatest(criteria, settled ? state.results : null)
  const counted = useLatest(criteria, settled && counts.status === 'ready' ? counts.results : null)
  if (state.status === 'failed') return { status: 'failed', message: state.message, retry: state.retry }
  if (answer !== null && counted !== null) return { status: 'ready', answer, counted, counts, settled }
  return settled && counts.status === 'failed' ? counts : { status: 'loading' }
}

/** The latest results that there were, with the criteria that they answer; the same object for the same. */
function useLatest<Found extends Hits>(criteria: Criteria, results: Found | null): Answer<Found> | null {
  const [last, setLast] = useState<Answer<Found> | null>(null)
  if (results === null || (last?.results === results && last.criteria === criteria)) return last
  const answer = { criteria, results }
  setLast(answer)
  return answer
}
