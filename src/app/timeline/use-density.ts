// How much of each article a list shows: the reader's choice, kept on this device. The root element carries it, set before the first paint by
// `asked.ts`, so that no list is ever seen in the other density.

import { useSyncExternalStore } from 'react'

/** Where this device keeps it; `asked.ts` says the same name. */
const DENSITY_STORE = 'dateline.density'

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
    localStorage.setItem(DENSITY_STORE, density)
  } catch {
    // Storage is full or refused: the choice holds until the page is left.
  }
}

/** The density, and the way to change it. */
export function useDensity(): readonly [Density, (density: Density) => void] {
  const density = useSyncExternalStore(watch, current, () => 'summaries' as const)
  return [density, choose]
}
