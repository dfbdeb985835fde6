// Runs a command of this folder from its TypeScript source: `node src/cli/run.mjs seeds --json`.
// Vite's own module runner does the compiling, so no further tool is needed, on Node 20 as well.

import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** @typedef {{ main(args: string[]): Promise<number> }} Command */

// A reader that has seen enough (`npm run seeds | head`) ends the command; that is no failure of it.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const [command = '', ...args] = process.argv.slice(2)
const root = fileURLToPath(new URL('../../', import.meta.url))
const source = fileURLToPath(new URL(`./${command}.ts`, import.meta.url))

/** @type {{ module: Command }} */
const { module } = await runnerImport(source, { root, configFile: false, logLevel: 'error' })
process.exitCode = await module.main(args)
