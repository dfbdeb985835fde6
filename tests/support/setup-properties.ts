// Sets how many examples each property is tried with, and which ones. `npm test` tries the same examples each time, so that a failure comes
// from a change; `npm run test:full` tries many more, and new ones each time. FC_RUNS and FC_SEED override both.

import fc from 'fast-check'
import { isFullRun } from './full-run.ts'

const { FC_RUNS, FC_SEED } = process.env
const newSeed = () => Math.floor(Math.random() * 2 ** 31)

fc.configureGlobal({
  numRuns: Number(FC_RUNS ?? (isFullRun ? 10_000 : 300)),
  seed: Number(FC_SEED ?? (isFullRun ? newSeed() : 1918)),
})
