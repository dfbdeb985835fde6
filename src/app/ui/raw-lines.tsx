// Lines of a seed as they were captured, with their numbers.

import { WORDS } from './words.ts'

interface RawLinesProps {
  readonly seed: string
  /** The number of the first line, from 1. */
  readonly first: number
  readonly raw: readonly string[]
}

const LIST =
  'border-y border-rule py-2 font-mono text-small *:grid *:break-inside-avoid *:grid-cols-[2.5rem_minmax(0,1fr)] *:gap-x-4 max-md:*:grid-cols-[1.75rem_minmax(0,1fr)] max-md:*:gap-x-2.5'
const NUMBER = 'border-e border-rule pe-3 text-end text-ink-soft tabular-nums select-none max-md:pe-1.5'

export function RawLines({ seed, first, raw }: RawLinesProps) {
  const lines = raw.map((text, index) => ({ number: first + index, text }))
  return (
    <ol className={LIST} aria-label={WORDS.linesOf(seed)}>
      {lines.map(({ number, text }) => (
        <li key={number}>
          <span className={NUMBER}>{number}</span>
          <span className="wrap-anywhere whitespace-pre-wrap">{text}</span>
        </li>
      ))}
    </ol>
  )
}
