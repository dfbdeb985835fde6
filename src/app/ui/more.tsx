// What has no room on a phone: there it stands behind a button, on wider screens in its row. Without scripts it is always shown.

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

export interface MoreProps {
  /** What the button says. */
  readonly label: string
  readonly children: ReactNode
}

const BUTTON = 'hidden min-h-11 text-accent max-md:script:inline-block'
const OPEN =
  'max-md:script:absolute max-md:script:end-0 max-md:script:top-full max-md:script:z-4 max-md:script:grid max-md:script:border max-md:script:border-ink max-md:script:bg-paper max-md:script:px-4 max-md:script:whitespace-nowrap max-md:[&_.quiet]:min-h-11'
const CLOSED = 'max-md:script:hidden'

/** The parent of the button and the children has to be positioned, and a row. */
export function More({ label, children }: MoreProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return undefined
    const events = new AbortController()
    const closeOutside = ({ target }: Event) => {
      if (!(target instanceof Node && frame.current?.contains(target))) setOpen(false)
    }
    document.addEventListener('pointerdown', closeOutside, { signal: events.signal })
    document.addEventListener('focusin', closeOutside, { signal: events.signal })
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('keydown', closeOnEscape, { signal: events.signal })
    return () => events.abort()
  }, [open])
  return (
    <div ref={frame} className="contents">
      <button
        ref={button}
        type="button"
        className={BUTTON}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={id} className={`md:contents ${open ? OPEN : CLOSED}`}>
        {children}
      </div>
    </div>
  )
}
