// The period to show: the one in the address or, while the reader moves an end or draws over the bars, the one of the movement, with how many
// articles it would give. It is held by the page, so that all that shows a number shows the same.

import { useState } from 'react'
import type { TimeBin } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import { asksPeriodOnly } from '../../model/edit-criteria.ts'
import type { CountRange } from '../../publish/count-in-words.ts'
import type { Run } from '../criteria/use-criteria.ts'
import type { Bounds } from './period-range.ts'
import { previewCount } from './preview-count.ts'

/** Asks for a period. Several changes of one run are one step of Back. */
export type AskPeriod = (bounds: Bounds, run?: Run) => void

export interface MovedPeriod {
  readonly bounds: Bounds
  /** Whether these are not the bounds that are asked for. */
  readonly isMoved: boolean
  /** How many articles would answer; null where the bounds are those that were counted. */
  readonly preview: CountRange | null
  /** Shows a movement without asking for anything. */
  readonly move: (bounds: Bounds) => void
  /** Asks for the bounds where a movement ended. */
  readonly release: AskPeriod
  /** Forgets a movement. */
  readonly cancel: () => void
}

export interface CountedBins {
  readonly bins: readonly TimeBin[]
  /** What the bins were counted for: earlier criteria while the answer to newer ones is on its way. */
  readonly answered: Criteria
}

const isSameBounds = (one: Bounds, other: Bounds): boolean => one.from === other.from && one.to === other.to

export function useMovedPeriod(asked: Bounds, { bins, answered }: CountedBins, askPeriod: AskPeriod): MovedPeriod {
  const [moved, setMoved] = useState<Bounds | null>(null)
  const bounds = moved ?? asked
  return {
    bounds,
    isMoved: !isSameBounds(bounds, asked),
    preview:
      bins.length === 0 || isSameBounds(bounds, answered)
        ? null
        : previewCount(bins, { bounds, counted: answered, allAnswer: asksPeriodOnly(answered) }),
    move: setMoved,
    release(next, run) {
      setMoved(null)
      if (!isSameBounds(next, asked)) askPeriod(next, run)
    },
    cancel: () => setMoved(null),
  }
}
