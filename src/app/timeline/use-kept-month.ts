// Keeps the month in sight in the address of a long list, as its fragment: a reload, a bookmark or a way back begins there. And goes to the
// month that a link within the page leads to.

import { useEffect } from 'react'
import { NavigationType, type Path, useLocation, useNavigate, useNavigationType } from 'react-router'
import { parseMonth } from '../../model/day.ts'
import type { ListEntry } from '../criteria/use-shown.ts'

/** How long the page must hold still, in milliseconds. */
const STILL = 250

/** The month whose section reaches the upper edge of the window; null above the second one. */
function monthInSight(): string | null {
  const list = document.querySelector('main section.month')?.parentElement
  const sections = Array.from(list?.children ?? []).filter(({ id }) => parseMonth(id) !== null)
  const at = sections.findLastIndex((section) => section.getBoundingClientRect().top <= 1)
  return at > 0 ? (sections[at]?.id ?? null) : null
}

/** Follows the scrolling of a list that is too long to be in the page as a whole. */
export function useKeptMonth(isLong: boolean): void {
  const { pathname, search, hash, state } = useLocation() as Path & { readonly state: ListEntry | null }
  const navigate = useNavigate()
  useEffect(() => {
    if (!isLong) return undefined
    let waiting: ReturnType<typeof setTimeout> | undefined
    const listFrom = state?.listFrom === undefined ? parseMonth(hash.slice(1)) : state.listFrom
    function keep() {
      const month = monthInSight() ?? listFrom
      const next = month === null ? '' : `#${month}`
      if (next === hash) return
      const entry = { ...state, listFrom } satisfies ListEntry
      void navigate({ pathname, search, hash: next }, { replace: true, state: entry })
    }
    const keepSoon = () => {
      clearTimeout(waiting)
      waiting = setTimeout(keep, STILL)
    }
    window.addEventListener('scroll', keepSoon, { passive: true })
    return () => {
      window.removeEventListener('scroll', keepSoon)
      clearTimeout(waiting)
    }
  }, [isLong, pathname, search, hash, state, navigate])
}

/** Brings the month of the address to the top, in focus, when a link has led to it. `isHere`: whether the list holds it by now. */
export function useTurnedMonth(isHere: boolean): void {
  const { hash } = useLocation()
  const type = useNavigationType()
  useEffect(() => {
    const month = type === NavigationType.Push && isHere ? parseMonth(hash.slice(1)) : null
    if (month === null) return
    const section = document.getElementById(month)
    section?.scrollIntoView({ behavior: 'instant' })
    section?.querySelector('a')?.focus({ preventScroll: true })
  }, [hash, type, isHere])
}
