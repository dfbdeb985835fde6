// A part of a page whose code loads when it is shown.

import { type ComponentType, lazy } from 'react'
import { Failed } from './failed.tsx'

/**
 * Makes the part; it stands in a Suspense. `message` is what the reader is told in its place where its code can't be loaded; without one there is
 * nothing in its place.
 */
export const lazyPart = <Props,>(load: () => Promise<ComponentType<Props>>, message?: string) =>
  lazy(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: () => message && <Failed message={message} retry={() => location.reload()} /> })
    )
  )
