// Where the reader was in a page: the link that was in focus or first in sight, and how far it stood from the window's upper edge.
// Kept for the tab's life, one a history entry; a browser that keeps nothing costs the reader the place and nothing else.

import type { Location } from 'react-router'
import { findPlace as firstPlace } from '../../search/find-place.ts'

export interface SavedPlace {
  /** The address of the link to find again; null where the page had none in sight. */
  readonly href: string | null
  /** Its distance from the window's upper edge, in CSS pixels. */
  readonly top: number
  readonly focused: boolean
  /** How far the page was scrolled, in CSS pixels. */
  readonly scrollY: number
  /** How many entries of a list the page must hold for that: those up to the link, and a screen more. */
  readonly rows: number
}

const STORE = 'dateline.places'

/** Entries further back than this are forgotten. */
const KEPT = 50

type Places = Record<string, SavedPlace>

function readPlaces(): Places {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? '{}') as Places
  } catch {
    return {}
  }
}

/** What React Router calls every entry that a page was loaded at. */
const LOADED = 'default'

/** What a history entry is kept under: its own key, or its address where the page was loaded there. */
export const entryKey = ({ key, pathname, search }: Pick<Location, 'key' | 'pathname' | 'search'>): string =>
  key === LOADED ? pathname + search : key

/** The place that was kept for a history entry, by {@link entryKey}; null for none. */
export const findPlace = (key: string): SavedPlace | null => readPlaces()[key] ?? null

/** Keeps the place of a history entry, by {@link entryKey}. */
export function savePlace(key: string, place: SavedPlace): void {
  const { [key]: _, ...others } = readPlaces()
  const kept = [...Object.entries(others).slice(1 - KEPT), [key, place] as const]
  try {
    sessionStorage.setItem(STORE, JSON.stringify(Object.fromEntries(kept)))
  } catch {
    // Storage is full or refused: the place is lost, the page is not.
  }
}

/** More entries than fit on any screen. */
const SCREEN_OF_ROWS = 40

/** The one of these, from top to bottom, that is first in sight, by halving. */
const firstInSight = (elements: ArrayLike<Element>): number =>
  firstPlace(elements, (element) => element.getBoundingClientRect().bottom <= 0)

/**
 * What the entries of the page stand in, from top to bottom. A long list has a part for each month: to measure an entry that lies far out of sight
 * makes the browser lay out its month, while the height of the month itself is known without.
 */
function partsOfPage(): readonly Element[] {
  const list = document.querySelector('main .month')?.parentElement
  return Array.from(list ? list.children : document.querySelectorAll('main'))
}

const entriesOf = (parts: readonly Element[]): Element[] =>
  parts.flatMap((part) => Array.from(part.querySelectorAll('article')))

/** The place that the window shows now. */
export function currentPlace(): SavedPlace {
  const { scrollY } = window
  const active = document.activeElement
  const focused = active instanceof HTMLAnchorElement && active.closest('main') !== null
  const parts = partsOfPage()
  const holder = focused ? parts.findIndex((part) => part.contains(active)) : -1
  const part = holder < 0 ? firstInSight(parts) : holder
  const before = parts.slice(0, part).reduce((sum, each) => sum + each.querySelectorAll('article').length, 0)
  const entries = entriesOf(parts.slice(part, part + 1))
  const own = focused ? entries.findIndex((entry) => entry.contains(active)) : -1
  const first = own < 0 ? firstInSight(entries) : own
  const link = focused ? active : linkFrom([...entries.slice(first), ...entriesOf(parts.slice(part + 1, part + 3))])
  return {
    href: link?.getAttribute('href') ?? null,
    top: link?.getBoundingClientRect().top ?? 0,
    focused,
    scrollY,
    rows: before + first + SCREEN_OF_ROWS,
  }
}

/** The first link of these entries that is not above the window's upper edge. */
function linkFrom(entries: readonly Element[]): HTMLAnchorElement | undefined {
  for (const entry of entries) {
    const links = Array.from(entry.querySelectorAll<HTMLAnchorElement>('a[href]'))
    const found = links.find((link) => link.getBoundingClientRect().top >= 0)
    if (found) return found
  }
  return undefined
}

/** Scrolls to a place and gives back the focus. False while the page does not hold it yet. */
export function goToPlace(place: SavedPlace): boolean {
  if (place.href === null) {
    window.scrollTo({ top: place.scrollY, behavior: 'instant' })
    return Math.abs(window.scrollY - place.scrollY) < 1
  }
  const link = document.querySelector<HTMLAnchorElement>(`main a[href="${CSS.escape(place.href)}"]`)
  if (link === null) return false
  if (place.focused) link.focus({ preventScroll: true })
  window.scrollBy({ top: link.getBoundingClientRect().top - place.top, behavior: 'instant' })
  return Math.abs(link.getBoundingClientRect().top - place.top) < 1
}
