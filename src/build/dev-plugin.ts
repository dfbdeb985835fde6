// `npm run dev`: serves the bundle from memory. Saving a seed recompiles, and open pages ask for the new data without a reload; an
// error shows in Vite's overlay until it is mended.

import type { ServerResponse } from 'node:http'
import { join, relative } from 'node:path'
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite'
import { parseSiteAddress } from '../address/site-address.ts'
import { DATA_ROOT, MANIFEST_FILE } from '../model/data-file.ts'
import { makeBundle, type Bundle } from './bundle.ts'
import { loadArchive, type LoadedArchive, type SeedFolders } from './load-archive.ts'
import { plainError } from './plain-error.ts'

/** The event that open pages receive when the archive has changed. */
export const DATA_EVENT = 'dateline:data'

interface DevArchive {
  readonly loaded: LoadedArchive
  /** The last bundle that could be made; null before the first. */
  readonly bundle: Bundle | null
}

export function devPlugin(folders: SeedFolders): Plugin {
  let archive: Promise<DevArchive> = Promise.resolve({
    loaded: { kind: 'broken', errors: [], message: '' },
    bundle: null,
  })

  /** Compiles once a compilation that is running has ended. While there are errors, the last bundle stays. */
  const recompile = (): Promise<DevArchive> => {
    archive = archive.then(async ({ bundle }) => {
      const loaded = await loadArchive(folders)
      return { loaded, bundle: loaded.kind === 'compiled' ? makeBundle(loaded.compiled) : bundle }
    })
    return archive
  }

  const notify = (server: ViteDevServer, { loaded }: DevArchive): void => {
    const { hot, logger } = server.environments.client
    if (loaded.kind === 'broken') {
      logger.error(loaded.message)
      hot.send({ type: 'error', err: overlayOf(loaded, folders.seedsDir) })
      return
    }
    if (loaded.warnings) logger.warn(loaded.warnings)
    // An empty update removes Vite's overlay; our own event would leave it.
    hot.send({ type: 'update', updates: [] })
    hot.send(DATA_EVENT, {})
  }

  return {
    name: 'dateline:dev',
    // Vitest runs a dev server too, and does not use the archive.
    apply: (_, { command, isPreview, mode }) => command === 'serve' && !isPreview && mode !== 'test',
    // Before Tailwind, which reloads the page for any file that its scanner has read.
    enforce: 'pre',

    async configureServer(server) {
      const { loaded } = await recompile()
      // A folder that is no archive has nothing to mend in the open page.
      if (loaded.kind === 'broken' && loaded.errors.length === 0) throw plainError(loaded.message)
      server.watcher.add(folders.seedsDir)
      if (loaded.kind === 'broken') server.config.logger.error(loaded.message)
      else if (loaded.warnings) server.config.logger.warn(loaded.warnings)
      // A page that is opened or reloaded while there are errors shows them.
      server.environments.client.hot.on('vite:client:connect', () => {
        void archive.then((current) => {
          if (current.loaded.kind === 'broken') notify(server, current)
        })
      })
      server.middlewares.use(({ url }, response, next) => {
        const path = parseSiteAddress(url ?? '/', server.config.base)
        if (!path?.startsWith(DATA_ROOT)) return next()
        archive.then(({ bundle }) => serveData(bundle, path, response)).catch(next)
      })
    },

    async hotUpdate({ file, server }) {
      if (!isInside(folders.seedsDir, file)) return undefined
      // Vite calls this once for each of its environments.
      if (this.environment.name === 'client') notify(server, await recompile())
      return []
    },
  }
}

/** What Vite's error overlay shows: all errors, and a link to where the first one is. */
function overlayOf(
  { errors, message }: Extract<LoadedArchive, { kind: 'broken' }>,
  seedsDir: string
): ErrorPayload['err'] {
  const [first] = errors
  if (!first) return { message, stack: '' }
  const file = join(seedsDir, first.seed)
  return {
    message,
    stack: '',
    id: file,
    // The overlay prints the column as it is, though Rollup's count from 0: ours count from 1, as editors do.
    loc: { file, line: first.line, column: first.column },
    plugin: 'dateline',
  }
}

function serveData(bundle: Bundle | null, path: string, response: ServerResponse): void {
  const name = path.slice(DATA_ROOT.length).replace(/\?.*$/, '')
  const bytes = bundle?.files.get(name)
  if (!bytes) {
    response.writeHead(bundle ? 404 : 503).end()
    return
  }
  response.setHeader('Content-Type', 'application/json')
  response.setHeader('Cache-Control', name === MANIFEST_FILE ? 'no-store' : 'max-age=31536000, immutable')
  response.end(bytes)
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file)
  return path !== '' && !path.startsWith('..')
}
