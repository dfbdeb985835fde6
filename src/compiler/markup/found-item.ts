// What a feed or a saved page says of one item, wherever it says it, before it is judged. Texts are plain and as shown.

import type { ReadDay } from '../read/read-day.ts'

export interface FoundItem {
  /** The stretch of the file that it stands on, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Where it says each of these, or begins where it does not: what is wrong with one is shown there. */
  readonly at: Readonly<Record<'title' | 'date' | 'link', number>>
  /** Whether the file ends inside it. */
  readonly isCut: boolean
  readonly title: string | null
  readonly summary: string | null
  readonly kicker: string | null
  readonly credit: string | null
  readonly when: ReadDay
  /** Its link as written; null where it has none. */
  readonly link: string | null
  /** What its link is relative to; null where the file does not say. */
  readonly base: string | null
  /** As declared, BCP 47; null where nothing is. */
  readonly language: string | null
}

/** A longer category is no label over a title. */
export const LONGEST_KICKER = 60

/** The label over the title: the first category. WordPress's name for none is none. */
export const kickerOf = (categories: readonly (string | null)[]): string | null => {
  const first = categories.find((category) => category !== null) ?? null
  return first === null || first.length > LONGEST_KICKER || /^uncategori[sz]ed$/i.test(first) ? null : first
}
