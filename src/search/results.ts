// What the search answers. Plain data: it crosses the worker's boundary as it is.

import type { TimeBin } from '../model/bundle.ts'
import type { Criteria } from '../model/criteria.ts'
import type { Facet } from '../model/facets.ts'
import type { TextRange } from '../model/article.ts'
import type { SearchedField } from './index/search-index.ts'

/**
 * How a word of the archive came to stand for a word of the query. A correction never ranks above what was typed; within that, the word
 * itself counts more than a word that it begins.
 */
export type Tier = 'exact' | 'prefix' | 'corrected'

/** One word of the query and the words of the archive that it was read as. All folded; enough to mark the matches in a text. */
export interface Term {
  /** As typed. */
  readonly typed: string
  /** The folded word itself, and whether words that begin with it count (with at most `longer` letters more; null for any). */
  readonly folded: string
  readonly prefix: { readonly longer: number | null } | null
  /** The one field in which it counts; null for any. */
  readonly field: SearchedField | null
  /** Whether any article of the archive has it as typed. */
  readonly known: boolean
  /** Words it was corrected to, the likeliest first, or several words in a row; empty where it was taken as typed. */
  readonly corrected: readonly string[]
}

/** Folded words that had to stand in a row. */
export interface Phrase {
  readonly words: readonly string[]
  readonly field: SearchedField | null
}

/** How a query was read: its operators, which are filters, and what it excludes are left out. */
export interface Reading {
  readonly terms: readonly Term[]
  readonly phrases: readonly Phrase[]
  /** How many things were asked for: a word, a phrase, or several of these with OR between. */
  readonly groups: number
  /** How many of them an article had to have: fewer than `groups` when none has them all. */
  readonly required: number
}

/** Which articles answer. */
export interface Hits {
  readonly total: number
  /** Ordinals of the articles that answer, in the order asked for; null for every article, newest first. */
  readonly ordinals: Uint32Array | null
  /** How many of them, from the front, need no correction; the rest only answer a corrected query. */
  readonly uncorrected: number
  /** null without a query. */
  readonly reading: Reading | null
}

/** How many articles each value would give, with what the other facets ask. Values that would give none are left out. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>

/** How many articles answer: in all, by value, and by time. */
export interface Counts {
  /** The same as that of the hits. */
  readonly total: number
  readonly values: FacetCounts
  /** Those in the view that `viewOf` chooses for the archive and the period, oldest first, without gaps; none in an empty archive. */
  readonly bins: readonly TimeBin[]
}

/** A range to highlight, and whether it is there by correction. */
export interface Match extends TextRange {
  readonly corrected: boolean
}

/** The interface behind which search may change. */
export interface SearchEngine {
  search(criteria: Criteria): Hits
  count(criteria: Criteria): Counts
}
