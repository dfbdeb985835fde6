// The shape of a listing: what a capture holds, in its own order and words, before anything is made of it. `parseListing` and
// `printListing` are inverses over it.

import type { LineKind } from '../../model/account.ts'
import type { Line } from './split-lines.ts'

/** The slots of an entry, in the order in which a listing prints them. */
export const ENTRY_FIELDS = ['credit', 'kicker', 'title', 'date', 'summary'] as const
export type EntryField = (typeof ENTRY_FIELDS)[number]

/** One item of a listing, as printed (without the white space around lines); null where there is nothing. */
export interface Entry extends Readonly<Record<EntryField, string | null>> {
  readonly kind: 'entry'
  /** The number before it; null where the listing has none, or lost it. */
  readonly number: number | null
}

/** A line between entries: of the page's structure, or beside the list. */
export interface Outside {
  readonly kind: 'heading' | 'sideMatter'
  readonly text: string
}

export type Part = Outside | Entry

/** How entries are told apart: by numbers, by a bullet on its own line, or by nothing but their dates. */
export type Layout = 'numbered' | 'bulleted' | 'bare'

/** Whether entries have a kicker over the title: a property of the page. */
export type KickerMode = 'shown' | 'none' | 'undecided'

export interface Listing {
  readonly layout: Layout
  readonly kickers: KickerMode
  readonly parts: readonly Part[]
}

/** What a line is: the number or bullet that opens an entry, or part of a field. A number shares its line with the entry's first field. */
export type LineRole = EntryField | 'marker' | 'aside'

/** A line with what became of it. */
export interface PlacedLine extends Line {
  readonly kind: Exclude<LineKind, 'rejected'>
  /** Index into `parts`; null for a separator. */
  readonly part: number | null
  /** null outside entries. */
  readonly role: LineRole | null
}

export interface ParsedListing {
  readonly listing: Listing
  readonly mark: '' | '\uFEFF'
  /** Every line of the text, in order. */
  readonly lines: readonly PlacedLine[]
}
