// The long run: `npm run fuzz -- --runs 1000000 --seed 1`. Compiles so many generated captures and stops at the first that breaks a promise,
// shrunk, with the seed that brings it back.

import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { printListing } from '../../src/compiler/parse/print-listing.ts'
import { arbitraryCapture, arbitraryListing } from '../compiler/arbitrary-listing.ts'
import { findBreach } from '../compiler/find-breach.ts'
import { arbitraryPage } from '../compiler/layout/print-page.ts'
import { findMisplaced } from '../compiler/layout/find-misplaced.ts'

/** So many captures are drawn from one seed; the next have the next seed. */
const BATCH = 10_000

/** Any text; a listing that keeps the rules; such a listing cut somewhere, or with a line of it put elsewhere; a page of any newsroom, cut too. */
const arbitraryInput = fc.oneof(
  arbitraryCapture,
  arbitraryListing.map(printListing),
  fc.tuple(arbitraryListing.map(printListing), fc.nat(2000)).map(([text, length]) => text.slice(0, length)),
  fc.tuple(arbitraryListing.map(printListing), fc.nat(60), fc.nat(60)).map(([text, from, to]) => {
    const lines = text.split('\n')
    const [moved = ''] = lines.splice(from % lines.length, 1)
    return lines.toSpliced(to % (lines.length + 1), 0, moved).join('\n')
  }),
  fc.tuple(arbitraryPage, fc.nat(2000)).map(([{ text }, length]) => text.slice(0, length))
)

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { runs: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
  })
  const runs = Number(values.runs)
  const firstSeed = Number(values.seed)
  const start = performance.now()
  for (let done = 0; done < runs; done += BATCH) {
    const seed = firstSeed + done / BATCH
    const numRuns = Math.min(BATCH, runs - done)
    fc.assert(
      fc.property(arbitraryInput, (text) => {
        const breach = findBreach(text)
        if (breach !== null) throw new Error(breach)
      }),
      { seed, numRuns }
    )
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        const misplaced = findMisplaced(page)
        if (misplaced !== null) throw new Error(misplaced)
      }),
      { seed, numRuns: numRuns / 10 }
    )
    if ((done / BATCH) % 10 === 9 || done + numRuns === runs)
      console.log(
        `${done + numRuns} captures, seeds ${firstSeed} to ${seed}: ${Math.round((performance.now() - start) / 1000)} s`
      )
  }
  console.log('No exception, no line lost, none in two places; no title under the day of another entry.')
}
