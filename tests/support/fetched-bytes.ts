// Counts the bytes that a page fetches: the bodies of all responses as sent over the network, scripts and workers included, by kind of file.

import type { Page } from '@playwright/test'

/** Kinds of files by path. The first match counts. */
const KINDS = [
  ['worker', /^\/assets\/.*worker/],
  ['code', /^\/assets\//],
  ['manifest', /^\/data\/manifest\.json$/],
  ['lists', /^\/data\/archive\/(?:cards|articles)\./],
  ['columns', /^\/data\/(?:archive\/columns|search\/seeds)/],
  ['index', /^\/data\/search\//],
  ['cards', /^\/data\/cards\//],
  ['pages', /\/$/],
  ['other', /(?:)/],
] as const

type Kind = (typeof KINDS)[number][0]

export interface Fetched {
  readonly bytes: number
  readonly requests: number
  readonly byKind: Readonly<Partial<Record<Kind, number>>>
  /** Each file with its bytes, the largest first, for the message of a failed test. */
  readonly files: string
}

/** Starts to count. Each call of the result returns what was fetched since the last call. */
export function countFetched(page: Page): () => Promise<Fetched> {
  let come: Promise<{ path: string; bytes: number }>[] = []
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url())
    come.push(request.sizes().then(({ responseBodySize }) => ({ path: pathname, bytes: responseBodySize })))
  })
  // The page reports no request for the script of a worker: ask the server for its size.
  page.on('worker', (worker) => {
    come.push(
      page.request.head(worker.url(), { headers: { 'Accept-Encoding': 'br' } }).then((answer) => ({
        path: new URL(worker.url()).pathname,
        bytes: Number(answer.headers()['content-length']),
      }))
    )
  })
  return async () => {
    const counted = come
    come = []
    // A file from the browser's cache has a size of 0 or less.
    return sumUp((await Promise.all(counted)).filter(({ bytes }) => bytes > 0))
  }
}

function sumUp(files: readonly { path: string; bytes: number }[]): Fetched {
  const byKind: Partial<Record<Kind, number>> = {}
  for (const { path, bytes } of files) {
    const kind = KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other'
    byKind[kind] = (byKind[kind] ?? 0) + bytes
  }
  const heaviest = files.toSorted((a, b) => b.bytes - a.bytes)
  return {
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: files.length,
    byKind,
    files: heaviest.map(({ path, bytes }) => `${bytes} ${path}`).join('\n'),
  }
}

/** `61.2 kB: index 40.1, cards 21.1 (14 requests)` */
export function printFetched({ bytes, requests, byKind }: Fetched): string {
  const kilobytes = (count: number): string => (count / 1000).toFixed(1)
  const parts = Object.entries(byKind)
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kind} ${kilobytes(count)}`)
  return `${kilobytes(bytes)} kB: ${parts.join(', ')} (${requests} requests)`
}
