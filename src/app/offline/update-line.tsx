// One line at the foot of the window: a newer version is ready. It covers nothing at the end of the page.

import { useState } from 'react'
import { WORDS } from './words.ts'

export function UpdateLine({ onAccept }: { readonly onAccept: () => void }) {
  const [isShown, setIsShown] = useState(true)
  if (!isShown) return null
  return (
    <aside
      className="sticky bottom-0 z-2 flex flex-wrap items-center gap-x-6 border-t border-ink bg-paper py-2 text-ui print:hidden"
      aria-label={WORDS.version}
    >
      <p role="status">{WORDS.newer}</p>
      <button type="button" className="quiet max-md:min-h-11" onClick={onAccept}>
        {WORDS.accept}
      </button>
      <button type="button" className="quiet max-md:min-h-11" onClick={() => setIsShown(false)}>
        {WORDS.later}
      </button>
    </aside>
  )
}
