// Choosing a bar shows other bars: the link that was followed is gone, and the focus with it. The focus then goes to where the new bars begin.

import { type RefObject, useEffect, useRef } from 'react'

/** Returns the ref for the element that holds the bars and the links to other periods. */
export function useKeptFocus<Holder extends HTMLElement>(): RefObject<Holder | null> {
  const ref = useRef<Holder>(null)
  const followed = useRef<Element | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const remember = ({ target }: MouseEvent) => {
      followed.current = target instanceof Element ? target.closest('a') : null
    }
    ref.current?.addEventListener('click', remember, { signal: controller.signal })
    return () => controller.abort()
  }, [])
  useEffect(() => {
    if (followed.current === null || followed.current.isConnected) return
    followed.current = null
    const { activeElement, body } = document
    if (activeElement !== null && activeElement !== body) return
    ref.current?.querySelector<HTMLElement>('[role=toolbar] button')?.focus({ preventScroll: true })
  })
  return ref
}
