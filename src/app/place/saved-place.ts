// Where the reader was in a page: the link that was in focus or first in sight, and how far it stood from the window's upper edge.
// Kept for the tab's life, one a history entry; a browser that keeps nothing costs the reader the place and nothing else.

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

/** The place that was kept for a history entry; null for none. */
export const findPlace = (key: string): SavedPlace | null => readPlaces()[key] ?? null

/** Keeps the place of a history entry. */
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
 * The entry of the page that is first in sight. It is looked for in the section of its month: to measure an entry that lies far out of sight makes
 * the browser lay out its section, while the section's own height is known without.
 */
function firstEntryInSight(entries: readonly Element[]): number {
  const sections = document.querySelectorAll('main section')
  const inSight = sections[firstInSight(sections)]?.querySelectorAll('article')
  const first = inSight?.[0] === undefined ? -1 : entries.indexOf(inSight[0])
  return inSight === undefined || first < 0 ? firstInSight(entries) : first + firstInSight(inSight)
}

/** The place that the window shows now. */
export function currentPlace(): SavedPlace {
  const { scrollY } = window
  const entries = Array.from(document.querySelectorAll('main article'))
  const active = document.activeElement
  const focused = active instanceof HTMLAnchorElement && active.closest('main') !== null
  const own = focused ? entries.findIndex((entry) => entry.contains(active)) : -1
  const first = own < 0 ? firstEntryInSight(entries) : own
  const link = focused ? active : linkFrom(entries.slice(first, first + SCREEN_OF_ROWS))
  return {
    href: link?.getAttribute('href') ?? null,
    top: link?.getBoundingClientRect().top ?? 0,
    focused,
    scrollY,
    rows: first + SCREEN_OF_ROWS,
  }
}

/** The first link of these entries that is not above the window's upper edge. */
function linkFrom(entries: readonly Element[]): HTMLAnchorElement | undefined {
  const links = entries.flatMap((entry) => Array.from(entry.querySelectorAll<HTMLAnchorElement>('a[href]')))
  return links.find((link) => link.getBoundingClientRect().top >= 0)
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
