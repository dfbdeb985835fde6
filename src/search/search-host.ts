// The search behind its protocol: it reads the files that it receives and asks the engine. It runs in the worker, or in the page where there is
// no worker.

import type { FacetColumn, FacetColumns } from './filter/columns.ts'
import { createPartialEngine } from './engine.ts'
import type { SearchHost, SearchReply, SearchRequest } from './protocol.ts'
import type { SearchIndex } from './index/search-index.ts'
import type { PartFile } from './index/word-index.ts'

/** Returns a search that has loaded nothing yet. It never throws: an error becomes a reply. `parseJson` reads UTF-8. */
export function createSearchHost(parseJson: (bytes: ArrayBuffer) => unknown): SearchHost {
  const engine = createPartialEngine()

  const load = ({ file, bytes }: Extract<SearchRequest, { kind: 'load' }>): void => {
    const value = parseJson(bytes)
    switch (file) {
      case 'columns':
        return engine.loadColumns(value as FacetColumns)
      case 'search':
        return engine.loadIndex(value as SearchIndex)
      default:
        return engine.loadPart(file, value as PartFile | FacetColumn)
    }
  }

  const reply = (request: SearchRequest): SearchReply => {
    switch (request.kind) {
      case 'load':
        load(request)
        return { kind: 'loaded' }
      case 'search': {
        const hits = engine.search(request.criteria)
        return 'files' in hits ? hits : { kind: 'hits', hits }
      }
      case 'count': {
        const counts = engine.count(request.criteria)
        return 'files' in counts ? counts : { kind: 'counts', counts }
      }
      case 'suggest':
        return engine.suggest(request.typed, request.limit)
      default:
        return request satisfies never
    }
  }

  return (request) => {
    try {
      return reply(request)
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
    }
  }
}
