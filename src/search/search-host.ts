// The search behind its protocol: keeps the files that it was given, and asks for those that it lacks. Runs in the worker, or in the page
// where there is none.

import { type Criteria, NO_CRITERIA } from '../model/criteria.ts'
import type { FacetColumn, FacetColumns } from './columns.ts'
import { createPartialEngine, type PartialEngine } from './engine.ts'
import type { SearchFile, SearchHost, SearchReply, SearchRequest } from './protocol.ts'
import type { IndexFile, SearchIndex } from './search-index.ts'
import { splitWords } from './split-words.ts'
import type { PartFile } from './word-index.ts'
import { findHits, openWordSearch, type WordSearch } from './word-search.ts'

/** A search that has been given nothing yet. It never throws: what goes wrong is a reply. `parseJson` reads UTF-8. */
export function createSearchHost(parseJson: (bytes: ArrayBuffer) => unknown): SearchHost {
  let search: WordSearch | null = null
  let engine: PartialEngine | null = null

  const takePart = (file: IndexFile, part: PartFile | FacetColumn): void => {
    if ('rows' in part) engine?.give(file, part)
    else search?.give(file, part)
  }

  const take = (file: SearchFile, bytes: ArrayBuffer): SearchReply => {
    const value = parseJson(bytes)
    switch (file) {
      case 'columns':
        engine = createPartialEngine(value as FacetColumns, () => search)
        // What is done for the first time takes several times as long: here nobody waits for it yet.
        engine.attempt(NO_CRITERIA)
        break
      case 'search':
        search = openWordSearch(value as SearchIndex)
        break
      default:
        takePart(file, value as PartFile | FacetColumn)
    }
    return { kind: 'taken' }
  }

  const ask = (criteria: Criteria): SearchReply => {
    const lacksIndex = !search && criteria.query.trim() !== ''
    if (!engine) return { kind: 'needs', files: lacksIndex ? ['columns', 'search'] : ['columns'] }
    if (lacksIndex) return { kind: 'needs', files: ['search'] }
    const results = engine.attempt(criteria)
    return 'files' in results ? { kind: 'needs', files: results.files } : { kind: 'answer', results }
  }

  const find = (criteria: Criteria): SearchReply => {
    if (engine) return ask(criteria)
    if (!search) return { kind: 'needs', files: [criteria.query.trim() === '' ? 'columns' : 'search'] }
    const hits = findHits(search, criteria)
    if (!hits) return ask(criteria)
    return 'files' in hits ? { kind: 'needs', files: hits.files } : { kind: 'found', hits }
  }

  const suggest = (typed: string, limit: number): SearchReply => {
    if (!search) return { kind: 'needs', files: ['search'] }
    const offered = search.suggest(splitWords(typed).at(-1) ?? '', limit)
    return 'files' in offered ? { kind: 'needs', files: offered.files } : offered
  }

  const reply = (request: SearchRequest): SearchReply => {
    switch (request.kind) {
      case 'give':
        return take(request.file, request.bytes)
      case 'ask':
        return ask(request.criteria)
      case 'find':
        return find(request.criteria)
      case 'suggest':
        return suggest(request.typed, request.limit)
      default:
        return request satisfies never
    }
  }

  return (request: SearchRequest): SearchReply => {
    try {
      return reply(request)
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
    }
  }
}
