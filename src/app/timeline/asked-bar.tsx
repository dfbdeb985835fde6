// What is asked, in words: the sentence and how the query was read, and beside them the tools of the view.

import { lazy, Suspense, useRef } from 'react'
import { criteriaHref, type Dropped, type ListStart } from '../../address/criteria-address.ts'
import type { Catalogue } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import { filtersInUse } from '../../model/edit-criteria.ts'
import type { Answer } from '../archive/use-answer.ts'
import type { Ask } from '../criteria/use-criteria.ts'
import { explainReading } from '../filters/explain-reading.ts'
import { OrderSelect } from '../filters/order-select.tsx'
import { ReadingLine } from '../filters/reading-line.tsx'
import type { SentencePiece } from '../filters/sentence.ts'
import { SentenceView } from '../filters/sentence-view.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { DensitySwitch } from './density-switch.tsx'
import { WORDS } from './words.tsx'

// Where the line can't be loaded, the sentence says enough.
const ReadAs = lazy(() =>
  import('../filters/read-as.tsx').then(
    ({ ReadAs: line }) => ({ default: line }),
    () => ({ default: () => null })
  )
)
const NotUnderstood = lazy(async () => ({ default: (await import('../filters/not-understood.tsx')).NotUnderstood }))

export interface AskedBarProps {
  readonly criteria: Criteria
  /** The criteria as they were searched for. */
  readonly asked: Criteria
  readonly start: ListStart
  readonly dropped: readonly Dropped[]
  /** The last answer; null where there is none. */
  readonly answer: Answer | null
  /** Whether the answer to the present question is still loading. */
  readonly isPending: boolean
  readonly pieces: readonly SentencePiece[]
  readonly catalogue: Catalogue
  readonly ask: Ask
  /** Changes the criteria as they were read. */
  readonly askAsRead: Ask
  readonly onOpenFilters: () => void
}

export function AskedBar({
  criteria,
  asked,
  start,
  dropped,
  answer,
  isPending,
  pieces,
  catalogue,
  ask,
  askAsRead,
  onOpenFilters,
}: AskedBarProps) {
  const inUse = filtersInUse(asked)
  const unknown = answer?.hits.unknown ?? []
  const sentence = useRef<HTMLDivElement>(null)
  const askFromNote: Ask = (update, run) => {
    // The button that was pressed goes with its line: the focus stays with the sentence.
    sentence.current?.focus()
    ask(update, run)
  }
  return (
    <div className="mt-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 max-md:mt-3 max-md:gap-x-4 max-md:gap-y-0">
      <SentenceView ref={sentence} pieces={pieces} criteria={asked} isPending={isPending} ask={askAsRead} />
      {answer !== null && answer.things !== null && (
        <Suspense>
          <ReadAs things={answer.things} typed={answer.criteria.query} catalogue={catalogue} ask={askFromNote} />
        </Suspense>
      )}
      {answer !== null && (
        <ReadingLine
          criteria={answer.criteria}
          asked={answer.asked}
          notes={explainReading(answer.hits)}
          isSwitchElsewhere={answer.things !== null}
          ask={askFromNote}
        />
      )}
      {dropped.length + unknown.length > 0 && (
        <Suspense>
          <NotUnderstood dropped={dropped} unknown={unknown} />
        </Suspense>
      )}
      <button
        type="button"
        className="order-3 min-h-11 font-semibold text-accent underline decoration-1 underline-offset-[0.3em] max-md:text-[0.9375rem] lg:hidden print:hidden needs-script"
        aria-haspopup="dialog"
        onClick={onOpenFilters}
      >
        {inUse === 0 ? WORDS.filters : WORDS.filtersInUse(inUse)}
      </button>
      <div className="flex items-baseline gap-x-6 max-lg:order-4 max-md:flex-wrap max-md:gap-x-2 max-md:whitespace-nowrap max-md:[&_.quiet]:min-h-11 print:*:hidden">
        <CopyButton label={WORDS.copyLink} textOf={() => location.origin + criteriaHref(criteria, start)} />
        <DensitySwitch />
        <OrderSelect criteria={asked} ask={ask} />
      </div>
    </div>
  )
}
