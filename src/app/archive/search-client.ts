// The page's side of the search: asks it, and loads what it misses. One question is with the search at a time: one whose signal is aborted
// before its turn is never sent, one aborted later never answered. It runs in a worker, or in the page itself where none starts or the one that ran
// has died.

import type { Criteria } from '../../model/criteria.ts'
import type { Numbered, SearchFile, SearchReply, SearchRequest } from '../../search/protocol.ts'
import type { Counts, Hits } from '../../search/results.ts'
import type { WordSuggestion } from '../../search/words/suggest-words.ts'

/** Questions reject with a sentence for the reader, or with the signal's reason once that is aborted. */
export interface SearchClient {
  /** Which articles answer. Takes no columns where words are all that is asked, and is then the first to be known. */
  readonly search: (criteria: Criteria, signal?: AbortSignal) => Promise<Hits>
  /** How many they are, by value and by time. */
  readonly count: (criteria: Criteria, signal?: AbortSignal) => Promise<Counts>
  /** At most `limit` words of the archive that a word may become that is being typed. */
  readonly suggest: (typed: string, limit: number, signal?: AbortSignal) => Promise<readonly WordSuggestion[]>
  /** Loads, before there is a question, what words or filters take. What fails here is tried again by the next question. */
  readonly preload: (file: 'search' | 'columns') => void
}

export interface SearchClientParts {
  /** Starts a worker; null, or an error, where there can be none. Called once. */
  readonly startWorker: () => Worker | null
  /** Fetches a file and checks it. Rejects with a sentence for the reader. */
  readonly fetchFile: (file: SearchFile) => Promise<ArrayBuffer>
  /** Called when what names other files was loaded anew, and may be of a newer build: what else is known of the archive may be too old. */
  readonly onRenewed?: () => Promise<void>
}

/** Letters that come faster than this, in milliseconds, are typed in one go: the parts that their beginnings miss are not worth loading. */
const PAUSE = 100

type ReplyTo<Kind> = Extract<SearchReply, { kind: Kind }>

/** A search that starts, and loads, when it is first asked. */
export function createSearchClient({ startWorker, fetchFile, onRenewed }: SearchClientParts): SearchClient {
  let loaded = new Map<SearchFile, Promise<void>>()
  let turn: Promise<unknown> = Promise.resolve()

  const send = connectSearch(startWorker, () => {
    loaded = new Map()
  })

  /** Loads a file that is not loaded, or being loaded, yet. A second try makes up for a moment without a connection. */
  const load = (file: SearchFile): Promise<void> => {
    const known = loaded.get(file)
    if (known) return known
    const files = loaded
    const loading = fetchFile(file)
      .catch(() => fetchFile(file))
      .then((bytes) => {
        // What names parts has none of them when it is loaded anew.
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

  /** After a new build of the site, the parts that an open page's index names are gone: its columns and its index are loaded anew. */
  const renew = async (): Promise<void> => {
    const known = [...loaded.keys()].filter((file) => !isPart(file))
    loaded = new Map()
    await Promise.all(known.map(load))
    await onRenewed?.()
  }

  const sendInTurn = async (request: SearchRequest, signal?: AbortSignal): Promise<SearchReply> => {
    const reply = turn.then(() => {
      signal?.throwIfAborted()
      return send(request)
    })
    turn = reply.catch(() => {})
    await reply
    signal?.throwIfAborted()
    return reply
  }

  /** Asks, and loads what is missing, until there is a reply of the kind. */
  const ask = async <Kind extends SearchReply['kind']>(
    request: SearchRequest,
    kind: Kind,
    signal?: AbortSignal
  ): Promise<ReplyTo<Kind>> => {
    let paused = false
    let renewed = false
    for (;;) {
      const reply = await sendInTurn(request, signal)
      refuseFailure(reply)
      if (isReply(reply, kind)) return reply
      if (reply.kind !== 'missing') throw new TypeError(`The search replied ${reply.kind} instead of ${kind}.`)
      const takesParts = reply.files.some(isPart)
      if (takesParts && !paused) {
        paused = true
        await new Promise((done) => setTimeout(done, PAUSE))
        signal?.throwIfAborted()
      }
      try {
        await Promise.all(reply.files.map(load))
      } catch (error) {
        if (renewed || !takesParts) throw error
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
  if (reply.kind === 'failed')
    throw new Error(`The search stopped with an error (${reply.message}). Reload the page to try again.`)
}

/** Sends a request to the search. Rejects with a sentence for the reader. */
type Send = (request: SearchRequest) => Promise<SearchReply>

/** The worker failed to start, or died: the page has to go on by itself. */
class WorkerLost extends Error {}

/** Connects with the search when the first request is sent. `onLost` is called when all that it had loaded is lost. */
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
