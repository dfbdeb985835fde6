// Follows, within the app, the links of what a page has many of: the entries of a list, its months, the bars of the strip, the years. One
// listener serves all of them: a link of React Router renders again at every change of address, and a list may hold tens of thousands. Those
// of entries also tell the page that they lead to where the reader came from.

import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { parseMonth } from '../../model/day.ts'

const ENTRIES = '.entry a'
const PLAIN_LINKS = [ENTRIES, '.month > h2 a', '.bars a', '.periods a'].join()

/** The address of the list as it stands: of a long one with the month that it shows. */
function addressOfList({ pathname, search, hash }: Location): string {
  return pathname + search + (parseMonth(hash.slice(1)) === null ? '' : hash)
}

/** To be used once, by the frame that all pages stand in. */
export function usePlainLinks(): void {
  const navigate = useNavigate()
  useEffect(() => {
    function follow(event: MouseEvent) {
      const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event
      if (event.defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return
      const link = target instanceof Element ? target.closest(PLAIN_LINKS) : null
      const href = link?.getAttribute('href')
      if (href?.startsWith('/') !== true) return
      event.preventDefault()
      const state = link?.matches(ENTRIES) === true ? { from: addressOfList(location) } : null
      // As browsers do: to go where one stands makes no step to go back.
      void navigate(href, { state, replace: href === location.pathname + location.search + location.hash })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
}
