// The pages that stand where an article no longer does: redirects, and words for what was withdrawn.

import type { ArticlePath } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import { ledgerProblem, printRow, type StandingRow } from './ledger.ts'

/** An address that leads on, at once to where the way ends. */
export interface Redirect {
  readonly from: ArticlePath
  readonly to: ArticlePath
}

/** An address whose article was withdrawn, with the title it had. */
export interface Gone {
  readonly path: ArticlePath
  readonly title: string
}

export interface Followed {
  readonly redirects: readonly Redirect[]
  readonly gone: readonly Gone[]
  readonly problems: readonly Problem[]
}

/** Follows every moved address to its end: an article, or a withdrawn one. A way that ends nowhere is a problem. */
export function followLedger(standing: readonly StandingRow[]): Followed {
  const byPath = new Map(standing.map((row) => [row.path as string, row]))
  const redirects: Redirect[] = []
  const problems: Problem[] = []
  for (const row of standing) {
    if (row.status !== 'moved') continue
    const end = endOf(row, byPath)
    if (end) redirects.push({ from: row.path, to: end.path })
    else problems.push(leadsNowhere(row))
  }
  const gone = standing.filter((row) => row.status === 'gone').map(({ path, title }) => ({ path, title }))
  return { redirects, gone, problems }
}

function endOf(start: StandingRow, byPath: ReadonlyMap<string, StandingRow>): StandingRow | null {
  const passed = new Set<StandingRow>()
  let row: StandingRow | undefined = start
  while (row?.status === 'moved') {
    if (passed.has(row)) return null
    passed.add(row)
    row = byPath.get(row.where)
  }
  return row ?? null
}

const leadsNowhere = (row: StandingRow): Problem =>
  ledgerProblem(
    { line: row.line, row: printRow(row) },
    {
      code: 'ledger-conflict',
      message: `A moved address leads to one that the ledger has; ${row.where} leads nowhere, or back.`,
      hint: 'Add a row for the address it moved to, with the status article.',
    }
  )
