// What is asked, in words: the sentence and how the query was read, and beside them the tools of the view.

import { lazy, Suspense, useRef, useState } from 'react'
import { criteriaHref, type Dropped, type ListStart } from '../../address/criteria-address.ts'
import type { Catalogue } from '../../model/bundle.ts'
import { asksNothing, type Criteria } from '../../model/criteria.ts'
import { filtersInUse } from '../../model/edit-criteria.ts'
import type { Answer } from '../archive/use-answer.ts'
import type { Ask } from '../criteria/use-criteria.ts'
import { explainReading } from '../filters/explain-reading.ts'
import { OrderSelect } from '../filters/order-select.tsx'
import { ReadingLine } from '../filters/reading-line.tsx'
import type { SentencePiece } from '../filters/sentence.ts'
import { SentenceView } from '../filters/sentence-view.tsx'
import { TakeAlong, ViewTools } from '../take-along/view-tools.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { DensitySwitch } from './density-switch.tsx'
import { WORDS } from './words.tsx'

// Where the line can't be loaded, the sentence says enough.
const ReadAs = lazyPart(async () => (await import('../filters/read-as.tsx')).ReadAs)
const NotUnderstood = lazy(async () => ({ default: (await import('../filters/not-understood.tsx')).NotUnderstood }))

/** One row of 44 px on a phone, two where letters are large; beside the sentence where nothing is asked. On paper nothing can be pressed. */
const TOOLS =
  'flex flex-wrap items-baseline justify-end gap-x-6 max-lg:order-3 max-lg:basis-full max-md:flex-1 max-md:items-center max-md:justify-between max-md:gap-x-2 max-md:text-ui print:hidden'

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
  const [takes, setTakes] = useState(false)
  const sentence = useRef<HTMLDivElement>(null)
  const askFromNote: Ask = (update, run) => {
    // The button that was pressed goes with its line: the focus stays with the sentence.
    sentence.current?.focus()
    ask(update, run)
  }
  const isPlain = asksNothing(asked) && dropped.length === 0
  return (
    <div className="mt-6 short:mt-1 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 max-md:mt-0 max-md:gap-x-4 max-md:gap-y-0">
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
      <div className={isPlain ? `${TOOLS} max-md:basis-auto!` : TOOLS}>
        <button
          type="button"
          id="open-filters"
          className="me-auto min-h-11 font-semibold text-accent max-md:me-0 lg:hidden needs-script"
          aria-haspopup="dialog"
          aria-label={inUse === 0 ? undefined : WORDS.filtersInUseSaid(inUse, asked.query.trim() !== '')}
          onClick={onOpenFilters}
        >
          {inUse === 0 ? WORDS.filters : WORDS.filtersInUse(inUse)}
        </button>
        <div className="relative md:contents">
          <ViewTools path={criteriaHref(criteria, start)} isTaken={takes} onTake={setTakes}>
            <DensitySwitch />
          </ViewTools>
        </div>
        <OrderSelect criteria={asked} ask={ask} />
      </div>
      {takes && answer !== null && (
        <Suspense>
          <TakeAlong key={answer.href} criteria={answer.criteria} total={answer.hits.total} />
        </Suspense>
      )}
    </div>
  )
}
