// Asks what each of several relaxations would give. One stands within the other, so that each has a hook of its own, however many there are.

import type { ReactNode } from 'react'
import type { Hits } from '../../search/results.ts'
import { type ResultsState, useResults } from '../archive/use-results.ts'
import type { Relaxation } from '../filters/relaxations.ts'

export interface Tried {
  readonly relaxation: Relaxation
  /** What it would give; `unknown` until that is answered, null where it could not be. */
  readonly outcome: Hits | 'unknown' | null
}

function outcomeOf(state: ResultsState): Tried['outcome'] {
  if (state.status === 'failed') return null
  return state.status === 'ready' && state.settled ? state.results : 'unknown'
}

export interface TryEachProps {
  readonly relaxations: readonly Relaxation[]
  /** Those before them. */
  readonly tried?: readonly Tried[]
  /** What shows the outcomes of all. */
  readonly children: (tried: readonly Tried[]) => ReactNode
}

export function TryEach({ relaxations: [first, ...rest], tried = [], children }: TryEachProps) {
  if (first === undefined) return children(tried)
  return (
    <TryFirst relaxation={first} relaxations={rest} tried={tried}>
      {children}
    </TryFirst>
  )
}

interface TryFirstProps extends TryEachProps {
  readonly relaxation: Relaxation
}

function TryFirst({ relaxation, relaxations, tried = [], children }: TryFirstProps) {
  const outcome = outcomeOf(useResults(relaxation.without))
  return (
    <TryEach relaxations={relaxations} tried={[...tried, { relaxation, outcome }]}>
      {children}
    </TryEach>
  )
}
