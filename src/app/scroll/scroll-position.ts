// The reader's scroll position: which element was in focus or first in the window, and its distance from the window's upper edge. Session storage
// keeps one for each history entry; where it is refused, only the position is lost.

import type { Location } from 'react-router'
import { STORE_PREFIX } from '../address-of.ts'

/** Names a row or a link so that it is found again in a list that has grown, or in another load of the page. */
interface ElementName {
  /** The address of the article whose row the element is or is in; null outside of rows. */
  readonly row: string | null
  /** The link's address, and its index among the links with this address in the row or outside of rows; null for the row itself. */
  readonly link: { readonly href: string; readonly nth: number } | null
}

export interface ScrollPosition {
  /** The element whose position is kept: the link in focus if it is in the window, else the first row in the window; null for neither. */
  readonly anchor: ElementName | null
  /** The distance of the anchor from the window's upper edge, in CSS pixels. */
  readonly top: number
  /** The link in focus; null for none. */
  readonly focus: ElementName | null
  /** How far the page was scrolled, in CSS pixels: for pages without rows. */
  readonly scrollY: number
  /** How many rows the list had. */
  readonly rows: number
}

const STORE = `${STORE_PREFIX}.places`

/** How many history entries are kept: the latest. */
const MOST_KEPT = 50

type ScrollPositions = Record<string, ScrollPosition | null>

function readScrollPositions(): ScrollPositions {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? '{}') as ScrollPositions
  } catch {
    return {}
  }
}

/** The key that React Router gives to each entry at which a page was loaded. */
const LOADED = 'default'

/** The key of a history entry: React Router's, or its address where the page was loaded there or the browser followed a fragment. */
export const entryKey = ({ key, pathname, search, hash }: Omit<Location, 'state'>): string =>
  key === LOADED ? pathname + search + hash : key

/** The position that was saved for a history entry, by its {@link entryKey}; null for none. */
export const findScrollPosition = (key: string): ScrollPosition | null => readScrollPositions()[key] ?? null

/** Saves the position of a history entry, by its {@link entryKey}; null forgets it. */
export function saveScrollPosition(key: string, position: ScrollPosition | null): void {
  const { [key]: _, ...others } = readScrollPositions()
  const kept = [...Object.entries(others).slice(1 - MOST_KEPT), [key, position] as const]
  try {
    sessionStorage.setItem(STORE, JSON.stringify(Object.fromEntries(kept)))
  } catch {
    // Storage is full or refused: only the position is lost.
  }
}

const pathOf = (row: Element): string | null => row.querySelector('h3 a')?.getAttribute('href') ?? null

const rowWith = (path: string): Element | null =>
  document.querySelector(`main article h3 a[href="${CSS.escape(path)}"]`)?.closest('article') ?? null

/** The row that an element is or is in; null outside of rows. */
function rowOf(element: Element): Element | null {
  const article = element.closest('main article')
  return article !== null && pathOf(article) !== null ? article : null
}

/** The links with an address, within a row; null: outside of all rows. */
function linksWith(href: string, row: Element | null): readonly HTMLAnchorElement[] {
  const links = Array.from((row ?? document).querySelectorAll<HTMLAnchorElement>(`a[href="${CSS.escape(href)}"]`))
  return row === null ? links.filter((link) => rowOf(link) === null) : links
}

function nameOf(element: Element): ElementName {
  const row = rowOf(element)
  const path = row && pathOf(row)
  if (!(element instanceof HTMLAnchorElement)) return { row: path, link: null }
  const href = element.getAttribute('href') ?? ''
  return { row: path, link: { href, nth: linksWith(href, row).indexOf(element) } }
}

function findNamed({ row: path, link }: ElementName): HTMLElement | null {
  const row = path === null ? null : rowWith(path)
  if (link === null || (path !== null && row === null)) return row as HTMLElement | null
  return linksWith(link.href, row)[link.nth] ?? null
}

/** The distance of the points of the window at which a row is looked for, in CSS pixels. */
const STEP = 16

/** The first row in the window; null for none. It asks which element is at a point: measuring all rows would lay out those off screen. */
function rowInWindow(): Element | null {
  const main = document.querySelector('main')
  if (main === null) return null
  const { left, width } = main.getBoundingClientRect()
  for (let y = 0; y < window.innerHeight; y += STEP) {
    const element = document.elementFromPoint(left + width / 4, y)
    const row = element && rowOf(element)
    if (row) return row
  }
  return null
}

const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom >= 0 && top <= window.innerHeight
}

/** The position of the window now. */
export function currentScrollPosition(): ScrollPosition {
  const { activeElement } = document
  const focused = activeElement instanceof HTMLAnchorElement ? activeElement : null
  const anchor = focused !== null && isInWindow(focused) ? focused : rowInWindow()
  return {
    anchor: anchor && nameOf(anchor),
    top: anchor?.getBoundingClientRect().top ?? 0,
    focus: focused && nameOf(focused),
    scrollY: window.scrollY,
    rows: document.querySelectorAll('main article').length,
  }
}

/** How far the page has to be scrolled to reach a position, in CSS pixels; null while the page is busy or lacks the anchor. */
export function distanceTo({ anchor, top, scrollY }: ScrollPosition): number | null {
  if (document.querySelector('main [aria-busy="true"]') !== null) return null
  if (anchor === null) return scrollY - window.scrollY
  const element = findNamed(anchor)
  return element && element.getBoundingClientRect().top - top
}

/** Focuses the element that had the focus. False while the page lacks it. */
export function restoreFocus({ focus }: ScrollPosition): boolean {
  if (focus === null) return true
  const element = findNamed(focus)
  element?.focus({ preventScroll: true })
  return element !== null
}
