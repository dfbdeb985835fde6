// The search behind its protocol: keeps the files that it was given, and asks for those that it lacks. Runs in the worker, or in the page
// where there is none.

import type { Criteria } from '../model/criteria.ts'
import type { FacetColumns } from './columns.ts'
import { createPartialEngine, type PartialEngine } from './engine.ts'
import type { SearchFile, SearchHost, SearchReply, SearchRequest } from './protocol.ts'
import type { SearchIndex } from './search-index.ts'
import type { PartFile } from './word-index.ts'

/** A search that has been given nothing yet. It never throws: what goes wrong is a reply. `parseJson` reads UTF-8. */
export function createSearchHost(parseJson: (bytes: ArrayBuffer) => unknown): SearchHost {
  let columns: FacetColumns | null = null
  let index: SearchIndex | null = null
  let engine: PartialEngine | null = null

  const take = (file: SearchFile, bytes: ArrayBuffer): SearchReply => {
    const value = parseJson(bytes)
    switch (file) {
      case 'columns':
        columns = value as FacetColumns
        engine = null
        break
      case 'search':
        index = value as SearchIndex
        engine = null
        break
      default:
        engine?.give(file, value as PartFile)
    }
    return { kind: 'taken' }
  }

  const ask = (criteria: Criteria): SearchReply => {
    const needsIndex = criteria.query.trim() !== '' && !index
    if (!columns) return { kind: 'needs', files: needsIndex ? ['columns', 'search'] : ['columns'] }
    if (needsIndex) return { kind: 'needs', files: ['search'] }
    engine ??= createPartialEngine(columns, index)
    const results = engine.attempt(criteria)
    return 'files' in results ? { kind: 'needs', files: results.files } : { kind: 'answer', results }
  }

  return (request: SearchRequest): SearchReply => {
    try {
      return request.kind === 'give' ? take(request.file, request.bytes) : ask(request.criteria)
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
    }
  }
}
