// The ledger of addresses, `permalinks.tsv`: one row for each thing that ever became of an address, oldest first. Rows are only ever added; the
// last row of an address says what it is now. Leaves out which article has which address (assign-paths.ts).

import type { ArticlePath } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import { problemAt } from '../problem.ts'
import type { ProblemCode } from '../problem-codes.ts'

export const LEDGER_FILE = 'permalinks.tsv'
export const LEDGER_COLUMNS = ['path', 'status', 'where', 'title'] as const
export const LEDGER_HEADER = LEDGER_COLUMNS.join('\t')

/** What an address is: an article's, moved to another address, or withdrawn. */
export const LEDGER_STATUSES = ['article', 'moved', 'gone'] as const
export type LedgerStatus = (typeof LEDGER_STATUSES)[number]

export interface LedgerRow {
  readonly path: ArticlePath
  readonly status: LedgerStatus
  /** Of an article, the entry it came from: `000_6b247ed947f4dd61.txt:5`. Of a moved address, the new one. Of a gone one, `-`. */
  readonly where: string
  /** The title when the row was written. */
  readonly title: string
}

/** A row that still holds, with its line in the ledger, from 1. */
export interface StandingRow extends LedgerRow {
  readonly line: number
}

export interface Ledger {
  /** The last row of each address, in the order in which the addresses were issued. */
  readonly standing: readonly StandingRow[]
  readonly problems: readonly Problem[]
}

/** The ledger of an archive that has promised no address yet. */
export const NO_LEDGER: Ledger = { standing: [], problems: [] }

const PATH = /^\/\d{4}\/\d{2}\/\d{2}\/[a-z0-9]+(?:-[a-z0-9]+)*\/$/

/** Reads the ledger. A row that is wrong is a problem; the others stand. */
export function parseLedger(text: string): Ledger {
  const [header = '', ...rows] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const standing = new Map<string, StandingRow>()
  const problems: Problem[] = []
  if (header !== LEDGER_HEADER) problems.push(ledgerProblem({ line: 1, row: header }, HEADER))
  for (const [index, row] of rows.entries()) {
    if (row === '') continue
    const line = index + 2
    const found = readRow(row)
    if (found === null) problems.push(ledgerProblem({ line, row }, ROW))
    else if (repeats(standing.get(found.path), found))
      problems.push(ledgerProblem({ line, row }, repeated(found, standing)))
    else standing.set(found.path, { ...found, line })
  }
  return { standing: [...standing.values()], problems }
}

/** A row as text, without a line end. The inverse of what {@link parseLedger} reads. */
export const printRow = (row: LedgerRow): string => LEDGER_COLUMNS.map((column) => row[column]).join('\t')

function readRow(row: string): LedgerRow | null {
  const [path = '', name, where = '', title = '', ...more] = row.split('\t')
  const status = LEDGER_STATUSES.find((known) => known === name)
  if (status === undefined || more.length > 0 || title === '' || !PATH.test(path)) return null
  const fits = { article: /^[^\t]+:\d+$/.test(where), moved: PATH.test(where), gone: where === '-' }[status]
  return fits ? { path: path as ArticlePath, status, where, title } : null
}

const repeats = (before: LedgerRow | undefined, row: LedgerRow): boolean =>
  before?.status === row.status && (row.status !== 'moved' || before.where === row.where)

/** A problem of one row of the ledger. */
export function ledgerProblem(
  { line, row }: { readonly line: number; readonly row: string },
  said: { readonly code: ProblemCode; readonly message: string; readonly hint: string }
): Problem {
  return problemAt({ file: LEDGER_FILE, line, column: 1, content: row, ...said })
}

const HEADER = {
  code: 'ledger-syntax',
  message: `The first line names the columns: ${LEDGER_COLUMNS.join(', ')}, with tabs between.`,
  hint: 'Put the line back as it was; the ledger is only ever added to.',
} as const
const ROW = {
  code: 'ledger-syntax',
  message: 'A row has an address, a status (article, moved or gone), where it leads, and a title, with tabs between.',
  hint: 'Compare with the rows above it. `npm run permalinks` writes rows for articles by itself.',
} as const
const repeated = ({ path }: LedgerRow, standing: ReadonlyMap<string, StandingRow>) =>
  ({
    code: 'ledger-duplicate',
    message: `An address is issued once; ${path} stands in line ${standing.get(path)?.line} already.`,
    hint: 'Take the later row out.',
  }) as const
