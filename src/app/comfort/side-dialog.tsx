// A dialog that leaves most of the page in sight: at the side of a wide screen, at the foot of a phone. A native modal one: Escape closes it, and so
// does a press beside it.

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { COMFORT_WORDS as WORDS } from './comfort-words.tsx'

const DIALOG =
  'top-auto bottom-0 max-h-[85dvh] w-full max-w-none overflow-y-auto overscroll-contain border-t-2 border-ink bg-paper px-edge pt-2 pb-[max(1rem,env(safe-area-inset-bottom))] text-ui text-ink backdrop:bg-transparent md:start-auto md:end-0 md:top-0 md:bottom-auto md:max-h-dvh md:w-96 md:border-2 md:[--spacing-edge:1.5rem] print:hidden'

export interface SideDialogProps {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
}

export function SideDialog({ title, children, onClose }: SideDialogProps) {
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element?.open === false) element.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={DIALOG} aria-labelledby={headingId} closedby="any" onClose={onClose}>
      <div className="flex items-baseline justify-between">
        <h2 id={headingId} className="section-title">
          {title}
        </h2>
        <button type="button" className="-me-2 quiet px-2 in-sheet:min-h-11" onClick={() => dialog.current?.close()}>
          {WORDS.close}
        </button>
      </div>
      {children}
    </dialog>
  )
}
