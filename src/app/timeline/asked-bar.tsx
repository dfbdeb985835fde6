// What is asked, in words: the sentence, how the query was read, and beside it the tools of the view.

import type { Dropped } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { filtersInUse } from '../../model/edit-criteria.ts'
import { DroppedValues } from '../filters/dropped-values.tsx'
import { explainReading } from '../filters/explain-reading.ts'
import { OrderSelect } from '../filters/order-select.tsx'
import { ReadingLine } from '../filters/reading-line.tsx'
import type { SentencePiece } from '../filters/sentence.ts'
import { SentenceView } from '../filters/sentence-view.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { DensitySwitch } from './density-switch.tsx'
import type { Answer } from './use-steady-results.ts'

export interface AskedBarProps {
  readonly criteria: Criteria
  /** Those of the address as it is by now, which what is done builds on. */
  readonly present: () => Criteria
  readonly dropped: readonly Dropped[]
  /** What the pieces speak of; null where the question could not be answered. */
  readonly answer: Answer | null
  readonly settled: boolean
  readonly pieces: readonly SentencePiece[]
  readonly onForesee: (criteria: Criteria) => void
  readonly onAsk: (criteria: Criteria) => void
  readonly hrefOf: (criteria: Criteria) => string
  readonly onOpenFilters: () => void
}

export function AskedBar(props: AskedBarProps) {
  const { criteria, present, dropped, answer, settled, pieces, onForesee, onAsk, hrefOf, onOpenFilters } = props
  const answered = answer?.criteria ?? criteria
  const inUse = filtersInUse(criteria)
  return (
    <div className="asked">
      <SentenceView
        pieces={pieces}
        criteria={answered}
        present={present}
        settled={settled}
        onForesee={onForesee}
        onAsk={onAsk}
        hrefOf={hrefOf}
      />
      <ReadingLine
        criteria={answered}
        present={present}
        notes={answer === null ? null : explainReading(answer.results)}
        onAsk={onAsk}
      />
      <DroppedValues dropped={dropped} />
      <button type="button" className="openfilters needs-script" aria-haspopup="dialog" onClick={onOpenFilters}>
        {inUse === 0 ? 'Filters' : `Filters, ${inUse} in use`}
      </button>
      <div className="view-tools">
        <CopyButton label="Copy the link" textOf={() => location.href} />
        <DensitySwitch />
        <OrderSelect criteria={criteria} present={present} onAsk={onAsk} />
      </div>
    </div>
  )
}
