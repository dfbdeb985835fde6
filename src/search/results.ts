// The answers of the search. They are plain data that a worker can post.

import type { TimeBin } from '../model/bundle.ts'
import type { Criteria } from '../model/criteria.ts'
import type { Facet } from '../model/facets.ts'
import type { TextRange } from '../model/article.ts'
import type { SearchedField } from './index/search-index.ts'

/**
 * Why a word of the archive stands for a word of the query. A correction never ranks above what was typed; the word itself counts more than
 * a word that it begins.
 */
export type Tier = 'exact' | 'prefix' | 'corrected'

/** One word of the query and the words of the archive that it was read as. This is enough to mark the matches in a text. */
export interface Term {
  /** As typed. */
  readonly typed: string
  /** The folded word itself, and whether words that begin with it count (with at most `longer` letters more; null for any). */
  readonly folded: string
  readonly prefix: { readonly longer: number | null } | null
  /** The only field in which it counts; null for any. */
  readonly field: SearchedField | null
  /** Whether any article of the archive has it as typed. */
  readonly known: boolean
  /** The folded words that it was corrected to, the likeliest first; several in a row have spaces between them. Empty for no correction. */
  readonly corrected: readonly string[]
}

/** Folded words that must stand in a row. */
export interface Phrase {
  readonly words: readonly string[]
  readonly field: SearchedField | null
}

/** How a query was read. Leaves out its operators, which are filters, and the words it excludes. */
export interface Reading {
  readonly terms: readonly Term[]
  readonly phrases: readonly Phrase[]
  /** How many groups the query has. A group is a word, a phrase, or several of these joined by OR. */
  readonly groups: number
  /** How many groups an article had to answer: fewer than `groups` where no article answers all. */
  readonly required: number
}

/** Which articles answer. */
export interface Hits {
  readonly total: number
  /** Ordinals of the articles that answer, in the order asked for; null for every article, newest first. */
  readonly ordinals: Uint32Array | null
  /** How many of them answer as typed. They stand first; the others answer only by correction. */
  readonly uncorrected: number
  /** null without a query. */
  readonly reading: Reading | null
}

/** How many articles would answer if a value were the only one chosen in its facet. Values with none are left out. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>

/** How many articles answer: in all, by value and by time. */
export interface Counts {
  /** The same as the total of the hits. */
  readonly total: number
  readonly values: FacetCounts
  /** The bins of the view that `viewOf` chooses, oldest first, without gaps; none in an empty archive. */
  readonly bins: readonly TimeBin[]
}

/** A range to highlight, and whether it is a correction. */
export interface Match extends TextRange {
  readonly corrected: boolean
}

/** A search over a whole archive. */
export interface SearchEngine {
  search(criteria: Criteria): Hits
  count(criteria: Criteria): Counts
}
