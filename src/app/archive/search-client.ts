// The page's side of the search: puts questions to the worker, or to the engine itself where there is no worker, and fetches what they lack.
// One question is with the search at a time; one whose signal is aborted before its turn is never put, one aborted later never answered.

import type { Criteria } from '../../model/criteria.ts'
import type { Numbered, SearchFile, SearchReply, SearchRequest } from '../../search/protocol.ts'
import type { Hits, Results } from '../../search/results.ts'
import type { WordSuggestion } from '../../search/suggest-words.ts'

export interface SearchClient {
  /** The results of the criteria. Rejects with a sentence for the reader, or with the signal's reason once that is aborted. */
  readonly ask: (criteria: Criteria, signal?: AbortSignal) => Promise<Results>
  /** The same, or what answers before it is counted, where that is known sooner. Rejects as `ask` does. */
  readonly find: (criteria: Criteria, signal?: AbortSignal) => Promise<Hits | Results>
  /** At most `limit` words of the archive that a word may become that is being typed. Rejects as `ask` does. */
  readonly suggest: (typed: string, limit: number, signal?: AbortSignal) => Promise<readonly WordSuggestion[]>
  /** Fetches, before there is a question, what words or filters need to be answered. What fails here is tried again by the next question. */
  readonly prepare: (file: 'search' | 'columns') => void
}

export interface SearchClientParts {
  /** Starts a worker; null, or an error, where there can be none. Called once. */
  readonly startWorker: () => Worker | null
  /** Fetches a file and checks it. Rejects with a sentence for the reader. */
  readonly load: (file: SearchFile) => Promise<ArrayBuffer>
  /** Called when what names other files was loaded anew, and may be of a newer build: what else is known of the archive may be too old. */
  readonly onRenewed?: () => Promise<void>
}

/** Letters that come faster than this, in milliseconds, are typed in one go: the parts that their beginnings lack are not worth loading. */
const PAUSE = 100

const pause = () => new Promise<void>((done) => setTimeout(done, PAUSE))

/** Where requests go. */
type Remote = (request: SearchRequest) => Promise<SearchReply>

/** The worker failed to start, or died: the page has to go on by itself. */
class WorkerLost extends Error {}

/** A search that starts, and loads, when it is first asked. */
export function createSearchClient({ startWorker, load, onRenewed }: SearchClientParts): SearchClient {
  let connect = () => remoteInWorker(startWorker)
  let remote: Promise<Remote> | null = null
  let given = new Map<SearchFile, Promise<void>>()
  let turn: Promise<unknown> = Promise.resolve()

  const send = async (request: SearchRequest): Promise<SearchReply> => {
    const used = (remote ??= connect())
    try {
      return await (
        await used
      )(request)
    } catch (error) {
      if (remote === used) {
        connect = remoteInPage
        remote = null
        given = new Map()
      }
      // Whoever waited for the worker asks the page's own search instead.
      if (error instanceof WorkerLost) return { kind: 'needs', files: [] }
      throw new Error('The search could not be loaded. Check the connection and try again.', { cause: error })
    }
  }

  const give = (file: SearchFile): Promise<void> => {
    const known = given.get(file)
    if (known) return known
    const files = given
    const giving = loadTwice(file)
      .then((bytes) => send({ kind: 'give', file, bytes }))
      .then(refuseFailure)
    const forgotten = giving.catch((error: unknown) => {
      files.delete(file)
      throw error
    })
    given.set(file, forgotten)
    return forgotten
  }

  const loadTwice = (file: SearchFile) => load(file).catch(() => load(file))

  const put = (question: SearchRequest, signal?: AbortSignal): Promise<SearchReply> => {
    const reply = turn.then(() => {
      signal?.throwIfAborted()
      return send(question)
    })
    turn = reply.catch(() => {})
    return reply
  }

  /** After a new build of the site, the parts that an open page's index names are gone: its columns and its index are loaded anew. */
  const renew = async (): Promise<void> => {
    const known = [...given.keys()].filter((file) => !isPart(file))
    given = new Map()
    await Promise.all(known.map(give))
    await onRenewed?.()
  }

  /** Puts a question, and gives what it lacks, until there is a reply to it. */
  const settle = async (question: SearchRequest, signal?: AbortSignal): Promise<SearchReply> => {
    let renewed = false
    let paused = false
    for (;;) {
      const reply = await put(question, signal)
      signal?.throwIfAborted()
      refuseFailure(reply)
      if (reply.kind !== 'needs') return reply
      if (!paused && reply.files.some(isPart)) {
        await pause()
        signal?.throwIfAborted()
        paused = true
      }
      try {
        await Promise.all(reply.files.map(give))
      } catch (error) {
        if (renewed || !reply.files.some(isPart)) throw error
        renewed = true
        await renew()
      }
    }
  }

  return {
    async ask(criteria, signal) {
      const reply = await settle({ kind: 'ask', criteria }, signal)
      if (reply.kind !== 'answer') throw new TypeError(`The search answered a question with ${reply.kind}.`)
      return reply.results
    },
    async find(criteria, signal) {
      const reply = await settle({ kind: 'find', criteria }, signal)
      if (reply.kind === 'found') return reply.hits
      if (reply.kind !== 'answer') throw new TypeError(`The search answered a question with ${reply.kind}.`)
      return reply.results
    },
    async suggest(typed, limit, signal) {
      const reply = await settle({ kind: 'suggest', typed, limit }, signal)
      if (reply.kind !== 'words') throw new TypeError(`The search offered no words but ${reply.kind}.`)
      return reply.words
    },
    prepare(file) {
      give(file).catch(() => {})
    },
  }
}

const isPart = (file: SearchFile) => file !== 'columns' && file !== 'search'

function refuseFailure(reply: SearchReply): void {
  if (reply.kind === 'failed')
    throw new Error(`The search stopped with an error (${reply.message}). Reload the page to try again.`)
}

/** The search in a worker; in the page where none can be started. */
async function remoteInWorker(startWorker: () => Worker | null): Promise<Remote> {
  const worker = startOrNull(startWorker)
  if (!worker) return remoteInPage()
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
      const transfer = message.kind === 'give' ? [message.bytes] : []
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

/** The search in the page itself. Its code is fetched only now. */
async function remoteInPage(): Promise<Remote> {
  const { createSearchHost } = await import('../../search/search-host.ts')
  const host = createSearchHost((bytes) => JSON.parse(new TextDecoder().decode(bytes)))
  return async (request) => host(request)
}
