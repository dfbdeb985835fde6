// Where the reader was in a page: what was first in sight or in focus, and how far it stood from the window's upper edge. Kept for the tab's
// life, one place a history entry; a browser that keeps nothing costs the reader the place and nothing else.

import type { Location } from 'react-router'

/** An element, named so that it is found again in a list that has grown, or in another load of the page. */
interface Name {
  /** The article in whose row it stands; null outside of rows. */
  readonly row: string | null
  /** Its address, and which of the links with that address it is, within its row or outside of all rows; null for the row itself. */
  readonly link: { readonly href: string; readonly nth: number } | null
}

export interface ScrollPosition {
  /** The element whose position is kept: the link in focus if it is in sight, else the first row in sight; null for neither. */
  readonly anchor: Name | null
  /** The distance of the anchor from the window's upper edge, in CSS pixels. */
  readonly top: number
  /** The link in focus; null for none. */
  readonly focus: Name | null
  /** How far the page was scrolled, in CSS pixels: for pages without rows. */
  readonly scrollY: number
  /** How many rows stood in the list. */
  readonly rows: number
}

const STORE = 'dateline.places'

/** Entries further back than this are forgotten. */
const KEPT = 50

type ScrollPositions = Record<string, ScrollPosition>

function readScrollPositions(): ScrollPositions {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? '{}') as ScrollPositions
  } catch {
    return {}
  }
}

/** What React Router calls every entry that a page was loaded at. */
const LOADED = 'default'

/** What a history entry is kept under: its own key, or its address where the page was loaded there, or the browser followed a fragment. */
export const entryKey = ({ key, pathname, search, hash }: Omit<Location, 'state'>): string =>
  key === LOADED ? pathname + search + hash : key

/** The place that was kept for a history entry, by {@link entryKey}; null for none. */
export const findScrollPosition = (key: string): ScrollPosition | null => readScrollPositions()[key] ?? null

/** Keeps the place of a history entry, by {@link entryKey}. */
export function saveScrollPosition(key: string, place: ScrollPosition): void {
  const { [key]: _, ...others } = readScrollPositions()
  const kept = [...Object.entries(others).slice(1 - KEPT), [key, place] as const]
  try {
    sessionStorage.setItem(STORE, JSON.stringify(Object.fromEntries(kept)))
  } catch {
    // Storage is full or refused: the place is lost, the page is not.
  }
}

const pathOf = (row: Element): string | null => row.querySelector('h3 a')?.getAttribute('href') ?? null

const rowWith = (path: string): Element | null =>
  document.querySelector(`main article h3 a[href="${CSS.escape(path)}"]`)?.closest('article') ?? null

/** The links with an address, within a row or (null) outside of all rows. */
function linksWith(href: string, row: Element | null): readonly HTMLAnchorElement[] {
  const links = Array.from((row ?? document).querySelectorAll<HTMLAnchorElement>(`a[href="${CSS.escape(href)}"]`))
  return row === null ? links.filter((link) => link.closest('article h3, article .notes') === null) : links
}

function nameOf(element: Element): Name {
  const row = element.closest('main article')
  const path = row && pathOf(row)
  if (!(element instanceof HTMLAnchorElement)) return { row: path, link: null }
  const href = element.getAttribute('href') ?? ''
  return { row: path, link: { href, nth: linksWith(href, path === null ? null : row).indexOf(element) } }
}

function findNamed({ row: path, link }: Name): HTMLElement | null {
  const row = path === null ? null : rowWith(path)
  if (link === null || (path !== null && row === null)) return row as HTMLElement | null
  return linksWith(link.href, row)[link.nth] ?? null
}

/** How far apart the points of the window are that are looked at for a row, in CSS pixels. */
const GRID = 16

/** The first row in sight; null for none. The browser is asked what stands where: to measure all rows would lay all of them out. */
function rowInSight(): Element | null {
  const main = document.querySelector('main')
  if (main === null) return null
  const { left, width } = main.getBoundingClientRect()
  for (let y = 0; y < window.innerHeight; y += GRID) {
    const row = document.elementFromPoint(left + width / 4, y)?.closest('main article')
    if (row && pathOf(row) !== null) return row
  }
  return null
}

const isInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom >= 0 && top <= window.innerHeight
}

/** The place that the window shows now. */
export function currentScrollPosition(): ScrollPosition {
  const { activeElement } = document
  const focused = activeElement instanceof HTMLAnchorElement ? activeElement : null
  const anchor = focused !== null && isInSight(focused) ? focused : rowInSight()
  return {
    anchor: anchor && nameOf(anchor),
    top: anchor?.getBoundingClientRect().top ?? 0,
    focus: focused && nameOf(focused),
    scrollY: window.scrollY,
    rows: document.querySelectorAll('main article').length,
  }
}

/** How far the page has to be scrolled to show a place, in CSS pixels; null while it does not hold it yet. */
export function distanceTo({ anchor, top, scrollY }: ScrollPosition): number | null {
  if (document.querySelector('main [aria-busy="true"]') !== null) return null
  if (anchor === null) return scrollY - window.scrollY
  const element = findNamed(anchor)
  return element && element.getBoundingClientRect().top - top
}

/** Gives a place its focus back. False where the page does not hold what had it. */
export function restoreFocus({ focus }: ScrollPosition): boolean {
  if (focus === null) return true
  const element = findNamed(focus)
  element?.focus({ preventScroll: true })
  return element !== null
}
