// The period as its ends stand: that of the address, or where a movement has them, until that is answered.

import { useEffect, useEffectEvent, useState } from 'react'
import { usePopstate } from '../ui/use-popstate.ts'
import type { Bounds } from './period-range.ts'

export interface MovedBounds {
  readonly bounds: Bounds
  /** Whether they stand elsewhere than in what is answered, by a movement. */
  readonly isMoved: boolean
  /** Shows a movement without asking for anything. */
  readonly move: (bounds: Bounds) => void
  /** Asks for where a movement ended. */
  readonly release: (bounds: Bounds) => void
  /** Forgets a movement. */
  readonly cancel: () => void
}

export interface MovedBoundsOptions {
  readonly asked: Bounds
  /** Those that the answer in sight is to. */
  readonly answered: Bounds
  /** A movement rests: it is likely to end here. */
  readonly onForesee: (bounds: Bounds) => void
  readonly onPeriod: (bounds: Bounds) => void
}

/** A movement that stays where it is for this many milliseconds rests. */
const REST = 20

const isSame = (one: Bounds, other: Bounds) => one.from === other.from && one.to === other.to

export function useMovedBounds({ asked, answered, onForesee, onPeriod }: MovedBoundsOptions): MovedBounds {
  const [moved, setMoved] = useState<{ readonly bounds: Bounds; readonly since: Bounds } | null>(null)
  if (moved !== null && !isSame(asked, moved.since)) {
    // The address has changed: to where the movement ended, which holds until it is answered, or to something else.
    const holds = isSame(asked, moved.bounds) && !isSame(asked, answered)
    if (!holds) setMoved(null)
  }
  const foresee = useEffectEvent(onForesee)
  useEffect(() => {
    if (moved === null) return undefined
    const timer = setTimeout(() => foresee(moved.bounds), REST)
    return () => clearTimeout(timer)
  }, [moved])
  const cancel = () => setMoved(null)
  usePopstate(cancel)
  const move = (bounds: Bounds) => setMoved({ bounds, since: asked })
  return {
    bounds: moved?.bounds ?? asked,
    isMoved: moved !== null,
    move,
    release(bounds) {
      if (isSame(bounds, asked)) cancel()
      else {
        move(bounds)
        onPeriod(bounds)
      }
    },
    cancel,
  }
}
