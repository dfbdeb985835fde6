// The page's side of the search: asks the worker, or the engine itself where there is no worker, and fetches what they need. One question
// is with the search at a time; one whose signal is aborted before its turn is never put, and one aborted later never answered.

import type { Criteria } from '../../model/criteria.ts'
import type { SearchFile, SearchReply, SearchRequest } from '../../search/protocol.ts'
import type { Results } from '../../search/results.ts'
import { hostInPage, hostInWorker, type RemoteHost } from './search-remote.ts'

export interface SearchClient {
  /** The results of the criteria. Rejects with a sentence for the reader, or with the signal's reason once that is aborted. */
  ask(criteria: Criteria, signal?: AbortSignal): Promise<Results>
  /** Fetches what a query needs before there is one. */
  prepare(): void
}
