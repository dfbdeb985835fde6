// How the benchmarks print their figures.

export interface Times {
  readonly p50: number
  readonly p95: number
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN

/** The half and all but the slowest twentieth of the samples, which are not in any order. */
export function timesOf(samples: readonly number[]): Times {
  const sorted = samples.toSorted((a, b) => a - b)
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95) }
}

/** A Markdown table whose columns are as wide as their widest cell, set right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)))
  const print = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(' | ')} |`
  const rule = widths.map((width) => `${'-'.repeat(width - 1)}:`)
  return [print(head), print(rule), ...rows.map(print)]
}
