// Choosing a stretch of bars in one movement, by mouse, pen or finger: from the bar where it begins to the one where it ends. A press that stays on
// its bar remains a click of that bar's link; a finger that moves up or down scrolls the page.

import { type DragEvent, type MouseEvent, type PointerEvent, useRef } from 'react'
import type { BinRange } from './period-range.ts'

/** A movement of fewer pixels is a trembling hand: on a phone a bar is no wider than this. */
const TREMBLE = 8

/** What the element that lies over the bars is to listen to. */
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
  /** The movement was taken over, as by scrolling. */
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
  // A movement ends in a click, on whatever lies under it.
  const swallowsClick = useRef(false)

  function placeOf({ clientX, currentTarget }: PointerEvent<HTMLElement>): number {
    const { left, width } = currentTarget.getBoundingClientRect()
    return Math.max(0, Math.min(count - 1, Math.floor(((clientX - left) / width) * count)))
  }

  /** The movement that this pointer makes; null for another finger's. */
  const ownMovement = ({ pointerId }: PointerEvent) =>
    movement.current?.pointer === pointerId ? movement.current : null

  return {
    onPointerDown(event) {
      if (!event.isPrimary || event.button !== 0) return
      swallowsClick.current = false
      movement.current = { pointer: event.pointerId, x: event.clientX, start: placeOf(event), range: null }
    },
    onPointerMove(event) {
      const own = ownMovement(event)
      if (own === null) return
      const place = placeOf(event)
      if (own.range === null) {
        if (place === own.start || Math.abs(event.clientX - own.x) < TREMBLE) return
        event.currentTarget.setPointerCapture(event.pointerId)
      }
      const range = rangeBetween(own.start, place)
      if (own.range?.first === range.first && own.range.last === range.last) return
      own.range = range
      onMove(range)
    },
    onPointerUp(event) {
      const range = ownMovement(event)?.range ?? null
      movement.current = null
      if (range === null) return
      swallowsClick.current = true
      onDone(range)
    },
    onPointerCancel(event) {
      const range = ownMovement(event)?.range ?? null
      movement.current = null
      if (range !== null) onCancel()
    },
    onClickCapture(event) {
      if (!swallowsClick.current) return
      swallowsClick.current = false
      event.preventDefault()
      event.stopPropagation()
    },
    // A link would be dragged away as an address.
    onDragStart(event) {
      event.preventDefault()
    },
  }
}
