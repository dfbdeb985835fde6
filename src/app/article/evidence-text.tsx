// A text of the article. The words that say what it is filed under are underlined and have a letter; those of a filing that is open are lit. The
// matches of a search are marked too.

import { Fragment, type ReactNode } from 'react'
import type { Match } from '../../search/results.ts'
import { layRanges } from './lay-ranges.ts'
import type { Lettered } from './letter-evidence.ts'
import { hueOf } from '../ui/hue.ts'

export interface EvidenceTextProps {
  readonly text: string
  /** The evidence in this text, in the order of reading. */
  readonly evidence: readonly Lettered[]
  /** The letters that are lit, each with the class of its hue. */
  readonly lit: ReadonlyMap<string, string>
  readonly matches: readonly Match[]
}

interface EvidenceProps {
  /** The class of the hue that the words are lit in; undefined where they are not lit. */
  readonly lit: string | undefined
  /** The group of the theme that the words speak for; undefined for none. */
  readonly group: string | undefined
  readonly children: ReactNode
}

const isMatch = (range: Lettered | Match): range is Match => 'corrected' in range
const isEvidence = (range: Lettered | Match): range is Lettered => 'letter' in range

/** Words that are evidence: lit, underlined in the hue of their theme, or plain. */
function Evidence({ lit, group, children }: EvidenceProps) {
  if (lit !== undefined) return <mark className={`evidence lit ${lit}`}>{children}</mark>
  return group === undefined ? children : <span className={`evidence ${hueOf(group)}`}>{children}</span>
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
            // The margin says in words what a letter refers to. Read aloud in mid-sentence the letter would only disturb.
            <sup className="evidence-letter" aria-hidden="true">
              {letters.join(', ')}
            </sup>
          )}
        </Fragment>
      )
    }
  )
}
