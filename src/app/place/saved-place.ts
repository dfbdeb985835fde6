// Where the reader was in a page: the link that was in focus or first in sight, and how far it stood from the window's upper edge.
// Kept for the tab's life, one a history entry; a browser that keeps nothing costs the reader the place and nothing else.

export interface SavedPlace {
  /** The address of the link to find again; null where the page had none in sight. */
  readonly href: string | null
  /** Its distance from the window's upper edge, in CSS pixels. */
  readonly top: number
  readonly focused: boolean
  /** How far the page was scrolled, in CSS pixels. */
  readonly scrollY: number
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

const links = () => document.querySelectorAll<HTMLAnchorElement>('main a[href]')

/** The place that the window shows now. */
export function currentPlace(): SavedPlace {
  const { scrollY } = window
  const active = document.activeElement
  if (active instanceof HTMLAnchorElement && active.closest('main')) {
    return { href: active.getAttribute('href'), top: active.getBoundingClientRect().top, focused: true, scrollY }
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main article a[href]')) {
    const { top } = link.getBoundingClientRect()
    if (top >= 0) return { href: link.getAttribute('href'), top, focused: false, scrollY }
  }
  return { href: null, top: 0, focused: false, scrollY }
}

/** Scrolls to a place and gives back the focus. False while the page does not hold it yet. */
export function goToPlace(place: SavedPlace): boolean {
  if (place.href === null) {
    window.scrollTo({ top: place.scrollY, behavior: 'instant' })
    return Math.abs(window.scrollY - place.scrollY) < 1
  }
  const link = Array.from(links()).find((each) => each.getAttribute('href') === place.href)
  if (link === undefined) return false
  if (place.focused) link.focus({ preventScroll: true })
  window.scrollBy({ top: link.getBoundingClientRect().top - place.top, behavior: 'instant' })
  return Math.abs(link.getBoundingClientRect().top - place.top) < 1
}
