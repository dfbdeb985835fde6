// The keys of the reader, and the button that opens the settings for reading. What both do loads when one of them is first pressed, and is told then
// what was pressed.

import { Suspense, useCallback, useEffect, useState } from 'react'
import { lazyPart } from '../ui/lazy-part.tsx'
import { keyOf } from './key-of.ts'
import { WORDS } from './words.ts'

const ComfortParts = lazyPart(async () => (await import('./comfort-parts.tsx')).ComfortParts, WORDS.notLoaded)

/** What was pressed, in order, and a function that presses more: `display` is the button. */
export function usePressed() {
  const [pressed, setPressed] = useState<readonly string[]>([])
  const press = useCallback((what: string) => setPressed((before) => [...before, what]), [])
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const key = keyOf(event)
      if (key === null) return
      event.preventDefault()
      // The next letters are for the box: it can't wait.
      if (key === '/') document.querySelector<HTMLElement>('[role=combobox]')?.focus()
      else press(key)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [press])
  return [pressed, press] as const
}

export function DisplayButton({ press }: { readonly press: (what: string) => void }) {
  return (
    <button type="button" className="quiet needs-script" aria-haspopup="dialog" onClick={() => press('display')}>
      {WORDS.display}
    </button>
  )
}

/** What is done when something is pressed; nothing before. */
export function Comfort({ pressed }: { readonly pressed: readonly string[] }) {
  return (
    pressed.length > 0 && (
      <Suspense>
        <ComfortParts pressed={pressed} />
      </Suspense>
    )
  )
}
