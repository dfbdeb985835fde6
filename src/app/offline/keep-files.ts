// Fetches the files of the archive that are not on this device, and keeps them. It can be stopped at any file, and goes on where it was.

import type { DataFile } from '../../model/bundle.ts'
import type { Postings } from '../../search/index/search-index.ts'
import { dataAddress, isPostings, KEPT_CACHE, type Look, namesIn, positionsOf } from './look-at-archive.ts'

/** How many files load at the same time. */
const PARALLEL_LOADS = 6

/** Why keeping has ended before all was there. */
export type KeepFailure =
  /** The reader has stopped it. */
  | 'stopped'
  /** The network is gone, or the server does not answer. */
  | 'lost'
  /** The device gives no more room. */
  | 'full'
  /** The server no longer has a file: the archive was built anew. */
  | 'changed'

/** How it ended, with the room that the whole archive takes in bytes, or with the number of files that are held. */
export type KeepEnd =
  | { readonly kind: 'complete'; readonly bytes: number }
  | { readonly kind: KeepFailure; readonly held: number }

export interface KeepProgress {
  readonly signal: AbortSignal
  /** Called with the number of files that are held. */
  readonly onProgress: (held: number) => void
}

/** The record of an archive that was kept as a whole: how many files it had, and how many bytes they are. */
export interface KeptRecord {
  readonly files: number
  readonly bytes: number
}

/** No data file has this name. */
const RECORD = 'kept'

/** The record of what was kept as a whole last, also where the archive was built anew since; null where nothing was. */
export async function readKept(): Promise<KeptRecord | null> {
  const response = await caches.match(dataAddress(RECORD), { cacheName: KEPT_CACHE })
  return response ? ((await response.json()) as KeptRecord) : null
}

/** Keeps what is missing. Never rejects: all that can go wrong is an end. */
export async function keepFiles(look: Look, { signal, onProgress }: KeepProgress): Promise<KeepEnd> {
  const cache = await caches.open(KEPT_CACHE)
  const queue = [...look.missing]
  const failures: KeepFailure[] = []
  let next = 0
  let held = look.held
  const load = async (): Promise<void> => {
    for (let file = queue[next++]; file !== undefined && failures.length === 0; file = queue[next++]) {
      const fetched = await fetchWhole(file, signal)
      if (typeof fetched === 'string') return void failures.push(fetched)
      const isKept = await put(cache, file, new Response(fetched, { headers: { 'Content-Type': 'application/json' } }))
      if (!isKept) return void failures.push('full')
      if (isPostings(file)) queue.push(...positionsOf(JSON.parse(new TextDecoder().decode(fetched)) as Postings))
      held += 1
      onProgress(held)
    }
  }
  await Promise.all(Array.from({ length: PARALLEL_LOADS }, load))
  const [failure] = failures
  if (failure) return { kind: failure, held }
  const names = new Set([...look.present, ...queue])
  const bytes = await measure(cache, names)
  const record: KeptRecord = { files: names.size, bytes }
  return (await put(cache, RECORD, Response.json(record))) ? { kind: 'complete', bytes } : { kind: 'full', held }
}

/** Returns whether the device had room. */
const put = (cache: Cache, file: DataFile, response: Response): Promise<boolean> =>
  cache.put(dataAddress(file), response).then(
    () => true,
    () => false
  )

/** The bytes of a file. With `no-store` the service worker lets the request pass, so that the file is kept once. */
async function fetchWhole(file: DataFile, signal: AbortSignal): Promise<ArrayBuffer | KeepFailure> {
  try {
    const response = await fetch(dataAddress(file), { signal, cache: 'no-store' })
    if (!response.ok) return 'changed'
    // A network that wants a name and a password answers with a page of its own.
    if (response.headers.get('Content-Type')?.includes('json') !== true) return 'lost'
    return await response.arrayBuffer()
  } catch {
    return signal.aborted ? 'stopped' : 'lost'
  }
}

/** Drops what older builds have left, and measures what remains, in bytes. */
async function measure(cache: Cache, names: ReadonlySet<DataFile>): Promise<number> {
  for (const name of await namesIn(KEPT_CACHE)) if (!names.has(name)) await cache.delete(dataAddress(name))
  let bytes = 0
  for (const name of names) {
    const response = await caches.match(dataAddress(name), { ignoreVary: true })
    bytes += (await response?.blob())?.size ?? 0
  }
  return bytes
}

/** Removes what was kept on request. What was seen stays. */
export const removeKept = (): Promise<boolean> => caches.delete(KEPT_CACHE)
