// The sentence: what is asked. Each part is a button that takes the part off.

import type { RefObject } from 'react'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { asksNothing } from '../../model/criteria.ts'
import { startOver } from '../../model/edit-criteria.ts'
import type { Ask } from '../criteria/use-criteria.ts'
import type { SentencePiece } from './sentence.ts'
import { WORDS } from './words.tsx'

export interface SentenceViewProps {
  /** The element that keeps the focus when a pressed button goes. */
  readonly ref: RefObject<HTMLDivElement | null>
  readonly pieces: readonly SentencePiece[]
  readonly criteria: Criteria
  /** Whether the answer is on its way. */
  readonly isPending: boolean
  readonly ask: Ask
}

const SENTENCE =
  'max-w-200 font-serif text-lede leading-9 text-pretty max-lg:basis-full max-md:text-label max-md:leading-7'
/** Where nothing is asked: on a phone the count alone, in one row with the tools. */
const PLAIN = 'max-md:basis-auto max-md:text-plain max-md:leading-11 max-md:*:[span]:hidden'

/** Tells a piece from the others: by what it takes off, or by what follows it. */
function keyOf(piece: SentencePiece, next: SentencePiece | undefined, criteria: Criteria): string {
  if (piece.kind === 'part') return criteriaHref(piece.takeOff(criteria))
  return next?.kind === 'part' ? `before ${criteriaHref(next.takeOff(criteria))}` : piece.kind
}

export function SentenceView({ ref, pieces, criteria, isPending, ask }: SentenceViewProps) {
  function takeOff(update: (criteria: Criteria) => Criteria) {
    // The button that was pressed is about to go: the focus stays with the sentence.
    ref.current?.focus()
    ask(update)
  }

  return (
    <div
      className={asksNothing(criteria) ? `${SENTENCE} ${PLAIN}` : SENTENCE}
      role="group"
      aria-label={WORDS.asked}
      ref={ref}
      tabIndex={-1}
    >
      {pieces.map((piece, index) => {
        const key = keyOf(piece, pieces[index + 1], criteria)
        switch (piece.kind) {
          case 'count':
            return (
              <b key={key} className="font-semibold">
                {piece.text}
              </b>
            )
          case 'text':
            return <span key={key}>{piece.text}</span>
          case 'part':
            return (
              <button
                key={key}
                type="button"
                className="part"
                aria-label={WORDS.remove(piece.text)}
                onClick={() => takeOff(piece.takeOff)}
              >
                <span>{piece.text}</span>
                <i
                  className="ms-1.5 inline-block font-sans text-plain leading-none font-normal not-italic print:hidden"
                  aria-hidden="true"
                >
                  ×
                </i>
              </button>
            )
          default:
            return piece satisfies never
        }
      })}
      {isPending && (
        // It shows once the answer takes longer than a glance.
        <span className="[animation:appear_0s_70ms_both] font-sans text-small text-ink-soft" data-pending>
          {' '}
          {WORDS.searching}
        </span>
      )}
      {!asksNothing(criteria) && (
        // On a phone the sheet of the filters has it.
        <span>
          {' '}
          <button type="button" className="quiet max-md:hidden print:hidden" onClick={() => takeOff(startOver)}>
            {WORDS.startOver}
          </button>
        </span>
      )}
    </div>
  )
}
