// A small chart of how many articles a value has in each period of the archive. It stands beside words and is hidden from screen readers.

/** In units of the drawing. The styles say how large it is. */
const WIDTH = 108
const BASE = 21
const TALLEST = 18
const SMALLEST = 1.5

/** The share of its slot that a bar takes. */
const BAR = 0.78

const round = (value: number): number => Number(value.toFixed(2))

export interface SparklineProps {
  /** By period, oldest first. */
  readonly counts: readonly number[]
  /** The count that a bar of full height has. */
  readonly most: number
}

export function Sparkline({ counts, most }: SparklineProps) {
  const slot = WIDTH / Math.max(counts.length, 1)
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} 22`} preserveAspectRatio="none" aria-hidden="true">
      <line x2={WIDTH} y1="21.5" y2="21.5" />
      {counts.map((count, index) => {
        if (count === 0) return null
        const height = round(Math.max(SMALLEST, (TALLEST * count) / Math.max(most, 1)))
        const x = round((index + (1 - BAR) / 2) * slot)
        // A bar is told from the others by its period, which is its index.
        return <rect key={x} x={x} y={round(BASE - height)} width={round(slot * BAR)} height={height} />
      })}
    </svg>
  )
}
