// Where the handles' months are written: outside the period where there is room, else inside; as one label where two would overlap.
// Nothing is measured: the room is that of a phone.

/** The width of a label, `Apr 2021`, in percent of a narrow histogram. */
const ROOM = 20

export interface HandleLabel {
  readonly text: string
  /** The side of the handle that it stands on. */
  readonly side: 'before' | 'after'
}

export interface HandleLabels {
  readonly from: HandleLabel | null
  readonly to: HandleLabel | null
}

export interface Handles {
  /** In percent. */
  readonly start: number
  readonly end: number
  /** The label of each handle; null for one that bounds nothing. */
  readonly from: string | null
  readonly to: string | null
  /** Both as one: `April to June 2021`; null unless both have a label. */
  readonly both: string | null
}

/** Returns the labels with the side that each stands on; null for a handle without one. */
export function placeLabels({ start, end, from, to, both }: Handles): HandleLabels {
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
