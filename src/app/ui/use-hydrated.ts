// Whether the page is the browser's own by now. What only the browser knows must not show in the first render, which repeats the build's.

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False at build time and while its page is hydrated, then true. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false
  )
