// The search, off the page's thread. A thin shell: everything happens in the host.

import type { Numbered, SearchReply, SearchRequest } from '../search/protocol.ts'
import { createSearchHost } from '../search/search-host.ts'

declare const self: DedicatedWorkerGlobalScope

const host = createSearchHost((bytes) => JSON.parse(new TextDecoder().decode(bytes)))

self.addEventListener('message', (event: MessageEvent<Numbered<SearchRequest>>) => {
  const { number, message } = event.data
  self.postMessage({ number, message: host(message) } satisfies Numbered<SearchReply>)
})
