// What the build, the pages and the service worker agree on, so that the archive can be read without a network: the names of the caches, what a build
// consists of, and the messages. Leaves out what is kept when (`worker/service-worker.ts`).

/** The path of the service worker, from the root of the site. Its scope is the site. */
export const WORKER_PATH = '/sw.js'

/** The page that is shown at any address without a network. It holds nothing of the archive: the app fills it. */
export const SHELL_PAGE = '/shell.html'

/** The files of one build of the app, as addresses: the build writes them into the service worker. Data is not among them. */
export interface AppBuild {
  /** Tells builds apart: twelve hexadecimal digits. */
  readonly id: string
  /** The path that the site lives under, from `/` to `/`. */
  readonly base: string
  /** The script that a page of this build runs. A page knows its own, and so which build it is of. */
  readonly entry: string
  readonly shell: string
  /** Scripts, styles and faces, each named by its hash. The entry is among them, the shell is not. */
  readonly files: readonly string[]
}

/** Begins the name of all that a browser keeps for a site: `dateline`, or `dateline/name` under `/name/`. Sites on one host share its storage. */
export const storePrefix = (base: string): string => (base === '/' ? 'dateline' : `dateline${base.slice(0, -1)}`)

/** The cache of a build of the app. */
export const buildCache = (prefix: string, id: string): string => `${prefix}.build.${id}`

/** Whether a cache is that of a build of this site. */
export const isBuildCache = (prefix: string, name: string): boolean =>
  name.startsWith(buildCache(prefix, '')) && /^[0-9a-f]{12}$/.test(name.slice(buildCache(prefix, '').length))

/** The cache of data that was seen: the manifest, what it names first, and what pages have shown. */
export const seenCache = (prefix: string): string => `${prefix}.seen`

/** The cache of data that the reader asked to keep. */
export const keptCache = (prefix: string): string => `${prefix}.kept`

/**
 * What a page and a service worker ask of each other. `build` is answered through the port that comes along, with the address of the entry that the
 * page runs or the worker holds. `take-over` tells a worker that waits to wait no longer, and `tidy` tells the one that serves the page that the page
 * stands: what nothing needs any more can go.
 */
export interface OfflineMessage {
  readonly kind: 'build' | 'take-over' | 'tidy'
}
