// The figures of the search benchmark as a page of tables.

import type { Speed, Success } from './search-measures.ts'
import { TYPO_CLASSES, type TypoClass } from './search-queries.ts'

export interface Row {
  readonly size: number
  readonly name: string
  readonly speed: Speed
  /** null where it would have taken too long. */
  readonly success: ReadonlyMap<TypoClass, Success | null> | null
}

const CLASSES = Object.keys(TYPO_CLASSES) as TypoClass[]

const ms = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0))
const kilobytes = (bytes: number) => (bytes === 0 ? '–' : `${(bytes / 1000).toFixed(0)} kB`)
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], lines: readonly (readonly string[])[]) =>
  [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n')

/** The report in Markdown; `machine` says where it was measured. */
export function printReport(rows: readonly Row[], machine: string): string {
  const sizes = [...new Set(rows.map(({ size }) => size))]
  const parts = sizes.flatMap((size) => {
    const ofSize = rows.filter((row) => row.size === size)
    return [`## ${size} articles`, printSpeeds(ofSize), printSuccess(ofSize)]
  })
  const head = [
    '# Search, measured',
    `Written by \`npm run bench:search\`: one process, the same queries for all. ${machine}. Times are milliseconds a query, the fastest of three; ` +
      'Dateline’s include the order of all results, the counts of every filter and the bins of the time strip.',
  ]
  return `${[...head, ...parts].join('\n\n')}\n`
}

function printSpeeds(rows: readonly Row[]): string {
  const head = ['', 'p50', 'p95', 'queries timed', 'build', 'index', 'index, gzip', 'load', 'heap']
  const lines = rows.map(({ name, speed }) => [
    name,
    ms(speed.p50),
    ms(speed.p95),
    String(speed.timed),
    `${speed.buildMs.toFixed(0)} ms`,
    kilobytes(speed.indexBytes),
    kilobytes(speed.gzipBytes),
    `${speed.loadMs.toFixed(0)} ms`,
    megabytes(speed.heapBytes),
  ])
  return table(head, lines)
}

/** Success at 1 / at 5 / mean reciprocal rank, by class. */
function printSuccess(rows: readonly Row[]): string {
  const measured = rows.filter(({ success }) => success !== null)
  const known = CLASSES.filter((typo) => measured.some(({ success }) => success?.get(typo)))
  const countOf = ({ success }: Row, typo: TypoClass) => success?.get(typo)?.queries ?? 0
  const fewer = (row: Row) => {
    const [typo] = known.filter((each) => measured[0] && countOf(row, each) < countOf(measured[0], each))
    return typo ? `, ${countOf(row, typo)} of them` : ''
  }
  const lines = measured.map((row) => [
    `${row.name}${fewer(row)}`,
    ...known.map((typo) => {
      const found = row.success?.get(typo)
      return found ? [found.at1, found.at5, found.mrr].map((share) => share.toFixed(3)).join(' / ') : '–'
    }),
  ])
  const counts = known.map((typo) => `${typo} (${measured[0] ? countOf(measured[0], typo) : 0})`)
  const note =
    'Queries of two or three words of a title, and how many of them: found first / among the first five / mean reciprocal rank.'
  return `${note}\n\n${table(['', ...counts], lines)}`
}
