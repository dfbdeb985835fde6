// Keeps the scroll position: Back and Forward find the same row at the same height, and the focus; a new page starts at its top, with the focus on
// its heading. After a reload the browser restores the position before scripts run; this corrects it where rows had to load.

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

/** How long a scroll position is being restored at most, in milliseconds: its list may have to load. */
const RESTORE_TIMEOUT = 10_000

/**
 * How long the position must not change, in milliseconds and in frames: rows off screen have estimated heights, and move what is below when they
 * are laid out. A busy device draws few frames a second, and may move the page only in the next one.
 */
const STEADY_TIME = 1_000
const STEADY_FRAMES = 20

/** Delay between the last scroll event and saving the position, in milliseconds. */
const SAVE_DELAY = 100

/** Events that say that the reader moves the page herself. A press on the scroll bar fires `mousedown` alone. */
const READER_EVENTS = ['wheel', 'touchstart', 'keydown', 'pointerdown', 'mousedown'] as const

/**
 * Scrolls to the position of a history entry, again in each frame, until the page stays there, the reader moves it, or the time is over. Then it
 * calls `done`. Returns a function that stops it.
 */
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
    const isSteady = now - movedAt > STEADY_TIME && steadyFrames >= STEADY_FRAMES
    if (isSteady || now - begun > RESTORE_TIMEOUT) return stop()
    if (distance !== null) window.scrollBy({ top: distance, behavior: 'instant' })
    requestAnimationFrame(attempt)
  }
  for (const type of READER_EVENTS) window.addEventListener(type, stop, { signal, passive: true })
  attempt()
  return stop
}

/** Whether the browser loaded this page for a new address or a link, and not by Back, Forward or a reload. */
const isNewVisit = (): boolean =>
  performance.getEntriesByType('navigation').some((load) => 'type' in load && load.type === 'navigate')

function goToTop() {
  window.scrollTo({ top: 0, behavior: 'instant' })
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

interface CurrentEntry {
  readonly key: string
  readonly pathname: string
  /** Whether its position is being restored: meanwhile the position of the window is not saved. */
  isRestoring: boolean
}

/** To be used once, around all pages. */
export function useScrollPosition(): void {
  const location = useLocation()
  const { pathname } = location
  const key = entryKey(location)
  const type = useNavigationType()
  const entry = useRef<CurrentEntry | null>(null)

  useLayoutEffect(() => {
    // From here on the app restores positions. The browser would scroll the page as well, and move it away again.
    history.scrollRestoration = 'manual'
  }, [])

  useLayoutEffect(() => {
    const before = entry.current
    const now: CurrentEntry = { key, pathname, isRestoring: false }
    entry.current = now
    if (type === NavigationType.Pop) {
      // What the tab keeps of an earlier visit to this address would say that the reader has been here before.
      if (before === null && isNewVisit()) return saveScrollPosition(key, null)
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
      if (entry.current?.isRestoring === false) saveScrollPosition(entry.current.key, currentScrollPosition())
    }
    function saveSoon() {
      clearTimeout(waiting)
      waiting = setTimeout(save, SAVE_DELAY)
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
