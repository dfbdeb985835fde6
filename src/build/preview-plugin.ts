// `vite preview`, made to answer as a good static host would, and to say clearly when its port is taken.

import { createServer } from 'node:net'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { plainError } from './plain-error.ts'
import { previewMiddleware } from './preview-middleware.ts'

export function previewPlugin(): Plugin {
  return {
    name: 'dateline:preview',
    apply: (_, { isPreview }) => isPreview === true,
    async configurePreviewServer(server) {
      const { root, build, preview } = server.config
      if (preview.strictPort && (await isTaken(preview.port)))
        throw plainError(`Port ${preview.port} is taken: stop what is running there, or choose another with --port.`)
      server.middlewares.use(previewMiddleware(resolve(root, build.outDir)))
    },
  }
}

/** Whether something listens on a port of this machine already. */
function isTaken(port: number): Promise<boolean> {
  return new Promise((resolveTaken) => {
    const probe = createServer()
    probe.once('error', () => resolveTaken(true))
    probe.listen({ port, host: 'localhost', exclusive: true }, () => probe.close(() => resolveTaken(false)))
  })
}
