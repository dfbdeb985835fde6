// What is asked, in words: the sentence and how the query was read, and beside them the tools of the view.

import type { Dropped } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { filtersInUse } from '../../model/edit-criteria.ts'
import type { Answer } from '../archive/use-answer.ts'
import type { Ask } from '../criteria/use-criteria.ts'
import { DroppedValues } from '../filters/dropped-values.tsx'
import { explainReading } from '../filters/explain-reading.ts'
import { OrderSelect } from '../filters/order-select.tsx'
import { ReadingLine } from '../filters/reading-line.tsx'
import type { SentencePiece } from '../filters/sentence.ts'
import { SentenceView } from '../filters/sentence-view.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { DensitySwitch } from './density-switch.tsx'
import { WORDS } from './words.tsx'

export interface AskedBarProps {
  readonly criteria: Criteria
  readonly dropped: readonly Dropped[]
  /** The last answer; null where there is none. */
  readonly answer: Answer | null
  /** Whether the answer to the present question is still loading. */
  readonly isPending: boolean
  readonly pieces: readonly SentencePiece[]
  readonly ask: Ask
  readonly onOpenFilters: () => void
}

export function AskedBar({ criteria, dropped, answer, isPending, pieces, ask, onOpenFilters }: AskedBarProps) {
  const inUse = filtersInUse(criteria)
  return (
    <div className="asked">
      <SentenceView pieces={pieces} criteria={criteria} isPending={isPending} ask={ask} />
      {answer !== null && <ReadingLine criteria={answer.criteria} notes={explainReading(answer.hits)} ask={ask} />}
      <DroppedValues dropped={dropped} />
      <button type="button" className="openfilters needs-script" aria-haspopup="dialog" onClick={onOpenFilters}>
        {inUse === 0 ? WORDS.filters : WORDS.filtersInUse(inUse)}
      </button>
      <div className="view-tools">
        <CopyButton label={WORDS.copyLink} textOf={() => location.href} />
        <DensitySwitch />
        <OrderSelect criteria={criteria} ask={ask} />
      </div>
    </div>
  )
}
