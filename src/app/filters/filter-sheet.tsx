// The filters as a sheet over the page, for screens without room for a column. A native modal dialog: what is behind it is inert, Escape closes
// it, and the focus goes back to the button that opened it.

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { countArticles } from '../../publish/count-in-words.ts'

export interface FilterSheetProps {
  /** How many articles answer; null while nobody knows. */
  readonly total: number | null
  /** Whether there is anything to let go of. */
  readonly inUse: boolean
  readonly children: ReactNode
  readonly onStartOver: () => void
  readonly onClose: () => void
}

export function FilterSheet({ total, inUse, children, onStartOver, onClose }: FilterSheetProps) {
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element?.open === false) element.showModal()
  }, [])
  const close = () => dialog.current?.close()
  const answer =
    total === null ? 'Show the articles' : total === 0 ? 'No article answers' : `Show ${countArticles(total)}`
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={headingId} closedby="any" onClose={onClose}>
      <div className="sheet-top">
        <h2 id={headingId}>Filters</h2>
        <button type="button" className="quiet" onClick={close}>
          Close
        </button>
      </div>
      <div className="scroll">{children}</div>
      <div className="sheet-end">
        <button type="button" className="quiet" disabled={!inUse} onClick={onStartOver}>
          Start over
        </button>
        <button type="button" className="show" onClick={close}>
          {answer}
        </button>
      </div>
    </dialog>
  )
}
