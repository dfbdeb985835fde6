// The sentence: what is asked, each part a button that takes itself off.

import { useRef } from 'react'
import type { Criteria } from '../../model/criteria.ts'
import { asksNothing } from '../../model/criteria.ts'
import { startOver } from '../../model/edit-criteria.ts'
import { whenPressed } from '../ui/when-pressed.ts'
import type { SentencePiece } from './sentence.ts'

export interface SentenceViewProps {
  readonly pieces: readonly SentencePiece[]
  readonly criteria: Criteria
  /** Those of the address as it is by now, which what is done builds on. */
  readonly present: () => Criteria
  /** Whether this is what is asked now. If not, it is what was asked before, and the answer is on its way. */
  readonly settled: boolean
  readonly onForesee: (criteria: Criteria) => void
  readonly onAsk: (criteria: Criteria) => void
  readonly hrefOf: (criteria: Criteria) => string
}

export function SentenceView({ pieces, criteria, present, settled, onForesee, onAsk, hrefOf }: SentenceViewProps) {
  const sentence = useRef<HTMLDivElement>(null)

  function ask(next: Criteria) {
    // The button that was pressed is about to go: the focus stays with the sentence.
    sentence.current?.focus()
    onAsk(next)
  }

  /** What tells one piece from the others: what it takes off, or what follows it. */
  function keyOf(piece: SentencePiece, next: SentencePiece | undefined): string {
    if (piece.kind === 'part') return hrefOf(piece.takeOff(criteria))
    return next?.kind === 'part' ? `before ${hrefOf(next.takeOff(criteria))}` : piece.kind
  }

  return (
    <div className="sentence" role="group" aria-label="What is asked" ref={sentence} tabIndex={-1}>
      {pieces.map((piece, at) => {
        const key = keyOf(piece, pieces[at + 1])
        switch (piece.kind) {
          case 'count':
            return <b key={key}>{piece.text}</b>
          case 'text':
            return <span key={key}>{piece.text}</span>
          case 'part':
            return (
              <button
                key={key}
                type="button"
                className="part"
                aria-label={`Remove ${piece.text}`}
                {...whenPressed(() => onForesee(piece.takeOff(present())))}
                onClick={() => ask(piece.takeOff(present()))}
              >
                {piece.text}
                <i aria-hidden="true">×</i>
              </button>
            )
          default:
            return piece satisfies never
        }
      })}
      {!settled && <span className="pending small"> Searching…</span>}
      {!asksNothing(criteria) && (
        <>
          {' '}
          <button type="button" className="quiet" onClick={() => ask(startOver(present()))}>
            Start over
          </button>
        </>
      )}
    </div>
  )
}
