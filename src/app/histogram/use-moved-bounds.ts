// The bounds to show: those in the address or, while the reader drags a slider, those of the slider.

import { useState } from 'react'
import type { Run } from '../criteria/use-criteria.ts'
import type { Bounds } from './period-range.ts'

/** Asks for a period. Several changes of one run are one step of Back. */
export type AskPeriod = (bounds: Bounds, run?: Run) => void

export interface MovedBounds {
  readonly bounds: Bounds
  /** Shows a movement without asking for anything. */
  readonly move: (bounds: Bounds) => void
  /** Asks for the bounds where a movement ended. */
  readonly release: AskPeriod
  /** Forgets a movement. */
  readonly cancel: () => void
}

export const isSameBounds = (one: Bounds, other: Bounds): boolean => one.from === other.from && one.to === other.to

export function useMovedBounds(asked: Bounds, askPeriod: AskPeriod): MovedBounds {
  const [moved, setMoved] = useState<Bounds | null>(null)
  return {
    bounds: moved ?? asked,
    move: setMoved,
    release(bounds, run) {
      setMoved(null)
      if (!isSameBounds(bounds, asked)) askPeriod(bounds, run)
    },
    cancel: () => setMoved(null),
  }
}
