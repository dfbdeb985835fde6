// What can be done with a view of the archive, on the timeline and on the pages of themes, places, formats and periods: share its link, and take its
// articles along. What opens loads then.

import type { ReactNode } from 'react'
import { addressOf } from '../address-of.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { More } from '../ui/more.tsx'
import { WORDS } from './words.ts'

/** It stands in a Suspense of its own. */
export const TakeAlong = lazyPart(async () => (await import('./take-along.tsx')).TakeAlong, WORDS.notLoaded)

export interface ViewToolsProps {
  /** Of the page that shows the view; from `/`. */
  readonly path: string
  readonly isTaken: boolean
  readonly onTake: (isTaken: boolean) => void
  /** Further tools. */
  readonly children?: ReactNode
}

/** The buttons: in their row, on a phone behind "More". */
export function ViewTools({ path, isTaken, onTake, children }: ViewToolsProps) {
  return (
    <More label={WORDS.more}>
      <CopyButton label={WORDS.share} textOf={() => location.origin + addressOf(path)} shares />
      <button type="button" className="quiet needs-script" aria-expanded={isTaken} onClick={() => onTake(!isTaken)}>
        {WORDS.takeAlong}
      </button>
      {children}
    </More>
  )
}
