// The compiler's benchmark: `npm run bench:compile`. Invented listings of 1,000, 10,000 and 100,000 articles are compiled, each size in a
// process of its own, so that its peak of memory is its own. Prints a table and writes it to compile.md beside this file.

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { readSources } from '../../src/build/read-sources.ts'
import { writeListings } from '../../src/cli/generate/write-listings.ts'
import { PROJECT_SEEDS } from '../../src/cli/project.ts'
import { compile } from '../../src/compiler/compile.ts'

const SIZES = [1000, 10_000, 100_000] as const
const REPORT = fileURLToPath(new URL('./compile.md', import.meta.url))
const RUNNER = fileURLToPath(new URL('./run.mjs', import.meta.url))
/** Says to the process that it is one of those that measure. */
const MEASURE = '--measure'

interface Measured {
  readonly articles: number
  readonly listings: number
  /** Megabytes of text. */
  readonly input: number
  /** Seconds by the clock. */
  readonly seconds: number
  /** Seconds of processor time, all threads. */
  readonly busy: number
  /** Megabytes, the most that the process ever held, listings included. */
  readonly peak: number
}

/** Measures every size, or with `--measure N` one of them. */
export async function main(args: readonly string[]): Promise<void> {
  if (args[0] === MEASURE) {
    console.log(JSON.stringify(await measure(Number(args[1]))))
    return
  }
  const measured = SIZES.map((size) => {
    const output = execFileSync(process.execPath, [...process.execArgv, RUNNER, 'compile', MEASURE, String(size)])
    return JSON.parse(output.toString()) as Measured
  })
  const report = print(measured)
  writeFileSync(REPORT, report)
  console.log(report)
}

async function measure(articles: number): Promise<Measured> {
  const sources = await readSources(PROJECT_SEEDS)
  const seeds = Array.from(writeListings({ articles, seed: 1 }), ({ name, text }) => ({
    name,
    bytes: new TextEncoder().encode(text),
  }))
  const start = performance.now()
  const cpu = process.cpuUsage()
  const compiled = compile({ ...sources, seeds, ledger: null })
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (performance.now() - start) / 1000
  if (compiled.archive.articles.length !== articles)
    throw new Error(`Of ${articles} articles ${compiled.archive.articles.length} were compiled.`)
  return {
    articles,
    listings: seeds.length,
    input: seeds.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6,
    seconds,
    busy: (user + system) / 1e6,
    peak: process.resourceUsage().maxRSS / 1024,
  }
}

function print(measured: readonly Measured[]): string {
  const rows = measured.map(({ articles, listings, input, seconds, busy, peak }, index) => {
    const before = measured[index - 1]
    const growth = before ? `× ${(busy / before.busy).toFixed(1)}` : ''
    return `| ${articles} | ${listings} | ${input.toFixed(1)} MB | ${seconds.toFixed(1)} s | ${busy.toFixed(1)} s | ${growth} | ${Math.round(peak)} MB |`
  })
  return `# Compiling invented archives

\`npm run bench:compile\` on Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}. From the bytes of the listings to articles with their filings,
addresses, relations and account. Time at work is that of the processor, all threads; the peak is that of the whole process.

| articles | listings | text | by the clock | at work | growth | peak of memory |
| -------: | -------: | ---: | -----------: | ------: | -----: | -------------: |
${rows.join('\n')}
`
}
