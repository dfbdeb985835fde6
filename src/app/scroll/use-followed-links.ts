// Follows links within the app: at a plain left click, every link to one of its pages. All else is the browser's: other sites, files, and
// fragments of the page that is open. An article that is opened is told which list it was opened from.

import { startTransition, useEffect, useEffectEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { parseArticlePath } from '../../address/article-path.ts'
import { isListPath, isPagePath } from '../../address/page-path.ts'

/** The list that an article was opened from: the state of its history entry, and of those that were reached from it by way of articles alone. */
export interface OpenedFrom {
  /** The address of the list, within the site: `/?q=wages`. */
  readonly list: string
  /** How many entries back it is. */
  readonly steps: number
}

/** Reads the state of a history entry; null where it says nothing of a list. */
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

/** The link that a click follows; null where the click is not plain, or the link is the browser's. */
function followedLink(event: MouseEvent): HTMLAnchorElement | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event
  if (event.defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (link === null || link.target !== '' || link.hasAttribute('download')) return null
  if (link.origin !== window.location.origin || !isPagePath(link.pathname)) return null
  const isSamePage = link.pathname === window.location.pathname && link.search === window.location.search
  return isSamePage && link.hash !== '' ? null : link
}

/** To be used once, by the frame that all pages stand in. */
export function useFollowedLinks(): void {
  const navigate = useNavigate()
  const location = useLocation()
  const follow = useEffectEvent((event: MouseEvent) => {
    const link = followedLink(event)
    if (link === null) return
    event.preventDefault()
    const href = link.pathname + link.search + link.hash
    const isOpen = href === window.location.pathname + window.location.search + window.location.hash
    // As browsers do: to go where one stands makes no step to go back.
    const go = () => void navigate(href, { state: openedFrom(location), replace: isOpen })
    // The page that stands stays until the code and the data of another one are there. What is asked of the timeline shows at once.
    if (link.pathname === window.location.pathname) go()
    else startTransition(go)
  })
  useEffect(() => {
    const listener = (event: MouseEvent) => follow(event)
    document.addEventListener('click', listener)
    return () => document.removeEventListener('click', listener)
  }, [])
}
