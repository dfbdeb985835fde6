// The search benchmark: `npm run bench:search`, or with `-- 60 1000` at those sizes only. Measures this search beside others in one process,
// on the same queries, and writes the table to search.md. `-- relevance 60 1000` leaves out whoever is slow, and hardly looks at the clock.

import { cpus } from 'node:os'
import { writeFile } from 'node:fs/promises'
import { readSources } from '../../src/build/read-sources.ts'
import { PROJECT_SEEDS } from '../../src/cli/project.ts'
import { compile } from '../../src/compiler/compile.ts'
import type { Archive } from '../../src/model/archive.ts'
import { inventArchive } from './invent-archive.ts'
import { CONTESTANTS } from './search-contestants.ts'
import { measureSpeed, measureSuccess } from './search-measures.ts'
import { timedQueries, type QuerySet } from './search-queries.ts'
import { printReport, type Row } from './search-report.ts'

const SIZES = [60, 1000, 10_000, 100_000]

/** How long a contestant's queries may take in one round. */
const BUDGET_MS = 10_000
const SHORT_BUDGET_MS = 300
/** Up to this size relevance is measured of all contestants; above it, of those that answer in this many milliseconds. */
const RELEVANCE_OF_ALL = 1000
const FAST_MS = 60
/** The same for all contestants: many sets, as a few may suit somebody by luck. The first few where more would take too long. */
const QUERY_SETS: readonly QuerySet[] = Array.from({ length: 20 }, (_, nth) => ({ most: 100, seed: 17 + nth }))
const FEW_SETS = 3

/** Writes tests/bench/search.md, or prints only where sizes are named. */
export async function main(args: readonly string[]): Promise<void> {
  const isQuick = args[0] === 'relevance'
  const named = args.slice(isQuick ? 1 : 0).map(Number)
  const sizes = named.length > 0 ? named : SIZES
  const budgetMs = isQuick ? SHORT_BUDGET_MS : BUDGET_MS
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`
  const rows: Row[] = []
  for (const size of sizes) {
    const archive = await archiveOf(size)
    const queries = timedQueries(archive)
    for (const contestant of CONTESTANTS) {
      const { speed, search } = measureSpeed(contestant, archive, { queries, budgetMs })
      const isFast = speed.p95 < FAST_MS
      const isMeasured = (size <= RELEVANCE_OF_ALL && !isQuick) || isFast
      const sets = isFast && size <= RELEVANCE_OF_ALL ? QUERY_SETS : QUERY_SETS.slice(0, FEW_SETS)
      const success = isMeasured ? measureSuccess(search, archive, sets) : null
      rows.push({ size, name: contestant.name, speed, success })
      console.error(`${size} ${contestant.name}: p50 ${speed.p50.toFixed(2)} ms, p95 ${speed.p95.toFixed(2)} ms`)
    }
    // After each size: the largest may take long.
    if (args.length === 0) await writeFile(new URL('search.md', import.meta.url), printReport(rows, machine))
  }
  console.log(printReport(rows, machine))
}

/** An invented archive; at sixty articles, the project's own. */
async function archiveOf(size: number): Promise<Archive> {
  if (size !== 60) return inventArchive(size)
  return compile(await readSources(PROJECT_SEEDS)).archive
}
