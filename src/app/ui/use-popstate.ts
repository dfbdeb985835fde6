// Tells when the reader goes back or on in the history, as soon as the browser is there. React sees no change where it had not rendered yet
// what the reader comes back from.

import { useEffect } from 'react'

/** Calls back at every step in the history that no link took. */
export function usePopstate(then: () => void): void {
  useEffect(() => {
    window.addEventListener('popstate', then)
    return () => window.removeEventListener('popstate', then)
  }, [then])
}
