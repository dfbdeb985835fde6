// The account of the seeds as a table: a seed's lines by kind add up to its lines, and the rows of all seeds to the last row. What they list is
// counted beside their lines, unless each item is an article of its own.

import { LINE_KINDS } from '../../model/account.ts'
import type { SeedRow, SourceSums } from '../../model/sources.ts'
import { formatCount } from '../../publish/count-in-words.ts'
import { WORDS } from './words.tsx'

/** Those after the kinds of lines are in bold: sums of the others, or no counts of lines. */
const COLUMNS = [...LINE_KINDS, 'lines', 'items', 'articles'] as const
type Column = (typeof COLUMNS)[number]

const labelOf = (column: Column): string => {
  if (column === 'lines') return WORDS.allLines
  return column === 'items' || column === 'articles' ? WORDS[column] : WORDS.kinds[column].label
}

interface AccountTableProps {
  readonly seeds: readonly SeedRow[]
  /** Over all seeds, also those that have no row. */
  readonly sums: SourceSums
}

/** Whether what the seeds list says more than their articles do: some of it was rejected, or stands in several. */
export const listsMore = ({ items, articles }: SourceSums): boolean => items !== articles

export function AccountTable({ seeds, sums }: AccountTableProps) {
  const columns = COLUMNS.filter((column) => column !== 'items' || listsMore(sums))
  return (
    <div className="overflow-x-auto">
      <table className="account w-full tabular-nums lining-nums">
        <caption className="pb-2 text-start text-small text-ink-soft">{WORDS.account}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span>{WORDS.listing}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                <span>{labelOf(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seeds.map((seed) => (
            <tr key={seed.seed} id={seed.seed}>
              <th scope="row">{seed.seed}</th>
              {columns.map((column) => (
                <td key={column}>{formatCount(seed[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{seeds.length < sums.lengths.seeds ? WORDS.allSeeds(sums.lengths.seeds) : WORDS.sum}</th>
            {columns.map((column) => (
              <td key={column}>{formatCount(sums[column])}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
