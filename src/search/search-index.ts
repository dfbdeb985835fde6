// The shape of the index: one JSON value, made at build time and read by the engine.

import type { BUNDLE_SCHEMA } from '../model/bundle.ts'

/** The fields that are searched, each with its weight and how far its length counts (BM25F's boost and b). */
export const SEARCHED_FIELDS = {
  title: { bit: 1, boost: 3, lengthCounts: 0.3 },
  kicker: { bit: 2, boost: 1, lengthCounts: 0 },
  summary: { bit: 4, boost: 1, lengthCounts: 0.6 },
} as const
export type SearchedField = keyof typeof SEARCHED_FIELDS

/**
 * A word's posting says in which article it stands, in which of the fields, and how much it weighs there (its impact, between 0 and 1).
 * Fields and impact share a code from 0 to 63: seven combinations of fields, nine steps of impact within what the combination spans.
 */
export interface SearchIndex {
  readonly schema: typeof BUNDLE_SCHEMA
  readonly articles: number
  /** The vocabulary, sorted by UTF-16 unit, front-coded: see `front-code.ts`. */
  readonly words: string
  /** For each word in how many articles it stands, as `printNumbers` prints it. */
  readonly frequencies: string
  /** For each word the ordinals of its articles, as gaps: the first from -1, each at least 1; all words in a row. */
  readonly gaps: string
  /** For each posting its code, a digit each, in the order of `gaps`. */
  readonly codes: string
  /** For each code the impact it stands for. */
  readonly impacts: readonly number[]
}

/** Steps of impact for each combination of fields. */
export const IMPACT_STEPS = 9

/** The fields, as a sum of their bits, that a code stands for. */
export const fieldsOfCode = (code: number): number => Math.floor(code / IMPACT_STEPS) + 1
