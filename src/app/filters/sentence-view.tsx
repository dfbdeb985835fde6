// The sentence: what is asked, each part a button that takes itself off.

import { useRef } from 'react'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { asksNothing } from '../../model/criteria.ts'
import { startOver } from '../../model/edit-criteria.ts'
import type { Ask } from '../criteria/use-criteria.ts'
import type { SentencePiece } from './sentence.ts'

export interface SentenceViewProps {
  readonly pieces: readonly SentencePiece[]
  readonly criteria: Criteria
  /** Whether the answer is on its way. */
  readonly isPending: boolean
  readonly ask: Ask
}

export function SentenceView({ pieces, criteria, isPending, ask }: SentenceViewProps) {
  const sentence = useRef<HTMLDivElement>(null)

  function takeOff(update: (criteria: Criteria) => Criteria) {
    // The button that was pressed is about to go: the focus stays with the sentence.
    sentence.current?.focus()
    ask(update)
  }

  /** What tells one piece from the others: what it takes off, or what follows it. */
  function keyOf(piece: SentencePiece, next: SentencePiece | undefined): string {
    if (piece.kind === 'part') return criteriaHref(piece.takeOff(criteria))
    return next?.kind === 'part' ? `before ${criteriaHref(next.takeOff(criteria))}` : piece.kind
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
                onClick={() => takeOff(piece.takeOff)}
              >
                {piece.text}
                <i aria-hidden="true">×</i>
              </button>
            )
          default:
            return piece satisfies never
        }
      })}
      {isPending && <span className="pending font-sans text-small text-ink-soft"> Searching…</span>}
      {!asksNothing(criteria) && (
        <>
          {' '}
          <button type="button" className="quiet" onClick={() => takeOff(startOver)}>
            Start over
          </button>
        </>
      )}
    </div>
  )
}
