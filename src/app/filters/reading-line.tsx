// The line under the sentence that says how a query was read, with the way to search as typed and back.

import { Fragment } from 'react'
import type { Criteria } from '../../model/criteria.ts'
import { inWords } from '../ui/count-words.ts'
import type { Correction, ReadingNotes } from './explain-reading.ts'

export interface ReadingLineProps {
  readonly criteria: Criteria
  readonly notes: ReadingNotes | null
  readonly onAsk: (criteria: Criteria) => void
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

function Corrections({ corrections, noneAsTyped }: { corrections: readonly Correction[]; noneAsTyped: boolean }) {
  const [only, ...others] = corrections
  if (only === undefined) return null
  if (others.length === 0 && noneAsTyped) {
    return (
      <>
        No article here says <em>{only.typed}</em>; read as <Alternatives words={only.readAs} />.{' '}
      </>
    )
  }
  return (
    <>
      {noneAsTyped ? 'No article here says it as typed; read' : 'Also read'}{' '}
      {corrections.map(({ typed, readAs }, at) => (
        <Fragment key={typed}>
          {at === 0 ? '' : ', '}
          <em>{typed}</em> as <Alternatives words={readAs} />
        </Fragment>
      ))}
      .{' '}
    </>
  )
}

export function ReadingLine({ criteria, notes, onAsk }: ReadingLineProps) {
  const typed = criteria.query.trim()
  if (criteria.exact && typed !== '') {
    return (
      <p className="explain">
        Words are taken as typed.{' '}
        <button type="button" className="quiet" onClick={() => onAsk({ ...criteria, exact: false })}>
          Forgive misspellings
        </button>
      </p>
    )
  }
  if (notes === null) return null
  const { corrections, noneAsTyped, fewer } = notes
  return (
    <p className="explain">
      {fewer !== null && `No article has all ${inWords(fewer.words)} words; these have ${inWords(fewer.required)}. `}
      <Corrections corrections={corrections} noneAsTyped={noneAsTyped} />
      {corrections.length > 0 && (
        <button type="button" className="quiet" onClick={() => onAsk({ ...criteria, exact: true })}>
          Search for “{typed}” as typed
        </button>
      )}
    </p>
  )
}
