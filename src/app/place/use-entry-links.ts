// Follows the links of the entries in a list within the app, and tells the page that they lead to where the reader came from. One listener
// serves all of them: a link of React Router renders again at every change of address, and a list may hold tens of thousands.

import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { parseMonth } from '../../model/day.ts'

/** The address of the list as it stands: of a long one with the month that it shows. */
function addressOfList({ pathname, search, hash }: Location): string {
  return pathname + search + (parseMonth(hash.slice(1)) === null ? '' : hash)
}

/** To be used once, by the frame that all pages stand in. */
export function useEntryLinks(): void {
  const navigate = useNavigate()
  useEffect(() => {
    function follow(event: MouseEvent) {
      const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event
      if (event.defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return
      const href = target instanceof Element ? target.closest('.entry a')?.getAttribute('href') : null
      if (href?.startsWith('/') !== true) return
      event.preventDefault()
      void navigate(href, { state: { from: addressOfList(location) } })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
}
