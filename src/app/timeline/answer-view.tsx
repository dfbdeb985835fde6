// What answers: a list, or why there is none. The answer before it is out of sight at once, and taken apart once there is time: for thousands of
// rows that takes as long as several frames.

import { Activity, lazy, Suspense, useEffect, useState } from 'react'
import { whenIdle } from '../ui/when-idle.ts'
import { ResultList, type ResultListProps } from './result-list.tsx'
import type { Answer } from './use-steady-results.ts'

const EmptyState = lazy(async () => ({ default: (await import('./empty-state.tsx')).EmptyState }))

interface Turn {
  readonly number: number
  readonly answer: Answer
  /** The answer before; null once it is gone. */
  readonly before: Answer | null
}

function useTurn(answer: Answer): Turn {
  const [turn, setTurn] = useState<Turn>({ number: 0, answer, before: null })
  // React renders again at once, before anything of the last turn is shown.
  if (turn.answer !== answer) setTurn({ number: turn.number + 1, answer, before: turn.answer })
  useEffect(() => (turn.before === null ? undefined : whenIdle(() => setTurn({ ...turn, before: null }))), [turn])
  return turn
}

export interface AnswerViewProps extends Pick<ResultListProps, 'settled' | 'hrefOf'> {
  readonly answer: Answer
}

export function AnswerView({ answer, settled, hrefOf }: AnswerViewProps) {
  const { number, before } = useTurn(answer)
  const view = ({ criteria, results }: Answer, isPresent: boolean) => (
    // The present one comes first: whoever looks for a row or a month finds it there.
    <Activity key={isPresent ? number : number - 1} mode={isPresent ? 'visible' : 'hidden'}>
      <div>
        {results.total === 0 ? (
          // As tall as what it waits for: the foot of the page would come up, and go down again.
          <Suspense fallback={<div className="empty" />}>
            <EmptyState criteria={criteria} hrefOf={hrefOf} />
          </Suspense>
        ) : (
          <ResultList criteria={criteria} results={results} settled={settled || !isPresent} hrefOf={hrefOf} />
        )}
      </div>
    </Activity>
  )
  return [view(answer, true), before !== null && view(before, false)]
}
