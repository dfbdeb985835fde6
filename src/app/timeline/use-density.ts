// How much of each article a list shows: the reader's choice, kept on this device. The root element has it as `data-density`. `start.ts` sets that
// before the first paint, so that no list is first painted in the other density.

import { useSyncExternalStore } from 'react'
import { STORE_PREFIX } from '../address-of.ts'

/** The key in local storage. `start.ts` uses the same. */
const DENSITY_KEY = `${STORE_PREFIX}.density`

export type Density = 'headlines' | 'summaries'

function watch(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-density'] })
  return () => observer.disconnect()
}

const current = (): Density => (document.documentElement.dataset['density'] === 'headlines' ? 'headlines' : 'summaries')

function choose(density: Density): void {
  document.documentElement.dataset['density'] = density
  try {
    localStorage.setItem(DENSITY_KEY, density)
  } catch {
    // Storage is full or refused: the choice lasts until the page is left.
  }
}

/** The density, and a function that changes it. */
export function useDensity(): readonly [Density, (density: Density) => void] {
  const density = useSyncExternalStore(watch, current, () => 'summaries' as const)
  return [density, choose]
}
