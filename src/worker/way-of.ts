// By which way the service worker answers a request. What is none of these, the browser fetches as if there were no service worker.

import { DATA_ROOT, MANIFEST_FILE } from '../model/data-file.ts'

export type Way =
  /** A page: from the network; without one, the shell. */
  | 'page'
  /** The manifest: from the network; without one, as it was last kept. */
  | 'manifest'
  /** A file with a hash in its name: from a cache, of whatever build; else from the network. */
  | 'hashed'

export interface AskedFile {
  /** Its path from the root of the site; null outside of the site. */
  readonly path: string | null
  readonly method: string
  readonly mode: string
  readonly cache: string
}

/** What has a hash in its name. */
const HASHED = new RegExp(`^(?:/assets|${DATA_ROOT.slice(0, -1)})/`)

/** A page ends in a slash, which a reader may leave out. What ends otherwise is a file that was opened or is to be downloaded. */
const PAGE = /\/[^/.]*$/

/** The way of a request; null for none. A page that asks with `no-store` keeps what comes by itself. */
export function wayOf({ path, method, mode, cache }: AskedFile): Way | null {
  if (path === null || method !== 'GET' || cache === 'no-store') return null
  if (mode === 'navigate') return PAGE.test(path) ? 'page' : null
  if (path === DATA_ROOT + MANIFEST_FILE) return 'manifest'
  return HASHED.test(path) ? 'hashed' : null
}
