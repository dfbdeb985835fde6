// The messages between the page and the search, which runs in a worker or in the page. A request names no files: the search replies with the
// files that are missing, the page loads them, and asks again.

import type { Criteria } from '../model/criteria.ts'
import type { Counts, Hits } from './results.ts'
import type { IndexFile } from './index/search-index.ts'
import type { Suggestions } from './words/suggest-words.ts'

/** A file of the search: `columns` for filters and counts, `search` for queries, and the files that these two name. */
export type SearchFile = 'columns' | 'search' | IndexFile

export type SearchRequest =
  /** Passes on the bytes of a file: JSON in UTF-8, whose hash is checked already. */
  | { readonly kind: 'load'; readonly file: SearchFile; readonly bytes: ArrayBuffer }
  /** Asks which articles answer. A query without filters needs no columns. */
  | { readonly kind: 'search'; readonly criteria: Criteria }
  /** Asks how many articles answer, by value and by time. Always needs the columns. */
  | { readonly kind: 'count'; readonly criteria: Criteria }
  /** Asks for at most `limit` words of the archive that the typed word may become. */
  | { readonly kind: 'suggest'; readonly typed: string; readonly limit: number }

/** Files that the answer needs and that are not loaded. */
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

/** A request or a reply with its number. A reply has the number of its request. */
export interface Numbered<Message> {
  readonly number: number
  readonly message: Message
}

/** Answers one request. */
export type SearchHost = (request: SearchRequest) => SearchReply
