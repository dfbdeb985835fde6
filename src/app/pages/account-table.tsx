// The account of every seed as a table whose sums add up: a seed's lines by kind make its lines, and the rows of all seeds make
// the last row.

import { LINE_KINDS, type LineKind } from '../../model/account.ts'
import type { SeedRow, SourceSums } from '../../model/sources.ts'
import { formatCount } from '../../publish/count-in-words.ts'

/** What the kinds of lines are called, and what they are. */
export const KIND_WORDS = {
  heading: { label: 'Headings', means: 'the name of a page, a year or a month' },
  sideMatter: { label: 'Side matter', means: 'menus, notes and other text around the list' },
  entry: { label: 'Entries', means: 'the articles themselves' },
  separator: { label: 'Blank', means: 'empty lines between the others' },
  rejected: { label: 'Rejected', means: 'entries that could not become articles, shown below with the reason' },
} as const satisfies Readonly<Record<LineKind, { readonly label: string; readonly means: string }>>

const COLUMNS = [...LINE_KINDS, 'lines', 'articles'] as const
type Column = (typeof COLUMNS)[number]

const LABELS: Readonly<Record<Column, string>> = {
  heading: KIND_WORDS.heading.label,
  sideMatter: KIND_WORDS.sideMatter.label,
  entry: KIND_WORDS.entry.label,
  separator: KIND_WORDS.separator.label,
  rejected: KIND_WORDS.rejected.label,
  lines: 'All lines',
  articles: 'Articles',
}

/** The columns that are sums of others, or not of lines. */
const classOf = (column: Column) => (column === 'lines' || column === 'articles' ? 'sum' : undefined)

interface AccountTableProps {
  readonly seeds: readonly SeedRow[]
  /** Over all seeds, also those that are not among the rows. */
  readonly sums: SourceSums
}

export function AccountTable({ seeds, sums }: AccountTableProps) {
  return (
    <div className="tablebox">
      <table className="account">
        <caption className="font-sans text-small text-ink-soft">
          Lines of each captured listing by kind, and the articles that it holds
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span>Listing</span>
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={classOf(column)}>
                <span>{LABELS[column]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seeds.map((seed) => (
            <tr key={seed.seed} id={seed.seed}>
              <th scope="row">{seed.seed}</th>
              {COLUMNS.map((column) => (
                <td key={column} className={classOf(column)}>
                  {formatCount(seed[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {seeds.length < sums.lengths.seeds ? `All ${formatCount(sums.lengths.seeds)} together` : 'Together'}
            </th>
            {COLUMNS.map((column) => (
              <td key={column} className={classOf(column)}>
                {formatCount(sums[column])}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
