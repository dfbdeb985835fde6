// Follows links between the app's pages, at a plain left click. The browser follows all others: to other sites, to files, and to fragments of the
// open page. The history entry of an article knows which list the article was opened from.

import { startTransition, useEffect, useEffectEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { parseArticlePath } from '../../address/article-path.ts'
import { isListPath, isPagePath } from '../../address/page-path.ts'

/** The list that an article was opened from. It is the state of the article's history entry, and of further articles opened from that article. */
export interface OpenedFrom {
  /** The address of the list, within the site: `/?q=wages`. */
  readonly list: string
  /** How many entries back it is. */
  readonly steps: number
}

/** Reads the state of a history entry; null where it names no list. */
export const readOpenedFrom = (state: unknown): OpenedFrom | null =>
  typeof state === 'object' && state !== null && 'list' in state ? (state as OpenedFrom) : null

function openedFrom({
  pathname,
  search,
  state,
}: Pick<ReturnType<typeof useLocation>, 'pathname' | 'search' | 'state'>): OpenedFrom | null {
  if (isListPath(pathname)) return { list: pathname + search, steps: 1 }
  const opened = parseArticlePath(pathname) === null ? null : readOpenedFrom(state)
  return opened && { ...opened, steps: opened.steps + 1 }
}

/** The link that a click follows; null where the click is not plain or the browser follows the link. */
function followedLink(event: MouseEvent): HTMLAnchorElement | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event
  if (event.defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (link === null || link.target !== '' || link.hasAttribute('download')) return null
  if (link.origin !== window.location.origin || !isPagePath(link.pathname)) return null
  const isSamePage = link.pathname === window.location.pathname && link.search === window.location.search
  return isSamePage && link.hash !== '' ? null : link
}

/** To be used once, around all pages. */
export function useFollowedLinks(): void {
  const navigate = useNavigate()
  const location = useLocation()
  const follow = useEffectEvent((event: MouseEvent) => {
    const link = followedLink(event)
    if (link === null) return
    event.preventDefault()
    const href = link.pathname + link.search + link.hash
    const isOpen = href === window.location.pathname + window.location.search + window.location.hash
    // As in browsers, a link to the open page makes no new history entry.
    const go = () => void navigate(href, { state: openedFrom(location), replace: isOpen })
    // The old page stays until code and data of the new one are loaded. A change of the timeline's question shows at once.
    if (link.pathname === window.location.pathname) go()
    else startTransition(go)
  })
  useEffect(() => {
    const listener = (event: MouseEvent) => follow(event)
    document.addEventListener('click', listener)
    return () => document.removeEventListener('click', listener)
  }, [])
}
