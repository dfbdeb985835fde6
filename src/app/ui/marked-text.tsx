// A text with its matches marked. A match by correction is underlined as well: colour is never the only sign.

import type { ReactNode } from 'react'
import type { Match } from '../../search/results.ts'
import { unbroken } from './unbroken.tsx'

export interface MarkedTextProps {
  readonly text: string
  /** In order and without overlaps; offsets are in UTF-16 units. */
  readonly matches: readonly Match[]
}

export function MarkedText({ text, matches }: MarkedTextProps): ReactNode {
  return unbroken(text, (start, end) => {
    const parts: ReactNode[] = []
    let done = start
    for (const match of matches) {
      const [from, to] = [Math.max(match.start, start), Math.min(match.end, end)]
      if (from >= to) continue
      parts.push(
        text.slice(done, from),
        <mark key={from} className={match.corrected ? 'mended' : undefined}>
          {text.slice(from, to)}
        </mark>
      )
      done = to
    }
    return [...parts, text.slice(done, end)]
  })
}
