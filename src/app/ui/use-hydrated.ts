// Whether the page is hydrated. What only the browser knows must not show in the first render, which has to repeat the build's.

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False in the build and in the first render of a prerendered page, then true. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false
  )
