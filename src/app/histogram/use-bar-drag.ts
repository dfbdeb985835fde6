// Chooses a range of bars in one movement of a mouse, a pen or a finger: from the bar where it begins to the one where it ends. A press that stays
// on its bar is a click of that bar's link; a finger that moves up or down scrolls the page.

import { type DragEvent, type MouseEvent, type PointerEvent, useRef } from 'react'
import type { BinRange } from './period-range.ts'

/** A shorter movement, in pixels, is a click by an unsteady hand: on a phone a bar is no wider than this. */
const DRAG_THRESHOLD = 8

/** Handlers for the element that lies over the bars. */
export interface BarDrag {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void
  readonly onClickCapture: (event: MouseEvent<HTMLElement>) => void
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void
}

export interface BarDragOptions {
  /** How many bars lie side by side over the width of the element. */
  readonly count: number
  readonly onMove: (range: BinRange) => void
  readonly onDone: (range: BinRange) => void
  /** Called when the browser took the movement over, as for scrolling. */
  readonly onCancel: () => void
}

interface Movement {
  readonly pointer: number
  readonly x: number
  readonly start: number
  /** null until it has left its bar. */
  range: BinRange | null
}

const rangeBetween = (one: number, other: number): BinRange => ({
  first: Math.min(one, other),
  last: Math.max(one, other),
})

export function useBarDrag({ count, onMove, onDone, onCancel }: BarDragOptions): BarDrag {
  const movement = useRef<Movement | null>(null)
  // A movement ends in a click on what is under the pointer. That click must do nothing.
  const ignoresClick = useRef(false)

  function indexAt({ clientX, currentTarget }: PointerEvent<HTMLElement>): number {
    const { left, width } = currentTarget.getBoundingClientRect()
    return Math.max(0, Math.min(count - 1, Math.floor(((clientX - left) / width) * count)))
  }

  /** The movement of this pointer; null for another finger's. */
  const ownMovement = ({ pointerId }: PointerEvent) =>
    movement.current?.pointer === pointerId ? movement.current : null

  return {
    onPointerDown(event) {
      if (!event.isPrimary || event.button !== 0) return
      ignoresClick.current = false
      movement.current = { pointer: event.pointerId, x: event.clientX, start: indexAt(event), range: null }
    },
    onPointerMove(event) {
      const own = ownMovement(event)
      if (own === null) return
      const index = indexAt(event)
      if (own.range === null) {
        if (index === own.start || Math.abs(event.clientX - own.x) < DRAG_THRESHOLD) return
        event.currentTarget.setPointerCapture(event.pointerId)
      }
      const range = rangeBetween(own.start, index)
      if (own.range?.first === range.first && own.range.last === range.last) return
      own.range = range
      onMove(range)
    },
    onPointerUp(event) {
      const range = ownMovement(event)?.range ?? null
      movement.current = null
      if (range === null) return
      ignoresClick.current = true
      onDone(range)
    },
    onPointerCancel(event) {
      const range = ownMovement(event)?.range ?? null
      movement.current = null
      if (range !== null) onCancel()
    },
    onClickCapture(event) {
      if (!ignoresClick.current) return
      ignoresClick.current = false
      event.preventDefault()
      event.stopPropagation()
    },
    // Else the browser would drag the link's address.
    onDragStart(event) {
      event.preventDefault()
    },
  }
}
