// What the search box suggests while the reader types.

import type { Criteria } from '../../model/criteria.ts'
import type { ValueSuggestion } from './suggest-values.ts'

export type Suggestion =
  | { readonly kind: 'recent'; readonly query: string }
  | {
      readonly kind: 'word'
      /** As the texts have it. */
      readonly word: string
      readonly articles: number
      /** What is typed, with its last word completed. */
      readonly query: string
      /** The typed word where this one is its correction, else null. */
      readonly instead: string | null
    }
  | (ValueSuggestion & { readonly kind: 'value' })
  | FilterSuggestion

/** A date, or the whole query as filters. */
export interface FilterSuggestion {
  readonly kind: 'filters'
  readonly label: string
  readonly articles: number
  /** The query without the words that are filters then. */
  readonly before: string
  readonly update: (criteria: Criteria) => Criteria
}

/** The text of the box after a suggestion is chosen. */
export function textAfter(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'recent':
      return suggestion.query
    case 'word':
      return `${suggestion.query} `
    case 'value':
    case 'filters':
      return suggestion.before
    default:
      return suggestion satisfies never
  }
}

/** A key for React: no two suggestions of a list have the same. */
export function suggestionKey(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'recent':
      return suggestion.query
    case 'word':
      return `word ${suggestion.word}`
    case 'value':
      return `${suggestion.facet} ${suggestion.id}`
    case 'filters':
      return `filters ${suggestion.label}`
    default:
      return suggestion satisfies never
  }
}
