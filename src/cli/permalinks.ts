// The command `permalinks`: promises the addresses of new articles by adding rows to the ledger. Nothing else writes the ledger.

import { appendFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSources } from '../build/read-sources.ts'
import { compile } from '../compiler/compile.ts'
import { LEDGER_FILE, LEDGER_HEADER, printRow, type LedgerRow } from '../compiler/permalinks/ledger.ts'
import { PROJECT_SEEDS } from './project.ts'
import { printProblem } from './seeds/print-account.ts'
import { folderError, parseArguments, UsageError, withUsage } from './usage.ts'

const USAGE = `Usage: npm run permalinks                 add rows for new articles to seeds/${LEDGER_FILE}
       npm run permalinks -- DIR          the same for another folder of seeds`

/** Exit code 0; 1 where the seeds or the ledger have an error, and then nothing is written; 2 where the arguments are wrong. */
export function main(args: string[]): Promise<number> {
  return withUsage(USAGE, async () => {
    const [seedsDir = PROJECT_SEEDS, ...others] = parseArguments({ args, allowPositionals: true }).positionals
    if (others.length > 0) throw new UsageError('The command takes one folder, or nothing.')
    const sources = await readFolder(seedsDir)
    const { permalinks, problems } = compile(sources)
    const errors = problems.filter((problem) => problem.severity === 'error')
    if (errors.length > 0) {
      process.stderr.write(`${errors.map(printProblem).join('\n\n')}\n\nNothing was written.\n`)
      return 1
    }
    await addRows(join(seedsDir, LEDGER_FILE), sources.ledger, permalinks.unissued)
    process.stdout.write(`${permalinks.unissued.length} new addresses in ${join(seedsDir, LEDGER_FILE)}\n`)
    return 0
  })
}

async function readFolder(seedsDir: string) {
  try {
    return await readSources({ seedsDir, projectSeedsDir: PROJECT_SEEDS })
  } catch (error) {
    throw folderError(seedsDir, error)
  }
}

/** Adds rows, the oldest article first, and leaves every byte that was there. */
async function addRows(file: string, ledger: string | null, rows: readonly LedgerRow[]): Promise<void> {
  const lines = rows.map(printRow).toSorted()
  if (ledger === null) return writeFile(file, `${[LEDGER_HEADER, ...lines].join('\n')}\n`)
  if (lines.length === 0) return
  const start = ledger.endsWith('\n') ? '' : '\n'
  return appendFile(file, `${start}${lines.join('\n')}\n`)
}
