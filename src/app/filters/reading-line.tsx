// The line under the sentence that says how a query was read, with the way to search as typed and back.

import { Fragment, lazy, Suspense } from 'react'
import type { Criteria } from '../../model/criteria.ts'
import type { Ask } from '../criteria/use-criteria.ts'
import { inWords } from '../../publish/count-in-words.ts'
import type { Correction, ReadingNotes } from './explain-reading.ts'

// Who can't load the offers goes on without them.
const FewerWords = lazy(() =>
  import('./fewer-words.tsx').then(
    ({ FewerWords: list }) => ({ default: list }),
    () => ({ default: () => null })
  )
)

export interface ReadingLineProps {
  readonly criteria: Criteria
  readonly notes: ReadingNotes | null
  readonly ask: Ask
}

/** `migrant` or `migrants` */
function Alternatives({ words }: { readonly words: readonly string[] }) {
  return words.map((word, at) => (
    <Fragment key={word}>
      {at === 0 ? '' : at === words.length - 1 ? ' or ' : ', '}
      <em>{word}</em>
    </Fragment>
  ))
}

/** "No article says …; read as …. Nor …. … also read as …." */
function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  return corrections.map(({ typed, known, readAs }, at) => (
    <Fragment key={typed}>
      {!known && (at === 0 ? 'No article says ' : 'Nor ')}
      <em>{typed}</em>
      {known ? ' was also read as ' : '; read as '}
      <Alternatives words={readAs} />.{' '}
    </Fragment>
  ))
}

export function ReadingLine({ criteria, notes, ask }: ReadingLineProps) {
  const typed = criteria.query.trim()
  if (criteria.exact && typed !== '') {
    return (
      <p className="explain">
        Words are taken as typed.{' '}
        <button type="button" className="quiet" onClick={() => ask((now) => ({ ...now, exact: false }))}>
          Forgive misspellings
        </button>
      </p>
    )
  }
  if (notes === null) return null
  const { corrections, fewer } = notes
  return (
    <>
      <p className="explain">
        {fewer !== null &&
          `No article has all ${inWords(fewer.asked)} ${fewer.wordsOnly ? 'words' : 'parts'}; these have ${inWords(fewer.required)}. `}
        <Corrections corrections={corrections} />
        {corrections.length > 0 && (
          <button type="button" className="quiet" onClick={() => ask((now) => ({ ...now, exact: true }))}>
            Search for “{typed}” as typed
          </button>
        )}
      </p>
      {fewer !== null && (
        <Suspense>
          <FewerWords criteria={criteria} />
        </Suspense>
      )}
    </>
  )
}
