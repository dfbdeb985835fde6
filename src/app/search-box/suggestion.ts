// What the search box suggests while the reader types.

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

/** The text of the box after a suggestion is chosen. */
export function textAfter(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'recent':
      return suggestion.query
    case 'word':
      return `${suggestion.query} `
    case 'value':
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
    default:
      return suggestion satisfies never
  }
}
