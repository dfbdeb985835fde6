// The frame of a histogram: its caption, and under it the drawing with what belongs to it. On a phone it is a low strip between two dates until the
// reader opens it; without scripts it is always open.

import { type ReactNode, type RefObject, useId, useState } from 'react'
import { itemAt } from '../../model/item-at.ts'
import { formatPeriod, formatShortDay } from '../../publish/day-in-words.ts'
import type { TimeStep } from '../../search/filter/time-bins.ts'
import { type GroupsProps, HistogramCaption } from './histogram-caption.tsx'
import { WORDS } from './words.ts'

/** At least one bin, the oldest first. */
export interface HistogramFigureProps extends GroupsProps {
  readonly ref?: RefObject<HTMLElement | null>
  readonly step: TimeStep
  readonly caption: ReactNode
  readonly children: ReactNode
}

const FOLD = 'hidden min-h-11 w-full justify-between text-mini text-ink-soft max-md:script:flex'
const FOLDED = 'absolute inset-0 z-1 items-end'
const STRIP = 'max-md:script:h-13 max-md:script:overflow-hidden max-md:script:pt-2'

export function HistogramFigure({ ref, step, caption, children, ...groups }: HistogramFigureProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  // Two whole days and the button would not fit beside each other.
  const format = step === 'day' ? formatShortDay : formatPeriod
  const first = format(itemAt(groups.bins, 0).period)
  const last = format(itemAt(groups.bins, groups.bins.length - 1).period)
  return (
    <figure
      ref={ref}
      className="histogram relative mt-6 short:mt-3 max-md:mt-0 max-md:mb-1 print:hidden"
      aria-label={WORDS.title[step]}
      data-folded={open ? undefined : ''}
    >
      <HistogramCaption {...groups}>
        <span>{caption}</span>
      </HistogramCaption>
      <button
        type="button"
        className={open ? FOLD : `${FOLD} ${FOLDED}`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? (
          WORDS.close
        ) : (
          // The words are in the order in which they are heard: the eye has the button between the dates.
          <>
            <span className="sr-only">{WORDS.title[step] + WORDS.comma}</span>
            <span>{first}</span>
            <span className="sr-only">{WORDS.until}</span>
            <span className="order-3">{last}</span>
            <span className="text-accent underline decoration-1 underline-offset-4">{WORDS.open}</span>
          </>
        )}
      </button>
      <div className={open ? undefined : STRIP} id={id}>
        {children}
      </div>
    </figure>
  )
}
