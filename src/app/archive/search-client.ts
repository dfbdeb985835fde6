// The page's side of the search: sends it one request at a time and loads the files that it lacks. A request whose signal is aborted is not sent, or
// not answered. The search runs in a worker; in the page itself where no worker starts, or once it has died.

import type { Criteria } from '../../model/criteria.ts'
import type { Numbered, SearchFile, SearchReply, SearchRequest } from '../../search/protocol.ts'
import type { Counts, Hits } from '../../search/results.ts'
import type { WordSuggestion } from '../../search/words/suggest-words.ts'
import { WORDS } from './words.ts'

/** Promises reject with a sentence for the reader, or with the signal's reason once that is aborted. */
export interface SearchClient {
  /** Which articles answer. Loads no columns where only words are asked for, and so is faster than `count`. */
  readonly search: (criteria: Criteria, signal?: AbortSignal) => Promise<Hits>
  /** How many articles answer, by value and by time. */
  readonly count: (criteria: Criteria, signal?: AbortSignal) => Promise<Counts>
  /** At most `limit` words of the archive that may complete a typed word. */
  readonly suggest: (typed: string, limit: number, signal?: AbortSignal) => Promise<readonly WordSuggestion[]>
  /** Loads a file before the first request. Errors are dropped: the next request that needs the file loads it again. */
  readonly preload: (file: 'search' | 'columns') => void
}

export interface SearchClientParts {
  /** Starts a worker; returns null or throws where there can be none. Called once. */
  readonly startWorker: () => Worker | null
  /** Fetches a file and checks it. Rejects with a sentence for the reader. */
  readonly fetchFile: (file: SearchFile) => Promise<ArrayBuffer>
  /** Called after the index and the columns were loaded again: the site may have a newer build, so that other data may be out of date. */
  readonly onRenewed?: () => Promise<void>
}

/** Delay before parts of the index load, in milliseconds: the words of a reader who types faster than this are not worth loading parts for. */
const PART_LOAD_DELAY = 100

type ReplyTo<Kind> = Extract<SearchReply, { kind: Kind }>

/** Makes a search that starts and loads at its first request. */
export function createSearchClient({ startWorker, fetchFile, onRenewed }: SearchClientParts): SearchClient {
  let loaded = new Map<SearchFile, Promise<void>>()
  let lastRequest: Promise<unknown> = Promise.resolve()

  const send = connectSearch(startWorker, () => {
    loaded = new Map()
  })

  /** Loads a file once. Tries twice, for a short loss of the connection. */
  const load = (file: SearchFile): Promise<void> => {
    const known = loaded.get(file)
    if (known) return known
    const files = loaded
    const loading = fetchFile(file)
      .catch(() => fetchFile(file))
      .then((bytes) => {
        // A new index has none of the parts that it names: they have to be loaded again.
        if (!isPart(file)) [...loaded.keys()].filter(isPart).forEach((part) => loaded.delete(part))
        return send({ kind: 'load', file, bytes })
      })
      .then(refuseFailure)
      .catch((error: unknown) => {
        files.delete(file)
        throw error
      })
    files.set(file, loading)
    return loading
  }

  /** Loads index and columns again: after a new build of the site the parts that an open page's index names are gone. */
  const renew = async (): Promise<void> => {
    const known = [...loaded.keys()].filter((file) => !isPart(file))
    loaded = new Map()
    await Promise.all(known.map(load))
    await onRenewed?.()
  }

  const sendNext = async (request: SearchRequest, signal?: AbortSignal): Promise<SearchReply> => {
    const reply = lastRequest.then(() => {
      signal?.throwIfAborted()
      return send(request)
    })
    lastRequest = reply.catch(() => {})
    await reply
    signal?.throwIfAborted()
    return reply
  }

  /** Sends a request, and loads what the search lacks for it, until there is a reply of the kind. */
  const ask = async <Kind extends SearchReply['kind']>(
    request: SearchRequest,
    kind: Kind,
    signal?: AbortSignal
  ): Promise<ReplyTo<Kind>> => {
    let delayed = false
    let renewed = false
    for (;;) {
      const reply = await sendNext(request, signal)
      refuseFailure(reply)
      if (isReply(reply, kind)) return reply
      if (reply.kind !== 'missing') throw new TypeError(`The search replied ${reply.kind} instead of ${kind}.`)
      const lacksParts = reply.files.some(isPart)
      if (lacksParts && !delayed) {
        delayed = true
        await new Promise((done) => setTimeout(done, PART_LOAD_DELAY))
        signal?.throwIfAborted()
      }
      try {
        await Promise.all(reply.files.map(load))
      } catch (error) {
        if (renewed || !lacksParts) throw error
        renewed = true
        await renew()
      }
    }
  }

  return {
    search: async (criteria, signal) => (await ask({ kind: 'search', criteria }, 'hits', signal)).hits,
    count: async (criteria, signal) => (await ask({ kind: 'count', criteria }, 'counts', signal)).counts,
    suggest: async (typed, limit, signal) =>
      (await ask({ kind: 'suggest', typed, limit }, 'suggestions', signal)).words,
    preload(file) {
      load(file).catch(() => {})
    },
  }
}

const isPart = (file: SearchFile) => file !== 'columns' && file !== 'search'

const isReply = <Kind extends SearchReply['kind']>(reply: SearchReply, kind: Kind): reply is ReplyTo<Kind> =>
  reply.kind === kind

function refuseFailure(reply: SearchReply): void {
  if (reply.kind === 'failed') throw new Error(WORDS.searchStopped(reply.message))
}

/** Sends a request to the search. Rejects with a sentence for the reader. */
type Send = (request: SearchRequest) => Promise<SearchReply>

/** The worker failed to start or died: the search continues in the page. */
class WorkerLost extends Error {}

/** Connects to the search at the first request. `onLost` is called when the search loses all that it has loaded. */
function connectSearch(startWorker: () => Worker | null, onLost: () => void): Send {
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
      // The caller sends its request again, and the search in the page answers it.
      if (error instanceof WorkerLost) return { kind: 'missing', files: [] }
      throw new Error(WORDS.searchNotLoaded, { cause: error })
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
    lost = new WorkerLost()
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

/** Starts the search in the page. Its code loads only now. */
async function openInPage(): Promise<Send> {
  const { createSearchHost } = await import('../../search/search-host.ts')
  const host = createSearchHost((bytes) => JSON.parse(new TextDecoder().decode(bytes)))
  return async (request) => host(request)
}
