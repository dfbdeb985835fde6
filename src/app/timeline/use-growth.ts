// When a list grows by itself: once the reader has stayed with it, when its end comes near or when the browser has nothing else to do. An answer
// that a newer one overtakes loads nothing more, and a visit that only looks at the first screen little.

import { type RefObject, useEffect, useRef, useState } from 'react'
import { whenIdle } from '../ui/when-idle.ts'

/** How far below the window the end of the list may be and still count as near. */
const NEAR = '1200px'

const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focusin', 'focusout', 'blur'] as const

/** How long an answer must stand to be worth more than its first screen, in milliseconds; a reader who scrolls is sooner. */
const STAY = 1000

/** What may be the beginning of a change of the list. */
const PRESSES = ['pointerdown', 'keydown'] as const

/** Whether the reader has stayed with a list, and is not about to change it: rows that come then would be in the way of the answer. */
function useHasStayed(list: object): boolean {
  const [stayedWith, setStayedWith] = useState<object | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const options = { signal: controller.signal, passive: true }
    const stay = () => setStayedWith(list)
    let timer = setTimeout(stay, STAY)
    function press() {
      clearTimeout(timer)
      timer = setTimeout(stay, STAY)
      setStayedWith(null)
    }
    window.addEventListener('scroll', stay, options)
    for (const type of PRESSES) window.addEventListener(type, press, options)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [list])
  return stayedWith === list
}

/** Whether the cursor stands in a text field of the page: what is listed is about to be another list. */
const isAsking = (): boolean =>
  document.hasFocus() && document.activeElement?.matches('input[type="search"], input[type="text"]') === true

/** Whether anything was done on the page since the list stands, and nothing is being asked. */
function useIsInUse(): boolean {
  const [inUse, setInUse] = useState(false)
  useEffect(() => {
    const controller = new AbortController()
    const look = () => setInUse(!isAsking())
    for (const type of SIGNS_OF_LIFE) {
      window.addEventListener(type, look, { signal: controller.signal, passive: true })
    }
    return () => controller.abort()
  }, [])
  return inUse
}

export interface Growth {
  /** What is listed: another one has to be stayed with anew. */
  readonly list: object
  /** Whether there is more to show and nothing on its way or failed. */
  readonly ready: boolean
  /** Whether it may grow before its end comes near: as soon as there is time, or once the page is in use. */
  readonly unasked: 'never' | 'in use' | 'soon'
  /** Makes the list longer, unless the signal is aborted before that is done. Another function for another length. */
  readonly more: (signal: AbortSignal) => void
}

/** Makes a list grow. The result marks its end. */
export function useGrowth({ list, ready, unasked, more }: Growth): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null)
  const inUse = useIsInUse()
  const stayed = useHasStayed(list)
  const inIdleTime = unasked === 'soon' || (unasked === 'in use' && inUse)
  useEffect(() => {
    const mark = end.current
    if (!ready || !stayed || mark === null) return undefined
    const controller = new AbortController()
    let asked = false
    const growOnce = () => {
      if (asked) return
      asked = true
      more(controller.signal)
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) growOnce()
      },
      { rootMargin: `${NEAR} 0px` }
    )
    observer.observe(mark)
    const forget = inIdleTime ? whenIdle(growOnce) : () => {}
    return () => {
      controller.abort()
      observer.disconnect()
      forget()
    }
  }, [ready, stayed, inIdleTime, more])
  return end
}
