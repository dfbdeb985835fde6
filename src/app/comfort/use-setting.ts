// What the reader has chosen for reading: words on the root element, which the styles follow, kept on this device. `start.ts` sets them before the
// first paint, and whenever they change here or in another tab. What the words mean: settings.ts.

import { useSyncExternalStore } from 'react'
import { STORE_PREFIX } from '../address-of.ts'

/** The key in local storage. `start.ts` uses the same. */
const SETTINGS_KEY = `${STORE_PREFIX}.settings`

/** The words that hold now, with spaces between them. */
export const currentSettings = (): string => document.documentElement.dataset['settings'] ?? ''

/** Calls back when they have changed; returns a function that ends it. */
export function watchSettings(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ['data-settings'] })
  return () => observer.disconnect()
}

/** Makes these words hold, and keeps them. */
export function chooseSettings(words: string): void {
  try {
    localStorage.setItem(SETTINGS_KEY, words)
  } catch {
    // Storage is full or refused: they hold until the page is left.
  }
  document.documentElement.dataset['settings'] = words
  // As if another tab had stored them: `start.ts` does what styles can't follow by themselves.
  dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY, newValue: words }))
}

/** The words that hold now; none in the build and while a prerendered page is hydrated. */
export const useSettings = (): string => useSyncExternalStore(watchSettings, currentSettings, () => '')

/** Whether a word holds, and a function that changes that. */
export function useSetting(word: 'headlines' | 'evidence'): readonly [boolean, (holds: boolean) => void] {
  const words = useSettings().split(' ')
  const others = words.filter((each) => each !== word)
  return [words.includes(word), (holds) => chooseSettings((holds ? [...others, word] : others).join(' ').trim())]
}
