// Where the search runs: in a worker, or in the page itself where no worker starts or the one that ran has died.

import type { Numbered, SearchReply, SearchRequest } from '../../search/protocol.ts'

/** Sends a request to the search. Rejects with a sentence for the reader. */
export type Send = (request: SearchRequest) => Promise<SearchReply>

/** The worker failed to start, or died: the page has to go on by itself. */
class WorkerLost extends Error {}

/** Connects with the search when the first request is sent. `onLost` is called when all that it had loaded is lost. */
export function connectSearch(startWorker: () => Worker | null, onLost: () => void): Send {
  let open = () => openWorker(startWorker)
  let connection: Promise<Send> | null = null
  return async (request) => {
    const used = (connection ??= open())
    try {
      const send = await used
      return await send(request)
    } catch (error) {
      if (connection === used) {
        open = openInPage
        connection = null
        onLost()
      }
      // Whoever waited for the worker asks again, and is answered by the page's own search.
      if (error instanceof WorkerLost) return { kind: 'missing', files: [] }
      throw new Error('The search could not be loaded. Check the connection and try again.', { cause: error })
    }
  }
}

async function openWorker(startWorker: () => Worker | null): Promise<Send> {
  const worker = startOrNull(startWorker)
  if (!worker) return openInPage()
  const waiting = new Map<number, { resolve: (reply: SearchReply) => void; reject: (error: WorkerLost) => void }>()
  let last = 0
  let lost: WorkerLost | null = null
  worker.addEventListener('message', ({ data }: MessageEvent<Numbered<SearchReply>>) => {
    waiting.get(data.number)?.resolve(data.message)
    waiting.delete(data.number)
  })
  worker.addEventListener('error', () => {
    lost = new WorkerLost('The search worker is gone.')
    for (const { reject } of waiting.values()) reject(lost)
    worker.terminate()
  })
  return (message) =>
    new Promise((resolve, reject) => {
      if (lost) return reject(lost)
      const number = ++last
      waiting.set(number, { resolve, reject })
      const transfer = message.kind === 'load' ? [message.bytes] : []
      worker.postMessage({ number, message } satisfies Numbered<SearchRequest>, transfer)
    })
}

function startOrNull(startWorker: () => Worker | null): Worker | null {
  try {
    return startWorker()
  } catch {
    return null
  }
}

/** The search in the page. Its code is fetched only now. */
async function openInPage(): Promise<Send> {
  const { createSearchHost } = await import('../../search/search-host.ts')
  const host = createSearchHost((bytes) => JSON.parse(new TextDecoder().decode(bytes)))
  return async (request) => host(request)
}
