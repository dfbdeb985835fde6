// Keeps the reader's place: going back finds the same row, in focus and where it stood; going on starts at the top, at the heading. Of a page that
// is loaded again the browser restores the scroll position by itself, before scripts run; what it can't know is put right here.

import { useEffect, useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import {
  currentScrollPosition,
  distanceTo,
  entryKey,
  findScrollPosition,
  restoreFocus,
  saveScrollPosition,
} from './scroll-position.ts'

/** How long a scroll position is looked for, in milliseconds: its list may have to load. */
const PATIENCE = 10_000

/**
 * For how long it must stand, in milliseconds and in frames: rows that come near take other heights than they were reckoned with, and move what
 * is below. A busy device draws few frames a second, and may move the page only in the next one.
 */
const STEADY = 1_000
const STEADY_FRAMES = 20

/** How long after a movement the place is kept, in milliseconds. */
const REST = 100

/** Anything that says that the reader has gone on by herself; a press on the scroll bar is a mouse's only. */
const OWN_MOVES = ['wheel', 'touchstart', 'keydown', 'pointerdown', 'mousedown'] as const

/** Brings the page to the place of a history entry, until it stands there, the reader moves, or patience ends: then `done` is called. */
function restoreScrollPosition(key: string, done: () => void): () => void {
  const position = findScrollPosition(key)
  const controller = new AbortController()
  const { signal } = controller
  const begun = performance.now()
  let movedAt = begun
  let steadyFrames = 0
  let isFocused = false

  function stop() {
    controller.abort()
    done()
  }
  function attempt() {
    if (signal.aborted) return
    if (position === null) return stop()
    const now = performance.now()
    const distance = distanceTo(position)
    if (distance !== null) isFocused ||= restoreFocus(position)
    if (distance !== null && Math.abs(distance) < 1) steadyFrames++
    else [movedAt, steadyFrames] = [now, 0]
    const isSteady = now - movedAt > STEADY && steadyFrames >= STEADY_FRAMES
    if (isSteady || now - begun > PATIENCE) return stop()
    if (distance !== null) window.scrollBy({ top: distance, behavior: 'instant' })
    requestAnimationFrame(attempt)
  }
  for (const type of OWN_MOVES) window.addEventListener(type, stop, { signal, passive: true })
  attempt()
  return stop
}

/** Whether the browser came to this page by a new address or a link of another site, and not back to it or by a reload. */
const isNewcomer = (): boolean =>
  performance.getEntriesByType('navigation').some((load) => 'type' in load && load.type === 'navigate')

function goToTop() {
  window.scrollTo({ top: 0, behavior: 'instant' })
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

interface Seen {
  readonly key: string
  readonly pathname: string
  /** Whether its place is being restored: what the window shows meanwhile is not kept. */
  isRestoring: boolean
}

/** To be used once, by the frame that all pages stand in. */
export function useScrollPosition(): void {
  const location = useLocation()
  const { pathname } = location
  const key = entryKey(location)
  const type = useNavigationType()
  const seen = useRef<Seen | null>(null)

  useLayoutEffect(() => {
    // From here on the app restores places. The browser would scroll the page as well, and move it away again.
    history.scrollRestoration = 'manual'
  }, [])

  useLayoutEffect(() => {
    const before = seen.current
    const now: Seen = { key, pathname, isRestoring: false }
    seen.current = now
    if (type === NavigationType.Pop) {
      if (before === null && isNewcomer()) return undefined
      now.isRestoring = true
      return restoreScrollPosition(key, () => (now.isRestoring = false))
    }
    if (before !== null && before.pathname !== pathname) goToTop()
    return undefined
  }, [key, pathname, type])

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    function save() {
      clearTimeout(waiting)
      if (seen.current?.isRestoring === false) saveScrollPosition(seen.current.key, currentScrollPosition())
    }
    function saveSoon() {
      clearTimeout(waiting)
      waiting = setTimeout(save, REST)
    }
    function leave() {
      save()
      history.scrollRestoration = 'auto'
    }
    const controller = new AbortController()
    const { signal } = controller
    window.addEventListener('scroll', saveSoon, { signal, passive: true })
    window.addEventListener('focusin', saveSoon, { signal })
    // A click may leave the page before its focus or scroll is saved.
    window.addEventListener('click', save, { signal, capture: true })
    document.addEventListener('visibilitychange', save, { signal })
    window.addEventListener('pagehide', leave, { signal })
    window.addEventListener('pageshow', () => (history.scrollRestoration = 'manual'), { signal })
    return () => {
      controller.abort()
      clearTimeout(waiting)
    }
  }, [])
}
