// The filter benchmark: `npm run bench:filter`, or with `-- 1000` at that size only. What a change of the filters computes (list, counts and
// bins) beside a walk over plain arrays in the same process, on the same criteria; the answers are compared before they are timed.

import { cpus } from 'node:os'
import { writeFile } from 'node:fs/promises'
import type { Criteria } from '../../src/model/criteria.ts'
import type * as Engine from '../../src/search/engine.ts'
import { buildColumns } from '../../src/search/filter/columns.ts'
import { filterCriteria, askPlainly, plainArticles } from './filter-oracle.ts'
import { importBuilt } from './import-built.ts'
import { inventArchive } from './invent-archive.ts'
import { printTable, type Times, timesOf } from './table.ts'

const SIZES = [1000, 10_000, 100_000]
const ROUNDS = 30
const WARM_UP = 5

/** Every criteria in turn, round by round; the first rounds are not counted. */
function time(asked: readonly Criteria[], ask: (criteria: Criteria) => unknown): Times {
  const times: number[] = []
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const criteria of asked) {
      const start = performance.now()
      ask(criteria)
      if (round >= 0) times.push(performance.now() - start)
    }
  }
  return timesOf(times)
}

const HEAD = ['articles', 'p50', 'p95', 'plain p50', 'plain p95']

const row = (size: number, engine: Times, plain: Times): readonly string[] => [
  String(size),
  ...[engine.p50, engine.p95, plain.p50, plain.p95].map((ms) => ms.toFixed(2)),
]

/** Writes tests/bench/filter.md, or prints only where sizes are named. */
export async function main(args: readonly string[]): Promise<void> {
  const { createEngine } = await importBuilt<typeof Engine>('src/search/engine.ts')
  const rows: (readonly string[])[] = []
  for (const size of args.length > 0 ? args.map(Number) : SIZES) {
    const archive = await inventArchive(size)
    const engine = createEngine(buildColumns(archive), null)
    const articles = plainArticles(archive)
    const asked = filterCriteria(archive)
    for (const criteria of asked) {
      const { total, values } = engine.count(criteria)
      const plain = askPlainly(articles, criteria)
      if (total !== plain.ordinals.length || (values.theme['skills'] ?? 0) !== (plain.counts.theme['skills'] ?? 0)) {
        throw new Error(`The two do not agree on ${JSON.stringify(criteria)}.`)
      }
    }
    rows.push(
      row(
        size,
        time(asked, (criteria) => [engine.search(criteria), engine.count(criteria)]),
        time(asked, (criteria) => askPlainly(articles, criteria))
      )
    )
    console.error(rows.at(-1)?.join('  '))
  }
  const report = [
    '# A change of the filters',
    '',
    'Milliseconds for the list, the counts of every value and the bins of the strip, over 60 criteria: themes, places, formats, periods, what',
    'is left out, and all of these together. Beside them the same list and counts, without bins, from a walk over an array of objects.',
    'Goal: 50 ms p95 at 100,000 articles.',
    '',
    ...printTable(HEAD, rows),
    '',
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}. Written by \`npm run bench:filter\`.`,
    '',
  ].join('\n')
  if (args.length === 0) await writeFile(new URL('filter.md', import.meta.url), report)
  console.log(report)
}
