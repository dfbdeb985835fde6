// Prints what became of every line and every item of every seed, for people: a table, the rejects with their reasons, the problems with their frames, the
// sums.

import type { Compiled } from '../../compiler/compile.ts'
import { LINE_KINDS, type LineKind, type SeedAccount } from '../../model/account.ts'
import { itemAt } from '../../model/item-at.ts'
import type { Problem } from '../../model/problem.ts'
import { sum } from '../../model/sum.ts'

const COLUMNS = {
  heading: 'headings',
  sideMatter: 'side matter',
  entry: 'entries',
  separator: 'separators',
  rejected: 'rejected',
} as const satisfies Record<LineKind, string>

/** The whole account as text, with a line end. */
export function printAccount({ archive, problems, permalinks }: Compiled): string {
  const { account, articles } = archive
  const rejects = account.flatMap(({ seed, rejects: rejected }) => rejected.map((reject) => ({ seed, ...reject })))
  const days = articles.map((article) => article.day)
  const merged = articles.filter((article) => article.sightings.length > 1).length
  return [
    table(account),
    '',
    `${count(articles.length, 'article')}${days.length > 0 ? `, ${days.at(-1)} to ${days[0]}` : ''}; ${merged} of them in more than one sighting.`,
    ...(permalinks.unissued.length > 0
      ? [`${count(permalinks.unissued.length, 'article')} without a permanent address yet: npm run permalinks.`]
      : []),
    ...rejects.map(
      ({ seed, lines, reason, raw }) =>
        `\nrejected ${seed}:${lines[0]}-${lines[1]}  ${reason}\n  ${shortened(itemAt(raw, 0).trim())}`
    ),
    ...problems.map((problem) => `\n${printProblem(problem)}`),
    '',
    `${count(problems.filter(isError).length, 'error')}, ${count(problems.filter((problem) => !isError(problem)).length, 'warning')}, ${count(rejects.length, 'reject')}.`,
    '',
  ].join('\n')
}

/** The only line of a page may be all of it. */
const shortened = (line: string): string => (line.length > 100 ? `${line.slice(0, 100)}…` : line)

const isError = (problem: Problem): boolean => problem.severity === 'error'
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** A problem as the commands print it. */
export function printProblem({ code, severity, seed, line, column, message, frame, hint }: Problem): string {
  return `${severity} ${code} ${seed}:${line}:${column}\n  ${message}\n${frame.replace(/^/gm, '    ')}\n  ${hint}`
}

function table(account: readonly SeedAccount[]): string {
  const header = ['seed', 'articles', 'lines', ...LINE_KINDS.map((kind) => COLUMNS[kind]), 'listed']
  const rows = account.map((row) => [
    row.seed,
    ...[row.articles, row.lines, ...LINE_KINDS.map((kind) => row[kind]), row.items].map(String),
  ])
  const total = (read: (row: SeedAccount) => number) => String(sum(account.map(read)))
  const totals = [
    'in all',
    total((row) => row.articles),
    total((row) => row.lines),
    ...LINE_KINDS.map((kind) => total((row) => row[kind])),
    total((row) => row.items),
  ]
  const all = [header, ...rows, totals]
  const widths = header.map((_, column) => Math.max(...all.map((row) => itemAt(row, column).length)))
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(itemAt(widths, column)) : cell.padStart(itemAt(widths, column))
        )
        .join('  ')
    )
    .join('\n')
}
