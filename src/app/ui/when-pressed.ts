// The beginning of a press: some frames before it is let go and takes effect.

import type { KeyboardEvent, PointerEvent } from 'react'

/** What an element is to listen to. */
export interface PressListeners {
  readonly onPointerDown: (event: PointerEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Whether a pointer's press is likely to take effect. A finger may be about to scroll. */
export const beginsPress = ({
  pointerType,
  button,
}: Pick<globalThis.PointerEvent, 'pointerType' | 'button'>): boolean => pointerType !== 'touch' && button === 0

/** Calls `begin` when a press begins on a button or a box, by pointer or by the space bar, which takes effect on its way up. */
export const whenPressed = (begin: (target: Element) => void): PressListeners => ({
  onPointerDown(event) {
    if (beginsPress(event) && event.target instanceof Element) begin(event.target)
  },
  onKeyDown({ key, repeat, target }) {
    if (key === ' ' && !repeat && target instanceof Element) begin(target)
  },
})
