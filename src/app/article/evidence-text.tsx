// A text of the article. The words that say what it is filed under look like all others until the reader asks for them: then the styles underline
// them and draw their letters. The letters are no text, so that the words can be selected, searched for and linked to as they were written. The
// matches of a search are marked.

import { Fragment } from 'react'
import type { Match } from '../../search/results.ts'
import { unbroken } from '../ui/unbroken.tsx'
import { layEvidence, type Words } from './lay-evidence.ts'
import type { Lettered } from './letter-evidence.ts'

export interface EvidenceTextProps {
  readonly text: string
  /** The evidence in this text, in the order of reading. */
  readonly evidence: readonly Lettered[]
  readonly matches: readonly Match[]
}

const marked = ({ start, text, match }: Words) =>
  match === null ? (
    unbroken(text)
  ) : (
    <mark key={start} className={match.corrected ? 'mended' : undefined}>
      {unbroken(text)}
    </mark>
  )

export function EvidenceText({ text, evidence, matches }: EvidenceTextProps) {
  return layEvidence(text, evidence, matches).map(({ hue, words, letters }) => (
    <Fragment key={words[0]?.start}>
      {hue === null ? words.map(marked) : <span className={`evidence ${hue}`}>{words.map(marked)}</span>}
      {letters.length > 0 && <span data-letters={letters.join(', ')} />}
    </Fragment>
  ))
}
