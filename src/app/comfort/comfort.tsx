// The button that opens the settings for reading, and the keys of the reader. What both do loads when one of them is first pressed, and is told
// then what was pressed.

import { Suspense, useCallback, useEffect, useState } from 'react'
import { lazyPart } from '../ui/lazy-part.tsx'
import { keyOf } from './key-of.ts'
import { WORDS } from './words.ts'

// Where it can't be loaded, the page can be read as it is.
const ComfortParts = lazyPart(async () => (await import('./comfort-parts.tsx')).ComfortParts)

export function Comfort() {
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
  return (
    <>
      <button type="button" className="quiet needs-script" aria-haspopup="dialog" onClick={() => press('display')}>
        {WORDS.display}
      </button>
      {pressed.length > 0 && (
        <Suspense>
          <ComfortParts pressed={pressed} />
        </Suspense>
      )}
    </>
  )
}
