// What the read stage makes of an entry, before entries of several listings are merged to articles.

import type { ArticleText, Sighting } from '../../model/article.ts'
import type { Day } from '../../model/day.ts'
import type { Entry, PlacedLine } from '../parse/listing.ts'

/** What one entry says of an article. */
export interface Item extends Omit<ArticleText, 'title'> {
  /** null where the listing lost it; then there is a summary. */
  readonly title: string | null
  readonly day: Day
  readonly dayEnd: Day | null
  /** BCP 47. */
  readonly language: string
  /** The address of the original, http or https; null where the capture gives none. */
  readonly original: string | null
  readonly truncated: boolean
  readonly sighting: Omit<Sighting, 'differs'>
}

/** An entry with the lines it stands on, which include the blank lines in it. */
export interface PlacedEntry extends Entry {
  readonly lines: readonly PlacedLine[]
  /** Index of the first of its lines. */
  readonly first: number
  /** Whether the capture ends with it. */
  readonly isLast: boolean
}

/** Whether the capture ended before it came to the entry's date: then there can be no summary yet. */
export const endsBeforeDate = (entry: PlacedEntry): boolean => entry.isLast && entry.summary === null
