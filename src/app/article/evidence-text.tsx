// A text of the article with the words underlined that say what it is about, each with its letter, and with the matches of a search marked.

import { Fragment } from 'react'
import type { Match } from '../../search/results.ts'
import { layRanges } from './lay-ranges.ts'
import type { Lettered } from './letter-evidence.ts'

export interface EvidenceTextProps {
  readonly text: string
  /** Those of this text, in the order of reading. */
  readonly evidence: readonly Lettered[]
  readonly matches: readonly Match[]
}

const isMatch = (range: Lettered | Match): range is Match => 'corrected' in range
const isEvidence = (range: Lettered | Match): range is Lettered => 'letter' in range

export function EvidenceText({ text, evidence, matches }: EvidenceTextProps) {
  return layRanges<Lettered | Match>(text, [...evidence, ...matches]).map(
    ({ start, text: words, covering, ending }) => {
      const match = covering.find(isMatch)
      const group = covering.filter(isEvidence).find((range) => range.group !== null)?.group
      const marked = match ? <mark className={match.corrected ? 'mended' : undefined}>{words}</mark> : words
      const letters = ending.filter(isEvidence).map(({ letter }) => letter)
      return (
        <Fragment key={start}>
          {group ? <span className={`ev g-${group}`}>{marked}</span> : marked}
          {letters.length > 0 && (
            // What a letter refers to stands in the margin, in words; read aloud in mid-sentence it would be noise.
            <sup className="ref" aria-hidden="true">
              {letters.join(', ')}
            </sup>
          )}
        </Fragment>
      )
    }
  )
}
