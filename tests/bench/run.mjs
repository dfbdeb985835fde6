// Runs a benchmark of this folder from its TypeScript source: `node --expose-gc tests/bench/run.mjs search`.

import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const [name = '', ...args] = process.argv.slice(2)
const { module } = await runnerImport(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)), {
  root: fileURLToPath(new URL('../../', import.meta.url)),
  configFile: false,
  logLevel: 'error',
})
await module.main(args)
