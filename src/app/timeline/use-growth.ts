// When a list grows by itself: when its end comes near, and, once the reader has shown a sign of life, whenever the browser has nothing else
// to do. A visit that only looks at the first screen loads nothing more.

import { type RefObject, useEffect, useRef, useState } from 'react'

/** How far below the window the end of the list may be and still count as near. */
const NEAR = '1200px'

const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focusin', 'blur'] as const

/** Where the browser cannot say when it is idle: after this many milliseconds. */
const PAUSE = 100

/** Whether anything was done on the page since the list stands. */
function useIsInUse(): boolean {
  const [inUse, setInUse] = useState(false)
  useEffect(() => {
    const controller = new AbortController()
    const begin = () => {
      setInUse(true)
      controller.abort()
    }
    for (const type of SIGNS_OF_LIFE) {
      window.addEventListener(type, begin, { signal: controller.signal, passive: true })
    }
    return () => controller.abort()
  }, [])
  return inUse
}

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, PAUSE)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(run)
  return () => cancelIdleCallback(request)
}

export interface Growth {
  /** Whether there is more to show and nothing on its way or failed. */
  readonly ready: boolean
  /** Whether it may grow unasked. */
  readonly inIdleTime: boolean
  /** Makes the list longer. Another function for another length: each is called once at most. */
  readonly more: () => void
}

/** Makes a list grow. The result marks its end. */
export function useGrowth({ ready, inIdleTime, more }: Growth): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null)
  const inUse = useIsInUse()
  useEffect(() => {
    const mark = end.current
    if (!ready || mark === null) return undefined
    let asked = false
    const growOnce = () => {
      if (asked) return
      asked = true
      more()
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) growOnce()
      },
      { rootMargin: `${NEAR} 0px` }
    )
    observer.observe(mark)
    const forget = inUse && inIdleTime ? whenIdle(growOnce) : () => {}
    return () => {
      observer.disconnect()
      forget()
    }
  }, [ready, inIdleTime, inUse, more])
  return end
}
