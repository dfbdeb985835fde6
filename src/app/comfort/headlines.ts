// The headlines of a page, for the keys: which one the reader is at, and the way to the next. The real focus moves, so that Enter and screen readers
// know of it.

import { parseArticlePath } from '../../address/article-path.ts'
import { lowerBound } from '../../model/lower-bound.ts'
import { pathOf } from '../address-of.ts'

/** How far from the window's upper edge a headline has to begin to be in sight, in the page's own letters: above stands the month. */
const MONTH_HEIGHT = 4

/** The path of the article that a link leads to; null where it leads elsewhere. */
function articlePathOf(link: Element | null): string | null {
  const path = pathOf(link?.getAttribute('href') ?? '')
  return path === null || parseArticlePath(path) === null ? null : path
}

/** Headlines in their order, and where a list goes on at another address the links that lead there. */
const findStops = (): HTMLAnchorElement[] =>
  Array.from(document.querySelectorAll<HTMLAnchorElement>('main a[href]')).filter(
    (link) => articlePathOf(link) !== null || link.matches('#results a[rel]')
  )

const isInWindow = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom >= 0 && top <= window.innerHeight
}

/**
 * Where the reader is in the page: the element in focus, if it is in sight and says more than that the page was opened. The filters stand behind the
 * list, and whoever comes from them begins with what is in sight.
 */
function findPlace(): Element | null {
  const { activeElement } = document
  const says = activeElement?.matches('main *:not(h1, #filters *)') ?? false
  return says && activeElement !== null && isInWindow(activeElement) ? activeElement : null
}

/** The index of the stop to go to: from the focus, else from the upper edge of the window. */
function indexOfNext(stops: readonly Element[], by: 1 | -1): number {
  const place = findPlace()
  if (place === null) {
    const edge = MONTH_HEIGHT * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const first = lowerBound(stops, (stop) => stop.getBoundingClientRect().top < edge)
    return by === 1 ? first : first - 1
  }
  const isBefore = (stop: Element) => (place.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) > 0
  const index = lowerBound(stops, isBefore)
  if (by === -1) return index - 1
  return stops[index] === place ? index + 1 : index
}

/** Moves the focus to the next headline, or to the one before; at an end it stays. */
export function goToHeadline(by: 1 | -1): void {
  const stops = findStops()
  const stop = stops[indexOfNext(stops, by)]
  if (stop === undefined) return
  stop.focus({ preventScroll: true })
  const row = stop.closest('article') ?? stop
  row.scrollIntoView({ block: 'nearest', behavior: 'instant' })
}

/** In an article, follows the way to the next or the one before in its list. False on another page. */
export function walkOn(by: 1 | -1): boolean {
  if (parseArticlePath(pathOf(location.pathname) ?? '') === null) return false
  document.querySelector<HTMLElement>(`main a[rel=${by === 1 ? 'next' : 'prev'}]`)?.click()
  return true
}

/** The link in focus; else the headline of the row that the focus is in. */
function findLink(): HTMLElement | null {
  const { activeElement } = document
  return (
    activeElement?.closest<HTMLElement>('a[href]') ??
    activeElement?.closest('article')?.querySelector<HTMLElement>('h3 a') ??
    null
  )
}

/** Opens what the reader is at, as a press would. */
export const openHeadline = (): void => findLink()?.click()

/** The path of the article that the reader is at: in a list by its headline, else the one that is open; null for none. */
export function currentArticlePath(): string | null {
  const open = pathOf(location.pathname)
  return articlePathOf(findLink()) ?? (open !== null && parseArticlePath(open) !== null ? open : null)
}
