// The command `permalinks`: promises the addresses of new articles by adding rows to the ledger. Nothing else writes the ledger.

import { existsSync } from 'node:fs'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  PICTURE_LEDGER_FILE,
  PICTURE_LEDGER_HEADER,
  readPictureLedger,
  unissuedPictures,
} from '../build/picture-ledger.ts'
import { compile } from '../compiler/compile.ts'
import { LEDGER_FILE, LEDGER_HEADER, parseLedger, printRow } from '../compiler/permalinks/ledger.ts'
import type { Archive } from '../model/archive.ts'
import { chosenFolder, readFolder } from './project.ts'
import { printProblem } from './seeds/print-account.ts'
import { parseArguments, UsageError, withUsage } from './usage.ts'

const USAGE = `Usage: npm run permalinks                 add rows for new articles to seeds/${LEDGER_FILE}
       npm run permalinks -- DIR          the same for another folder of seeds, as SEEDS=DIR in front`

/** Exit code 0; 1 where the seeds or the ledger have an error, and then nothing is written; 2 where the arguments are wrong. */
export function main(args: string[]): Promise<number> {
  return withUsage(USAGE, async () => {
    const [given, ...others] = parseArguments({ args, allowPositionals: true }).positionals
    if (others.length > 0) throw new UsageError('The command takes one folder, or nothing.')
    const seedsDir = chosenFolder(given)
    const sources = await readFolder(seedsDir)
    const { archive, permalinks, problems } = compile(sources)
    const errors = problems.filter((problem) => problem.severity === 'error')
    if (errors.length > 0) {
      process.stderr.write(`${errors.map(printProblem).join('\n\n')}\n\nNothing was written.\n`)
      return 1
    }
    const rows = permalinks.unissued.map(printRow).toSorted()
    await addRows(join(seedsDir, LEDGER_FILE), LEDGER_HEADER, rows)
    process.stdout.write(`${rows.length} new addresses in ${join(seedsDir, LEDGER_FILE)}\n`)
    await issuePictures(seedsDir, archive, sources.ledger)
    return 0
  })
}

/** Promises the pictures of a large archive: an article that has one keeps it. */
async function issuePictures(seedsDir: string, { articles }: Archive, ledger: string | null): Promise<void> {
  const standing = ledger === null ? [] : parseLedger(ledger).standing
  const before = standing.filter(({ status }) => status === 'article').map(({ path }) => path)
  const rows = unissuedPictures({ articles, before, issued: await readPictureLedger(seedsDir) })
  if (rows.length === 0) return
  await addRows(join(seedsDir, PICTURE_LEDGER_FILE), PICTURE_LEDGER_HEADER, rows)
  process.stdout.write(`${rows.length} new pictures in ${join(seedsDir, PICTURE_LEDGER_FILE)}\n`)
}

/** Adds rows, the oldest article first, and leaves every byte that was there. Starts the file where there is none. */
async function addRows(file: string, header: string, rows: readonly string[]): Promise<void> {
  const ledger = existsSync(file) ? await readFile(file, 'utf8') : null
  if (ledger === null) return writeFile(file, `${[header, ...rows].join('\n')}\n`)
  if (rows.length === 0) return
  const start = ledger.endsWith('\n') ? '' : '\n'
  return appendFile(file, `${start}${rows.join('\n')}\n`)
}
