// Results that stand still while newer ones are on their way: the last that were settled, whatever was asked for then.

import { useState } from 'react'
import type { Criteria } from '../../model/criteria.ts'
import type { Results } from '../../search/results.ts'
import { type ResultsState, useResults } from '../archive/use-results.ts'

/** As {@link useResults}, but `loading` only until there has been an answer. */
export function useSteadyResults(criteria: Criteria): ResultsState {
  const state = useResults(criteria)
  const [last, setLast] = useState<Results | null>(null)
  const settled = state.status === 'ready' && state.settled ? state.results : null
  if (settled !== null && settled !== last) setLast(settled)
  if (settled !== null || state.status === 'failed' || last === null) return state
  return { status: 'ready', results: last, settled: false }
}
