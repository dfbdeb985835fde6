// A dialog that leaves much of the page in sight: at the side of a wide screen, at the foot of a phone. A native modal one: Escape closes it, and so
// does a press beside it. It is as high as it has to be, and scrolls where the window is lower.

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { COMFORT_WORDS as WORDS } from './comfort-words.ts'

const DIALOG =
  'mt-auto w-full max-w-none border-y-2 border-ink bg-paper px-edge pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] text-ui text-ink md:ms-auto md:mt-0 md:w-104 md:border-s-2 md:[--spacing-edge:1.5rem] print:hidden'

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
