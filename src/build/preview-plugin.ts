// `vite preview`, made to answer as a good static host would, and to say clearly when its port is taken.

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { plainError } from './plain-error.ts'
import { previewMiddleware } from './preview-middleware.ts'
import { parseHeadersBase } from './security-headers.ts'

export function previewPlugin(): Plugin {
  return {
    name: 'dateline:preview',
    apply: (_, { isPreview }) => isPreview === true,
    async configurePreviewServer(server) {
      const { root, base, build, preview } = server.config
      if (preview.strictPort && (await isTaken(preview.port)))
        throw plainError(`Port ${preview.port} is taken: stop what is running there, or choose another with --port.`)
      const folder = resolve(root, build.outDir)
      const built = await builtBase(folder)
      if (built !== null && built !== base)
        throw plainError(
          `The site was built to live under ${built}, not ${base}: give the preview --base ${built} too.`
        )
      server.middlewares.use(previewMiddleware(folder, base))
    },
  }
}

/** The base that a site was built for, as it tells hosts; null where there is no site. */
const builtBase = (folder: string): Promise<string | null> =>
  readFile(join(folder, '_headers'), 'utf8').then(parseHeadersBase, () => null)

/** Whether something listens on a port of this machine already. */
function isTaken(port: number): Promise<boolean> {
  return new Promise((resolveTaken) => {
    const probe = createServer()
    probe.once('error', () => resolveTaken(true))
    probe.listen({ port, host: 'localhost', exclusive: true }, () => probe.close(() => resolveTaken(false)))
  })
}
