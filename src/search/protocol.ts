// What the page and the search say to each other, across the worker's boundary or within the page. A question names no file: the search
// says which it misses, the page fetches and loads them, and asks again.

import type { Criteria } from '../model/criteria.ts'
import type { Counts, Hits } from './results.ts'
import type { IndexFile } from './index/search-index.ts'
import type { Suggestions } from './words/suggest-words.ts'

/** A file that the search works on: `columns` for filters and counts, `search` for a query, then those that these name. */
export type SearchFile = 'columns' | 'search' | IndexFile

export type SearchRequest =
  /** The bytes of a file: checked already, JSON in UTF-8. */
  | { readonly kind: 'load'; readonly file: SearchFile; readonly bytes: ArrayBuffer }
  /** Which articles answer. A query alone takes no columns. */
  | { readonly kind: 'search'; readonly criteria: Criteria }
  /** How many they are, by value and by time. Always takes the columns. */
  | { readonly kind: 'count'; readonly criteria: Criteria }
  /** At most `limit` words of the archive that a word may become that is being typed. */
  | { readonly kind: 'suggest'; readonly typed: string; readonly limit: number }

/** Files without which there is no answer yet. */
export interface MissingFiles {
  readonly kind: 'missing'
  readonly files: readonly SearchFile[]
}

export type SearchReply =
  | { readonly kind: 'loaded' }
  | MissingFiles
  | { readonly kind: 'hits'; readonly hits: Hits }
  | { readonly kind: 'counts'; readonly counts: Counts }
  | Suggestions
  | { readonly kind: 'failed'; readonly message: string }

/** A request or a reply on its way: a reply has the number of its request. */
export interface Numbered<Message> {
  readonly number: number
  readonly message: Message
}

/** Answers requests one by one, in their order. */
export type SearchHost = (request: SearchRequest) => SearchReply
