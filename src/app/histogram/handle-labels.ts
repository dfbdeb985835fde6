// Where the handles' months are written: outside the period where there is room, else inside; and as one where they would run into each other.
// Nothing is measured: the room is that of a phone.

/** The share of a narrow strip, in percent, that a month, shortened to three letters, takes with its year. */
const ROOM = 20

export interface HandleLabel {
  readonly text: string
  /** The side of the pole that it stands on. */
  readonly side: 'before' | 'after'
}

export interface HandleLabels {
  readonly from: HandleLabel | null
  readonly to: HandleLabel | null
}

export interface Poles {
  /** In percent. */
  readonly start: number
  readonly end: number
  /** What each handle says; null for one that bounds nothing. */
  readonly from: string | null
  readonly to: string | null
  /** Both as one: `April to June 2021`; null unless each says something. */
  readonly both: string | null
}

/** Places the handles' labels. */
export function placeLabels({ start, end, from, to, both }: Poles): HandleLabels {
  const fromFits = start >= ROOM
  const toFits = end <= 100 - ROOM
  const crowded = end - start < ROOM + 5 && !(fromFits && toFits)
  if (both !== null && (crowded || from === to)) {
    return fromFits
      ? { from: { text: both, side: 'before' }, to: null }
      : { from: null, to: { text: both, side: 'after' } }
  }
  return {
    from: from === null ? null : { text: from, side: fromFits ? 'before' : 'after' },
    to: to === null ? null : { text: to, side: toFits ? 'after' : 'before' },
  }
}
