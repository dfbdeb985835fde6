// How many examples a property is tried with, unless it says so itself, and which: `npm test` tries the same ones each time, so that it says
// what a change did; `npm run test:full` raises FC_RUNS and tries new ones. FC_SEED repeats a run.

import fc from 'fast-check'

const DEFAULT_RUNS = 100
const DEFAULT_SEED = 1918

const { FC_RUNS, FC_SEED } = process.env
const newSeed = () => Math.floor(Math.random() * 2 ** 31)

fc.configureGlobal({
  numRuns: Number(FC_RUNS ?? DEFAULT_RUNS),
  seed: Number(FC_SEED ?? (FC_RUNS === undefined ? DEFAULT_SEED : newSeed())),
})
