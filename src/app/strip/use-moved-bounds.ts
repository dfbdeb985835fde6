// The period as its ends stand: that of the address, or where a movement has them, until the address says so too.

import { useState } from 'react'
import type { Bounds } from './period-range.ts'

export interface MovedBounds {
  readonly bounds: Bounds
  /** Shows a movement without asking for anything. */
  readonly move: (bounds: Bounds) => void
  /** Asks for where a movement ended. */
  readonly release: (bounds: Bounds) => void
  /** Forgets a movement. */
  readonly cancel: () => void
}

export function useMovedBounds(asked: Bounds, onPeriod: (bounds: Bounds) => void): MovedBounds {
  const [moved, setMoved] = useState<{ readonly bounds: Bounds; readonly since: string } | null>(null)
  const since = `${asked.from}/${asked.to}`
  if (moved !== null && moved.since !== since) setMoved(null)
  const cancel = () => setMoved(null)
  const move = (bounds: Bounds) => setMoved({ bounds, since })
  return {
    bounds: moved?.bounds ?? asked,
    move,
    release(bounds) {
      if (bounds.from === asked.from && bounds.to === asked.to) cancel()
      else {
        move(bounds)
        onPeriod(bounds)
      }
    },
    cancel,
  }
}
