// Tells when the reader goes back or on in the history, as soon as the browser is there. React sees no change where it had not rendered yet
// what the reader comes back from.

import { useLayoutEffect } from 'react'

/** Calls back at every step in the history that no link took. */
export function usePopstate(then: () => void): void {
  // What is typed before the page is taken over counts at that very moment: the listener must be there by then.
  useLayoutEffect(() => {
    window.addEventListener('popstate', then)
    return () => window.removeEventListener('popstate', then)
  }, [then])
}
