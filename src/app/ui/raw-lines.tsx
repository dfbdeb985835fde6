// Lines of a seed as they were captured, with their numbers there.

interface RawLinesProps {
  /** The number of the first line, from 1. */
  readonly first: number
  readonly raw: readonly string[]
  readonly label: string
}

export function RawLines({ first, raw, label }: RawLinesProps) {
  const lines = raw.map((text, place) => ({ number: first + place, text }))
  return (
    <ol className="raw" aria-label={label}>
      {lines.map(({ number, text }) => (
        <li key={number}>
          <span className="ln">{number}</span>
          <span className="tx">{text}</span>
        </li>
      ))}
    </ol>
  )
}

/** `Line 4`, `Lines 4 to 10`. */
export const lineWords = ([first, last]: readonly [number, number]): string =>
  first === last ? `Line ${first}` : `Lines ${first} to ${last}`
