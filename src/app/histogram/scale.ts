// How tall bars are. Each article is one slip while bars have few of them. For taller bars slips grow thinner, and then each slip stands for
// several articles. Slips are whole pixels, so that the cuts between them are sharp.

/** The greatest height of a bar, in pixels. */
export const TALLEST = 96

/** The height of a slip where there is room. */
const SLIP = 6

/** A thinner slip could not be told from its cut. */
const THINNEST = 4

export interface Scale {
  /** Pixels a slip, its cut included. */
  readonly slip: number
  /** Articles a slip: 1, 2 or 5, or ten times, a hundred times … as many. */
  readonly unit: number
  /** Whether each bar has its number; else the tallest alone has. */
  readonly everyNumber: boolean
}

/** The round numbers that a slip may stand for, from 1, without end. */
function* units(): Generator<number, never> {
  for (let power = 1; ; power *= 10) for (const digit of [1, 2, 5]) yield digit * power
}

/** The scale for bars of at most `peak` articles. */
export function scaleFor(peak: number): Scale {
  for (const unit of units()) {
    const room = Math.floor((TALLEST * unit) / Math.max(peak, 1))
    // A slip that stands for several articles has no usual height to keep to.
    const slip = unit === 1 ? Math.min(SLIP, room) : room
    if (slip >= THINNEST) return { unit, slip, everyNumber: unit === 1 && slip === SLIP }
  }
  // Never: there is a unit for every number of articles.
  throw new RangeError()
}

/** The height of so many articles in pixels: 0 for none, and at least 1.5, so that one is seen. */
export function heightOf(count: number, { slip, unit }: Scale): number {
  return count === 0 ? 0 : Math.max(1.5, (count * slip) / unit)
}
