// The service worker: after one visit the site opens without a network. Pages and the manifest come from the network first, so that they are never
// older than they must be. All else has the hash of its content in its name, so a kept file is as good as a new one, and builds don't mix.
// Leaves out what the pages do for it (`app/offline/`).

import { seenCache, type AppBuild, buildCache, type OfflineMessage, storePrefix } from '../model/offline-protocol.ts'
import { DATA_ROOT, MANIFEST_FILE } from '../model/data-file.ts'
import { firstFiles } from '../model/current-files.ts'
import type { Manifest } from '../model/bundle.ts'
import { dropOldBuilds } from './drop-old-builds.ts'
import { dropOldData } from './drop-old-data.ts'
import { wayOf } from './way-of.ts'

declare const self: ServiceWorkerGlobalScope

/** The build writes it at the head of the file. */
declare const BUILD: AppBuild

/** How long the network may take before a page or the manifest comes from a cache, in milliseconds. */
const LONGEST_WAIT = 5_000

const PREFIX = storePrefix(BUILD.base)
const OWN_CACHE = buildCache(PREFIX, BUILD.id)
const SEEN_CACHE = seenCache(PREFIX)

/** A server's `Vary` says nothing of a file that never changes, and the shell is the same for all. */
const find = (address: string): Promise<Response | undefined> => caches.match(address, { ignoreVary: true })

const isHtml = ({ headers }: Response): boolean => headers.get('Content-Type')?.startsWith('text/html') ?? false

/** Keeps this build. Rejects where a file can't be had; what was kept until then is not fetched again. */
async function install(): Promise<void> {
  const cache = await caches.open(OWN_CACHE)
  const keep = async (address: string, init: RequestInit = {}): Promise<void> => {
    if (await cache.match(address, { ignoreVary: true })) return
    const response = await fetch(address, init)
    // Some hosts answer a file that is not there yet with a page.
    if (!response.ok || isHtml(response) !== (address === BUILD.shell)) throw new Error(`Not as built: ${address}`)
    await cache.put(address, response)
  }
  await Promise.all([keep(BUILD.shell, { cache: 'reload' }), ...BUILD.files.map((file) => keep(file))])
}

/** Drops what nothing needs any more. Nothing is dropped while another version installs or waits: its files are there, and no page runs it yet. */
async function tidy(): Promise<void> {
  const { installing, waiting } = self.registration
  if (installing || waiting) return
  const all = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  const pages = all.filter(({ url }) => url.startsWith(self.registration.scope))
  await dropOldBuilds({ prefix: PREFIX, own: OWN_CACHE, pages })
  // Another page may show an older state of the archive.
  if (pages.length <= 1) await dropOldData(BUILD.base, PREFIX)
}

/** The network's answer; what is kept where there is none in time. Rejects where there is neither. */
async function networkFirst(request: Request, findKept: () => Promise<Response | undefined>): Promise<Response> {
  const asked = fetch(request)
  const late = new Promise<null>((resolve) => setTimeout(resolve, LONGEST_WAIT, null))
  return (await Promise.race([asked.catch(() => null), late])) ?? (await findKept()) ?? asked
}

/** Fetches a file with a hash in its name, once. What is no data is kept by the build that it is of. */
async function fetchHashed(request: Request | string): Promise<{ response: Response; kept: Promise<void> }> {
  const address = typeof request === 'string' ? request : request.url
  const found = await find(address)
  if (found) return { response: found, kept: Promise.resolve() }
  const response = await fetch(request)
  if (!response.ok || isHtml(response) || !address.endsWith('.json')) return { response, kept: Promise.resolve() }
  const copy = response.clone()
  const keep = async (): Promise<void> => (await caches.open(SEEN_CACHE)).put(address, copy)
  // A full device keeps no more: the page goes on with what came.
  return { response, kept: keep().catch(() => {}) }
}

const dataAddress = (file: string): string => BUILD.base.slice(0, -1) + DATA_ROOT + file

/** Readers who save data are not made to load what they have not asked for. */
const savesData = (): boolean =>
  'connection' in self.navigator &&
  (self.navigator.connection as { readonly saveData?: boolean } | undefined)?.saveData === true

/** Keeps a manifest once the files are there that a timeline and a first search read: without a network, they belong together. */
async function keepManifest(response: Response): Promise<void> {
  const copy = response.clone()
  const { files } = (await response.json()) as Manifest
  if (!savesData())
    for (const file of firstFiles(files)) {
      const { response: held, kept } = await fetchHashed(dataAddress(file))
      if (!held.ok || isHtml(held)) return
      await kept
    }
  await (await caches.open(SEEN_CACHE)).put(dataAddress(MANIFEST_FILE), copy)
}

async function answerManifest(event: FetchEvent): Promise<Response> {
  const kept = await find(dataAddress(MANIFEST_FILE))
  const response = await networkFirst(event.request, () => Promise.resolve(kept))
  if (response !== kept && response.ok) event.waitUntil(keepManifest(response.clone()).catch(() => {}))
  return response
}

async function answerHashed(event: FetchEvent): Promise<Response> {
  const { response, kept } = await fetchHashed(event.request)
  event.waitUntil(kept)
  return response
}

const ANSWERS = {
  page: ({ request }: FetchEvent) =>
    networkFirst(request, async () => (await caches.open(OWN_CACHE)).match(BUILD.shell, { ignoreVary: true })),
  manifest: answerManifest,
  hashed: answerHashed,
} as const

self.addEventListener('install', (event) => event.waitUntil(install()))

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { url, method, mode, cache } = event.request
  const { origin, pathname } = new URL(url)
  const isOurs = origin === self.location.origin && pathname.startsWith(BUILD.base)
  const way = wayOf({ path: isOurs ? pathname.slice(BUILD.base.length - 1) : null, method, mode, cache })
  if (way !== null) event.respondWith(ANSWERS[way](event))
})

self.addEventListener('message', (event) => {
  const { kind } = event.data as OfflineMessage
  if (kind === 'take-over') void self.skipWaiting()
  else if (kind === 'tidy') event.waitUntil(tidy())
  else event.ports[0]?.postMessage(BUILD.entry)
})
