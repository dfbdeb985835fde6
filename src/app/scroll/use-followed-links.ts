// Follows links between the app's pages, at a plain left click. The browser follows all others: to other sites, to files, and to fragments of the
// open page. The history entry of an article knows which list the article was opened from.

import { startTransition, useEffect, useEffectEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { parseArticlePath } from '../../address/article-path.ts'
import { isListPath, isPagePath } from '../../address/page-path.ts'
import { addressOf, pathOf } from '../address-of.ts'

/** The list that an article was opened from. It is the state of the article's history entry, and of further articles opened from that article. */
export interface OpenedFrom {
  /** The path of the list, with its query: `/?q=wages`. */
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

interface FollowedLink {
  readonly link: HTMLAnchorElement
  /** The path of its page, with query and fragment. */
  readonly path: string
}

/** The link that a click follows; null where the click is not plain or the browser follows the link. */
function followedLink(event: MouseEvent): FollowedLink | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event
  if (event.defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (link === null || link.target !== '' || link.hasAttribute('download')) return null
  const path = pathOf(link.pathname)
  if (link.origin !== window.location.origin || path === null || !isPagePath(path)) return null
  const isSamePage = link.pathname === window.location.pathname && link.search === window.location.search
  return isSamePage && link.hash !== '' ? null : { link, path: path + link.search + link.hash }
}

/** To be used once, around all pages. */
export function useFollowedLinks(): void {
  const navigate = useNavigate()
  const location = useLocation()
  const follow = useEffectEvent((event: MouseEvent) => {
    const followed = followedLink(event)
    if (followed === null) return
    event.preventDefault()
    const { link, path } = followed
    const { pathname, search, hash } = window.location
    const isOpen = addressOf(path) === pathname + search + hash
    // As in browsers, a link to the open page makes no new history entry.
    const go = () => void navigate(path, { state: openedFrom(location), replace: isOpen })
    // The old page stays until code and data of the new one are loaded. A change of the timeline's question shows at once.
    if (link.pathname === pathname) go()
    else startTransition(go)
  })
  useEffect(() => {
    const listener = (event: MouseEvent) => follow(event)
    document.addEventListener('click', listener)
    return () => document.removeEventListener('click', listener)
  }, [])
}
