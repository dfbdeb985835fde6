// What the page and the search say to each other, across the worker's boundary or within the page. A question names no file: the search
// says what it still needs, the page fetches and gives it, and asks again.

import type { Criteria } from '../model/criteria.ts'
import type { Hits, Results } from './results.ts'
import type { IndexFile } from './search-index.ts'
import type { WordSuggestion } from './suggest-words.ts'

/** A file that the search works on: `columns` for filters and counts, `search` for a query, then those that these name. */
export type SearchFile = 'columns' | 'search' | IndexFile

export type SearchRequest =
  /** The bytes of a file: checked already, JSON in UTF-8. */
  | { readonly kind: 'give'; readonly file: SearchFile; readonly bytes: ArrayBuffer }
  | { readonly kind: 'ask'; readonly criteria: Criteria }
  /** The same, where what answers may come before it is counted: a query alone then needs no columns. */
  | { readonly kind: 'find'; readonly criteria: Criteria }
  /** For at most `limit` words of the archive that a word may become that is being typed. */
  | { readonly kind: 'suggest'; readonly typed: string; readonly limit: number }

export type SearchReply =
  | { readonly kind: 'taken' }
  | { readonly kind: 'needs'; readonly files: readonly SearchFile[] }
  | { readonly kind: 'answer'; readonly results: Results }
  | { readonly kind: 'found'; readonly hits: Hits }
  | { readonly kind: 'words'; readonly words: readonly WordSuggestion[] }
  | { readonly kind: 'failed'; readonly message: string }

/** A request or a reply on its way: a reply has the number of its request. */
export interface Numbered<Message> {
  readonly number: number
  readonly message: Message
}

/** Answers requests one by one, in their order. */
export type SearchHost = (request: SearchRequest) => SearchReply
