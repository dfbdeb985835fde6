// Results that stand still while newer ones are on their way, together with what they answer: a count never stands beside another question.

import { useState } from 'react'
import type { Criteria } from '../../model/criteria.ts'
import type { Results } from '../../search/results.ts'
import { useResults } from '../archive/use-results.ts'

export interface Answer {
  readonly criteria: Criteria
  readonly results: Results
}

export type SteadyState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string; readonly retry: () => void }
  /** `settled` is false while `answer` is to earlier criteria and a newer one is on its way. */
  | { readonly status: 'ready'; readonly answer: Answer; readonly settled: boolean }

/** As `useResults`, but with the criteria that the results answer, and `loading` only until there has been an answer. */
export function useSteadyResults(criteria: Criteria): SteadyState {
  const state = useResults(criteria)
  const [last, setLast] = useState<Answer | null>(null)
  if (state.status === 'failed') return { status: 'failed', message: state.message, retry: () => state.retry() }
  if (state.status === 'ready' && state.settled) {
    const answer =
      last?.results === state.results && last.criteria === criteria ? last : { criteria, results: state.results }
    if (answer !== last) setLast(answer)
    return { status: 'ready', answer, settled: true }
  }
  return last === null ? { status: 'loading' } : { status: 'ready', answer: last, settled: false }
}
