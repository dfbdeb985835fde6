// The filters as a sheet over the page, for screens without room for a column. A native modal dialog: what is behind it is inert, Escape closes
// it, and the focus goes back to the button that opened it.

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { PANEL_WORDS } from './panel-words.ts'
import { WORDS } from './words.tsx'

export interface FilterSheetProps {
  /** How many articles answer; null while nobody knows. */
  readonly total: number | null
  /** Whether anything is asked. */
  readonly inUse: boolean
  readonly children: ReactNode
  readonly onStartOver: () => void
  readonly onClose: () => void
}

// The whole screen on a phone, a column at the right of a wider one.
const SHEET =
  'inset-0 size-full max-h-none max-w-none flex-col overscroll-contain bg-paper text-ink backdrop:bg-veil open:flex print:open:hidden'
const SHEET_ON_WIDE = 'md:start-auto md:end-0 md:w-104 md:border-s-2 md:border-ink md:[--spacing-edge:1.5rem]'
const SHOW =
  'min-h-12 border border-transparent bg-accent px-4 text-center font-semibold text-paper forced-colors:border-[ButtonText] forced-colors:bg-[ButtonFace] forced-colors:text-[ButtonText]'

export function FilterSheet({ total, inUse, children, onStartOver, onClose }: FilterSheetProps) {
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element?.open === false) element.showModal()
  }, [])
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      className={`${SHEET} ${SHEET_ON_WIDE}`}
      aria-labelledby={headingId}
      closedby="any"
      onClose={onClose}
    >
      <div className="flex items-baseline justify-between border-b border-ink px-edge max-md:pt-0.5 md:pt-4 md:pb-2">
        <h2 id={headingId} className="font-serif text-month font-semibold tracking-month">
          {WORDS.filters}
        </h2>
        <button type="button" className="-me-2 quiet px-2 in-sheet:min-h-11" onClick={close}>
          {PANEL_WORDS.close}
        </button>
      </div>
      {/* What only screen readers meet is positioned within it: else the sheet itself would scroll. */}
      <div className="relative flex-1 overflow-y-auto px-edge pb-4">{children}</div>
      <div className="grid grid-cols-[auto_1fr] items-center gap-4 border-t border-ink bg-paper px-edge pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        <button type="button" className="quiet" disabled={!inUse} onClick={onStartOver}>
          {WORDS.startOver}
        </button>
        <button type="button" className={SHOW} onClick={close}>
          {total === null ? PANEL_WORDS.showUncounted : PANEL_WORDS.show(total)}
        </button>
      </div>
    </dialog>
  )
}
