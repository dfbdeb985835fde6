// The line under the sentence that says how a query was read, with the way to search as typed and back.

import { Fragment, type ReactNode, Suspense } from 'react'
import type { Criteria } from '../../model/criteria.ts'
import type { Ask } from '../criteria/use-criteria.ts'
import type { ReadingNotes } from './explain-reading.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { WORDS } from './words.tsx'

// Where one of these can't be loaded, nothing stands in its place.
const FewerWords = lazyPart(async () => (await import('./fewer-words.tsx')).FewerWords)
const NamedValues = lazyPart(async () => (await import('./named-value-links.tsx')).NamedValues)

export interface ReadingLineProps {
  readonly criteria: Criteria
  /** The criteria as they were searched for. */
  readonly asked: Criteria
  readonly notes: ReadingNotes | null
  /** Whether another line has the way to search as typed. */
  readonly isSwitchElsewhere: boolean
  readonly ask: Ask
}

/** A note under the sentence. */
export function Explanation({ children }: { readonly children: ReactNode }) {
  return (
    <p className="order-2 -mt-1 max-w-256 basis-full text-ui text-ink-soft max-md:mt-0.5 max-md:leading-5">
      {children}
    </p>
  )
}

function Word({ word }: { readonly word: string }) {
  return <em className="font-serif text-plain leading-none text-ink">{word}</em>
}

/** `migrant` or `migrants` */
function Alternatives({ words }: { readonly words: readonly string[] }) {
  return words.map((word, index) => (
    <Fragment key={word}>
      {index > 0 && WORDS.alternative(index === words.length - 1)}
      <Word word={word} />
    </Fragment>
  ))
}

interface ExactSwitchProps extends Pick<ReadingLineProps, 'ask'> {
  /** Whether a press turns the exact search on or off. */
  readonly exact: boolean
  readonly children: ReactNode
}

/** Turns the exact search on or off. */
export function ExactSwitch({ exact, ask, children }: ExactSwitchProps) {
  return (
    <button
      type="button"
      className="quiet relative max-md:leading-5 max-md:after:absolute max-md:after:-inset-x-1 max-md:after:-inset-y-3 print:hidden"
      onClick={() => ask((now) => ({ ...now, exact }))}
    >
      {children}
    </button>
  )
}

export function ReadingLine({ criteria, asked, notes, isSwitchElsewhere, ask }: ReadingLineProps) {
  const typed = criteria.query.trim()
  if (criteria.exact && typed !== '') {
    return (
      <Explanation key="as typed">
        {WORDS.asTyped}{' '}
        <ExactSwitch exact={false} ask={ask}>
          {WORDS.forgive}
        </ExactSwitch>
      </Explanation>
    )
  }
  if (notes === null) return null
  const { forms, corrections, fewer } = notes
  return (
    <>
      {/* Other words are another paragraph: a browser that translates the page takes its texts away from React, which then can't change them. */}
      <Explanation key={JSON.stringify(notes)}>
        {fewer !== null && (fewer.wordsOnly ? WORDS.fewerWords : WORDS.fewerParts)(fewer.asked, fewer.required)}
        {corrections.map((correction) => (
          <Fragment key={correction.typed}>
            {WORDS.correction({
              typed: <Word word={correction.typed} />,
              readAs: <Alternatives words={correction.readAs} />,
              known: correction.known,
            })}
          </Fragment>
        ))}
        {forms.length > 0 && WORDS.forms(<Alternatives words={forms} />)}
        <Suspense>
          <NamedValues criteria={asked} />
        </Suspense>
        {!isSwitchElsewhere && (forms.length > 0 || corrections.length > 0) && (
          <ExactSwitch exact ask={ask}>
            {WORDS.searchAsTyped(typed)}
          </ExactSwitch>
        )}
      </Explanation>
      {fewer !== null && (
        <Suspense>
          <FewerWords criteria={asked} />
        </Suspense>
      )}
    </>
  )
}
