// A text of the article with the words underlined that say what it is about, each with its letter; lit where the reader has opened what they
// speak for. And with the matches of a search marked.

import { Fragment, type ReactNode } from 'react'
import type { Match } from '../../search/results.ts'
import { layRanges } from './lay-ranges.ts'
import type { Lettered } from './letter-evidence.ts'
import { hueOf } from '../ui/hue.ts'

export interface EvidenceTextProps {
  readonly text: string
  /** Those of this text, in the order of reading. */
  readonly evidence: readonly Lettered[]
  /** The letters that are lit, with the class of their hue. */
  readonly lit: ReadonlyMap<string, string>
  readonly matches: readonly Match[]
}

interface EvidenceProps {
  /** The class of the hue that they are lit in. */
  readonly lit: string | undefined
  /** The group of the theme that they speak for. */
  readonly group: string | undefined
  readonly children: ReactNode
}

const isMatch = (range: Lettered | Match): range is Match => 'corrected' in range
const isEvidence = (range: Lettered | Match): range is Lettered => 'letter' in range

/** Words that speak for something: lit, underlined in the hue of their theme, or plain. */
function Evidence({ lit, group, children }: EvidenceProps) {
  if (lit !== undefined) return <mark className={`ev lit ${lit}`}>{children}</mark>
  return group === undefined ? children : <span className={`ev ${hueOf(group)}`}>{children}</span>
}

export function EvidenceText({ text, evidence, lit, matches }: EvidenceTextProps) {
  return layRanges<Lettered | Match>(text, [...evidence, ...matches]).map(
    ({ start, text: words, covering, ending }) => {
      const match = covering.find(isMatch)
      const spoken = covering.filter(isEvidence)
      const group = spoken.find((range) => range.group !== null)?.group ?? undefined
      const hue = spoken.flatMap(({ letter }) => lit.get(letter) ?? [])[0]
      const marked = match ? <mark className={match.corrected ? 'mended' : undefined}>{words}</mark> : words
      const letters = ending.filter(isEvidence).map(({ letter }) => letter)
      return (
        <Fragment key={start}>
          <Evidence lit={hue} group={group}>
            {marked}
          </Evidence>
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
