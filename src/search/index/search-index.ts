// The shape of the index: JSON values, made at build time and read by the engine.

import type { BUNDLE_SCHEMA } from '../../model/bundle.ts'

/** The fields that are searched, each with its weight and how far its length counts (BM25F's boost and b). */
export const SEARCHED_FIELDS = {
  title: { bit: 1, boost: 3, lengthCounts: 0.3 },
  kicker: { bit: 2, boost: 1, lengthCounts: 0 },
  summary: { bit: 4, boost: 1, lengthCounts: 0.6 },
} as const
export type SearchedField = keyof typeof SEARCHED_FIELDS

/** In the order of their bits. */
export const FIELDS = Object.keys(SEARCHED_FIELDS) as SearchedField[]
export const ALL_FIELDS = 7

/** Steps of impact for each combination of fields. */
export const IMPACT_STEPS = 9

/** The lengths of titles are a digit each: from here on they count as this. */
export const LONGEST_TITLE = 63

/** The fields, as a sum of their bits, that a code stands for. */
export const fieldsOfCode = (code: number): number => Math.floor(code / IMPACT_STEPS) + 1

/**
 * A word's posting says in which article it stands, in which of the fields, and how much it weighs there (its impact, between 0 and 1).
 * Fields and impact share a code from 0 to 63: seven combinations of fields, nine steps of impact within what the combination spans.
 */
export interface SearchIndex {
  readonly schema: typeof BUNDLE_SCHEMA
  readonly articles: number
  /** The vocabulary, sorted by UTF-16 unit, front-coded: see `front-code.ts`. */
  readonly words: string
  /** For each code the impact it stands for. */
  readonly impacts: readonly number[]
  /** For each article the words of its title, a digit each; null in an archive so large that no query asks how well a title fits it. */
  readonly titleLengths: string | null
  /** The postings of all words, cut by word; each part here, or in files of its own. */
  readonly parts: readonly IndexPart[]
}

/** The name of a file that holds a part of the index. */
export type IndexFile = `search/${string}`

export interface IndexPart {
  /** The id of its first word; it goes on to the next part's. */
  readonly from: number
  readonly postings: Postings | IndexFile
}

export interface Postings {
  /** For each word in how many articles it stands, as `printNumbers` prints it. */
  readonly frequencies: string
  /** For each word the ordinals of its articles, as gaps: the first from -1, each at least 1; all words in a row. */
  readonly gaps: string
  /** For each posting its code, a digit each, in the order of `gaps`. */
  readonly codes: string
  /** In a file of their own beside postings that are in one: only phrases need them. */
  readonly positions: Positions | IndexFile
}

/**
 * For each posting where the word stands, for phrases: places ascending, as gaps from the one before (the first from 0), doubled, plus 1
 * where another follows. The n-th word of a field is at three times n, plus the field's number.
 */
export interface Positions {
  readonly places: string
}

/** How far apart the places of two neighbouring words of a field are. */
export const NEXT_PLACE = FIELDS.length
