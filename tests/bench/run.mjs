// Runs a benchmark of this folder from its TypeScript source: `node --expose-gc tests/bench/run.mjs search`.

import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** @typedef {{ main(args: string[]): Promise<void> }} Benchmark */

const [name = '', ...args] = process.argv.slice(2)
const root = fileURLToPath(new URL('../../', import.meta.url))
const source = fileURLToPath(new URL(`./${name}.ts`, import.meta.url))

/** @type {{ module: Benchmark }} */
const { module } = await runnerImport(source, { root, configFile: false, logLevel: 'error' })
await module.main(args)
