// The shape of the index in its files: JSON that the build writes and the engine reads.

import type { BUNDLE_SCHEMA } from '../../model/bundle.ts'
import type { Spellings } from './spellings.ts'

/** The fields that are searched, each with its weight and how far its length counts (BM25F's boost and b). */
export const SEARCHED_FIELDS = {
  title: { bit: 1, boost: 3, lengthCounts: 0.3 },
  kicker: { bit: 2, boost: 1, lengthCounts: 0 },
  summary: { bit: 4, boost: 1, lengthCounts: 0.6 },
} as const
export type SearchedField = keyof typeof SEARCHED_FIELDS

/** The fields, in the order of their bits. */
export const FIELDS = Object.keys(SEARCHED_FIELDS) as SearchedField[]
export const ALL_FIELDS = 7

/** How many steps of impact each combination of fields has. */
export const IMPACT_STEPS = 9

/** The length of a title is one digit. A title with more words than this counts as this long. */
export const LONGEST_TITLE = 63

/** The fields that a code stands for, as a sum of their bits. */
export const fieldsOfCode = (code: number): number => Math.floor(code / IMPACT_STEPS) + 1

/**
 * A posting of a word says which article has it, in which of the fields, and how much the word weighs there (its impact, between 0 and 1).
 * Fields and impact share a code from 0 to 62: seven combinations of fields, with nine steps from the least to the greatest impact of each.
 */
export interface SearchIndex {
  readonly schema: typeof BUNDLE_SCHEMA
  readonly articles: number
  /** The vocabulary, sorted by UTF-16 unit, front-coded: see `front-code.ts`. */
  readonly words: string
  /** How they are written: see `spellings.ts`. */
  readonly spellings: Spellings
  /** For each code the impact it stands for. */
  readonly impacts: readonly number[]
  /** For each article how many words its title has, a digit each; null in a large archive, where the fit of titles does not count. */
  readonly titleLengths: string | null
  /** The postings of all words, cut between words. A part is here or in files of its own. */
  readonly parts: readonly IndexPart[]
}

/** The name of a file that holds a part of the index. */
export type IndexFile = `search/${string}`

export interface IndexPart {
  /** The id of its first word. Its last word is the one before the next part's first. */
  readonly from: number
  readonly postings: Postings | IndexFile
}

export interface Postings {
  /** For each word the number of articles that have it, as `printNumbers` prints it. */
  readonly frequencies: string
  /** For each word the ordinals of its articles as gaps, the first from -1, so that each is at least 1; all words in a row. */
  readonly gaps: string
  /** For each posting its code, a digit each, in the order of `gaps`. */
  readonly codes: string
  /** In a file of their own where the postings are in one: only phrases and the fit of titles need them. */
  readonly positions: Positions | IndexFile
}

/**
 * Where a word stands in its articles. The n-th word (from 0) of a field has the position n times three, plus the index of the field.
 */
export interface Positions {
  /**
   * For each posting its positions, ascending, as gaps from the one before (the first from 0). Each gap is doubled, plus 1 where another
   * position of the same posting follows.
   */
  readonly positions: string
}

/** The distance between the positions of two neighbouring words of a field. */
export const POSITION_STEP = FIELDS.length
