// Drops the caches of builds that no open page runs. A page whose code is gone could not load the rest of it: so a page that does not answer counts as
// one that runs any build.

import { isBuildCache, type OfflineMessage } from '../model/offline-protocol.ts'

/** How long a page may take to answer, in milliseconds. Pages in the background are slow. */
const LONGEST_WAIT = 2_000

/** A page that is open, as the service worker knows it. */
export interface OpenPage {
  readonly postMessage: (message: OfflineMessage, transfer: Transferable[]) => void
}

/** The entry that a page runs; null where it does not say so in time. */
export const entryOf = (page: OpenPage, wait = LONGEST_WAIT): Promise<string | null> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const end = (entry: string | null): void => {
      clearTimeout(timer)
      port1.close()
      resolve(entry)
    }
    const timer = setTimeout(end, wait, null)
    port1.addEventListener('message', ({ data }) => end(typeof data === 'string' ? data : null))
    port1.start()
    page.postMessage({ kind: 'build' }, [port2])
  })

export interface OldBuilds {
  readonly prefix: string
  /** The cache of the service worker's own build, which stays. */
  readonly own: string
  /** All open pages of the site. */
  readonly pages: readonly OpenPage[]
  readonly wait?: number
}

/** Deletes the caches of this site's builds but `own` and those whose entry an open page runs. */
export async function dropOldBuilds({ prefix, own, pages, wait }: OldBuilds): Promise<void> {
  const old = (await caches.keys()).filter((name) => name !== own && isBuildCache(prefix, name))
  if (old.length === 0) return
  const entries = await Promise.all(pages.map((page) => entryOf(page, wait)))
  for (const name of old) {
    const isRun = await Promise.all(
      entries.map(async (entry) => entry === null || (await caches.match(entry, { cacheName: name, ignoreVary: true })))
    )
    if (!isRun.some(Boolean)) await caches.delete(name)
  }
}
