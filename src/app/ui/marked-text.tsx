// A text with its matches marked. A match by correction is underlined as well: colour is never the only sign.

import type { ReactNode } from 'react'
import type { Match } from '../../search/results.ts'

export interface MarkedTextProps {
  readonly text: string
  /** In order and without overlaps; offsets are in UTF-16 units. */
  readonly matches: readonly Match[]
}

export function MarkedText({ text, matches }: MarkedTextProps): ReactNode {
  const parts: ReactNode[] = []
  let end = 0
  for (const match of matches) {
    parts.push(
      text.slice(end, match.start),
      <mark key={match.start} className={match.corrected ? 'mended' : undefined}>
        {text.slice(match.start, match.end)}
      </mark>
    )
    end = match.end
  }
  return [...parts, text.slice(end)]
}
