// Keeps the reader's place: going back finds the same row, in focus and where it stood; going on starts at the top, at the heading.
// React Router's own restoration knows pixels only, and a list that is still loading has too few of them.

import { useEffect, useLayoutEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { whenIdle } from '../ui/when-idle.ts'
import { currentPlace, entryKey, findPlace, goToPlace, savePlace } from './saved-place.ts'

/** How long to wait for a list that loads, in milliseconds. */
const PATIENCE = 5_000

/** Frames in a row that a place must hold, since rows that come into sight change their height. */
const STEADY = 4

/** Anything that says that the reader has gone on by herself. */
const OWN_MOVES = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const

/** Tries frame by frame to reach the place of a history entry, until it holds, the reader moves, or patience ends. */
function restorePlace(key: string): () => void {
  const place = findPlace(key)
  if (place === null) return () => {}
  const controller = new AbortController()
  const stop = () => controller.abort()
  const { signal } = controller
  const begun = performance.now()
  let steady = 0
  function attempt() {
    if (signal.aborted || place === null) return
    steady = goToPlace(place) ? steady + 1 : 0
    if (steady >= STEADY || performance.now() - begun > PATIENCE) stop()
    else requestAnimationFrame(attempt)
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

/** To be used once, by the frame that all pages stand in. */
export function usePlace(): void {
  const location = useLocation()
  const { pathname } = location
  const key = entryKey(location)
  const type = useNavigationType()
  const seen = useRef<{ key: string; pathname: string } | null>(null)

  useLayoutEffect(() => {
    const before = seen.current
    seen.current = { key, pathname }
    if (type === NavigationType.Pop) return before === null && isNewcomer() ? undefined : restorePlace(key)
    if (before !== null && before.pathname !== pathname) goToTop()
    return undefined
  }, [key, pathname, type])

  useEffect(() => {
    history.scrollRestoration = 'manual'
    let waiting = 0
    let forget = () => {}
    const save = () => {
      waiting = 0
      if (seen.current) savePlace(seen.current.key, currentPlace())
    }
    // To measure where the reader is makes the browser lay out the page: in idle time it has just done so.
    const saveSoon = () => {
      waiting ||= window.setTimeout(() => (forget = whenIdle(save)), 100)
    }
    const controller = new AbortController()
    const { signal } = controller
    window.addEventListener('scroll', saveSoon, { signal, passive: true })
    window.addEventListener('focusin', saveSoon, { signal })
    // A click may leave the page before its focus or scroll is saved.
    window.addEventListener('click', save, { signal, capture: true })
    window.addEventListener('pagehide', save, { signal })
    return () => {
      controller.abort()
      clearTimeout(waiting)
      forget()
    }
  }, [])
}
