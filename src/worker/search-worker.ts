// Runs the search in a web worker. Leaves out all that can be tested without one (search-host.ts).

import type { Numbered, SearchReply, SearchRequest } from '../search/protocol.ts'
import { createSearchHost } from '../search/search-host.ts'

declare const self: DedicatedWorkerGlobalScope

const host = createSearchHost((bytes) => JSON.parse(new TextDecoder().decode(bytes)))

self.addEventListener('message', (event: MessageEvent<Numbered<SearchRequest>>) => {
  const { number, message } = event.data
  const reply = host(message)
  const ordinals = reply.kind === 'hits' ? reply.hits.ordinals : null
  self.postMessage({ number, message: reply } satisfies Numbered<SearchReply>, ordinals ? [ordinals.buffer] : [])
})
