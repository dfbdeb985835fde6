// Lines of a seed as they were captured, with their numbers.

import { CAPTURE_WORDS } from './capture-words.ts'

interface RawLinesProps {
  readonly seed: string
  /** The number of the first line, from 1. */
  readonly first: number
  readonly raw: readonly string[]
}

export function RawLines({ seed, first, raw }: RawLinesProps) {
  const lines = raw.map((text, index) => ({ number: first + index, text }))
  return (
    <ol className="raw-lines" aria-label={CAPTURE_WORDS.linesOf(seed)}>
      {lines.map(({ number, text }) => (
        <li key={number}>
          <span>{number}</span>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
}
