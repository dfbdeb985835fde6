// Loads what a link within the timeline leads to as soon as it is pressed.

import { useEffect } from 'react'
import { beginsPress } from '../ui/when-pressed.ts'
import type { AskedCriteria } from './use-criteria.ts'

const LINKS_WITHIN = 'a[href^="/?"]'

/** To be used once, by the page that the links lead to. */
export function useForeseenLinks({ read, foresee }: Pick<AskedCriteria, 'read' | 'foresee'>): void {
  useEffect(() => {
    function look(event: PointerEvent) {
      if (!beginsPress(event) || !(event.target instanceof Element)) return
      const link = event.target.closest<HTMLAnchorElement>(LINKS_WITHIN)
      if (link !== null) foresee(read(link.search))
    }
    document.addEventListener('pointerdown', look, { passive: true })
    return () => document.removeEventListener('pointerdown', look)
  }, [read, foresee])
}
