// Accounts for every line of every seed, and for every item that it lists.

/** Each line of a seed is in exactly one of these. */
export const LINE_KINDS = ['heading', 'sideMatter', 'entry', 'separator', 'rejected'] as const
export type LineKind = (typeof LINE_KINDS)[number]

/** An entry that could not become an article. */
export interface Reject {
  readonly lines: readonly [first: number, last: number]
  readonly raw: readonly string[]
  /** One sentence for the reader. */
  readonly reason: string
}

/** One seed's lines by kind; the five counts sum to `lines`. */
export interface SeedAccount extends Readonly<Record<LineKind, number>> {
  readonly seed: string
  readonly lines: number
  /** How many entries or items it lists: each is a sighting of an article, or rejected. */
  readonly items: number
  /** How many articles have a sighting in this seed. */
  readonly articles: number
  readonly rejects: readonly Reject[]
}
