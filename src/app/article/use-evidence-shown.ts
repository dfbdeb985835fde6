// Whether the words that say what an article is filed under are shown: the reader's choice, kept on this device. The root element has it as
// `data-evidence`, which the styles follow. `asked.ts` sets that before the first paint, so that nothing moves.

import { useLayoutEffect, useSyncExternalStore } from 'react'
import { STORE_PREFIX } from '../address-of.ts'

/** The key in local storage. `asked.ts` uses the same. */
const EVIDENCE_KEY = `${STORE_PREFIX}.evidence`

function watch(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-evidence'] })
  return () => observer.disconnect()
}

const isShown = (): boolean => document.documentElement.hasAttribute('data-evidence')

function show(shown: boolean): void {
  document.documentElement.toggleAttribute('data-evidence', shown)
  try {
    if (shown) localStorage.setItem(EVIDENCE_KEY, 'shown')
    else localStorage.removeItem(EVIDENCE_KEY)
  } catch {
    // Storage is full or refused: the choice lasts until the site is left.
  }
}

/** Does what `asked.ts` does, for an article that is opened from a page without that script. */
function restore(): void {
  try {
    if (localStorage.getItem(EVIDENCE_KEY) === 'shown') document.documentElement.toggleAttribute('data-evidence', true)
  } catch {
    // Storage is refused: what the reader chose on this visit stays.
  }
}

/** Whether the words are shown, and a function that shows or hides them. */
export function useEvidenceShown(): readonly [boolean, (shown: boolean) => void] {
  const shown = useSyncExternalStore(watch, isShown, () => false)
  useLayoutEffect(restore, [])
  return [shown, show]
}
