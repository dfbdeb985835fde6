// The service worker of a build: how Vite bundles it, and what it is told of the files that were built.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EnvironmentOptions } from 'vite'
import { printSiteAddress } from '../address/site-address.ts'
import { hashDigits } from '../model/data-file.ts'
import { defined } from '../model/item-at.ts'
import { type AppBuild, SHELL_PAGE, WORKER_PATH } from '../model/offline-protocol.ts'
import { writeWithTwins } from './compress.ts'
import type { ClientFiles } from './write-site.ts'

const SOURCE = fileURLToPath(new URL('../worker/service-worker.ts', import.meta.url))

/** One classic script. It is written apart, with the list of files in it. */
export const workerEnvironment = (): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    write: false,
    copyPublicDir: false,
    rolldownOptions: { input: { worker: SOURCE }, output: { format: 'iife' } },
  },
})

export interface ServiceWorkerParts {
  readonly code: string
  readonly client: ClientFiles
  readonly base: string
  /** The folder of the built site, which holds all else already. */
  readonly folder: string
}

/** What any page may need of a build: scripts, styles and faces. */
const isOfApp = (file: string): boolean => /^assets\/.*\.(?:js|css|woff2)$/.test(file)

/** Writes the service worker. It has the same bytes as long as the app, its shell and its base have. */
export async function writeServiceWorker({ code, client, base, folder }: ServiceWorkerParts): Promise<void> {
  const addressOf = (file: string): string => printSiteAddress(`/${file}`, base)
  const files = client.all.filter(isOfApp).map(addressOf)
  const shell = await readFile(join(folder, SHELL_PAGE))
  const hash = createHash('sha256').update(JSON.stringify(files)).update(shell).digest()
  const build: AppBuild = {
    id: hashDigits(hash),
    base,
    entry: addressOf(defined(client.shell[0])),
    shell: printSiteAddress(SHELL_PAGE, base),
    files,
  }
  // Without the semicolon the two would be one call.
  const script = `const BUILD = ${JSON.stringify(build)};\n${code}`
  await writeWithTwins(join(folder, WORKER_PATH), Buffer.from(script), 11)
}
