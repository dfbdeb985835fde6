// The answers of the search. They are plain data that a worker can post.

import type { TimeBin } from '../model/bundle.ts'
import type { Criteria } from '../model/criteria.ts'
import type { Facet } from '../model/facets.ts'
import type { TextRange } from '../model/article.ts'
import type { SearchedField } from './index/search-index.ts'
import type { FacetOperator, PeriodOperator } from './query/operators.ts'

/**
 * Why a word of the archive stands for a word of the query: it is the word, another form of it (`unions` for `union`), a word that it begins, or a
 * correction. By best match, articles with the very words come first and those with corrections last.
 */
export type Tier = 'exact' | 'form' | 'prefix' | 'corrected'

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
  /** The other forms of it that an article of the results has, folded. */
  readonly forms: readonly string[]
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

/** An operator of the query that asks for nothing: the archive has no such value, or it is no date. A value's words are searched for instead. */
export interface UnknownValue {
  readonly operator: FacetOperator | PeriodOperator
  readonly value: string
}

/** Which articles answer. */
export interface Hits {
  readonly total: number
  /** Ordinals of the articles that answer, in the order asked for; null for every article, newest first. */
  readonly ordinals: Uint32Array | null
  /** How many of them answer as typed. They stand first; the others answer only by correction. */
  readonly uncorrected: number
  /** null without a query, and for one without a word. */
  readonly reading: Reading | null
  readonly unknown: readonly UnknownValue[]
}

/**
 * How many articles would answer once a value is chosen beside those that its facet has already: with one of them, or with every one, as the
 * criteria say. For a chosen value it is how many answer. Where one suffices, a country takes the place of its region. Values with none are left
 * out.
 */
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
