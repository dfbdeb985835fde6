// A text with its matches under the highlighter. A match that is there by correction has a dotted line too: colour is never the only sign.

import type { ReactNode } from 'react'
import type { Match } from '../../search/results.ts'

export interface MarkedTextProps {
  readonly text: string
  /** Sorted, apart from each other, in UTF-16 units of the text. */
  readonly matches: readonly Match[]
}

export function MarkedText({ text, matches }: MarkedTextProps): ReactNode {
  const pieces: ReactNode[] = []
  let end = 0
  for (const match of matches) {
    pieces.push(
      text.slice(end, match.start),
      <mark key={match.start} className={match.corrected ? 'mended' : undefined}>
        {text.slice(match.start, match.end)}
      </mark>
    )
    end = match.end
  }
  return [...pieces, text.slice(end)]
}
