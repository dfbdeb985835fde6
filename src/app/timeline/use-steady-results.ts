// Results that stand still while newer ones, with their first rows, are on their way, together with what they answer: a count never stands
// beside another question, and a list never stands empty until its rows come.

import { useEffect, useState } from 'react'
import type { Criteria } from '../../model/criteria.ts'
import type { Hits, Results } from '../../search/results.ts'
import { useCards } from '../archive/use-cards.ts'
import { type CountsState, useCounted, useResults } from '../archive/use-results.ts'
import { FIRST_SCREEN } from '../criteria/load-answer.ts'
import { useAwaitedAnswer } from './use-awaited-answer.ts'

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

const NOTHING: Hits = { total: 0, ordinals: null, uncorrected: 0, reading: null }

/** Letters that come faster than this, in milliseconds, are typed in one go: what they answer on the way is not worth loading. */
const PAUSE = 200

/** Whether results have stood for as long as a pause in typing. */
function useHasPaused(results: Hits | null): boolean {
  const [stood, setStood] = useState<Hits | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setStood(results), PAUSE)
    return () => clearTimeout(timer)
  }, [results])
  return stood === results
}

/** Whether the rows that a list of these results (null: none yet) begins with are there, or can't be had. `typed`: to what is being typed. */
function useHasFirstRows(results: Hits | null, typed: boolean): boolean {
  const paused = useHasPaused(results)
  return useCards(results ?? NOTHING, { start: 0, end: FIRST_SCREEN }, paused || !typed).status !== 'loading'
}

/** As `useResults`, but with the criteria that the results answer, and `loading` only until there has been an answer, counted. */
export function useSteadyResults(criteria: Criteria): SteadyState {
  const [answered, setAnswered] = useState<string | null>(null)
  useAwaitedAnswer(criteria, answered)
  const state = useResults(criteria)
  const found = state.status === 'ready' && state.settled ? state.results : null
  const settled = useHasFirstRows(found, answered !== null && answered !== criteria.query) && found !== null
  if (settled && answered !== criteria.query) setAnswered(criteria.query)
  const answer = useLatest(criteria, settled ? found : null)
  // Rows come first, then counts; where nothing stands yet, they are waited for together.
  const counts = useCounted(criteria, settled || answer === null ? found : null)
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
