// Decides how a page prints its entries, from all of them at once: every template reads the page, and the reading that costs least wins, if
// each reading that says something else costs clearly more. Else nobody can tell, and the page is refused. README.md has the design.

import { decideNumericOrder } from '../dates/numeric-order.ts'
import type { NumericOrder } from '../dates/read-figures.ts'
import type { Unit } from '../parse/find-units.ts'
import { arrange, type ArrangedEntry } from './arrange.ts'
import { judgeRows } from './judge-rows.ts'
import { makeRows, type Row } from './rows.ts'
import { TEMPLATES, type Template } from './templates.ts'
import { walk } from './walk.ts'

/** One way to read a page. */
export interface Reading {
  readonly template: Template
  readonly cost: number
  readonly entries: readonly ArrangedEntry[]
}

export interface Decision {
  readonly rows: readonly Row[]
  readonly order: NumericOrder
  /** The cheapest; null on a page without a date. */
  readonly best: Reading | null
  /** The cheapest reading with other entries, where it costs hardly more: then the page is undecided. */
  readonly rival: Reading | null
}

/** The least difference of cost that decides, for a page and for each entry of it. */
const MARGIN = { page: 0.7, entry: 0.05 } as const

/** Decides the layout of a page from its lines. */
export function decideLayout(units: readonly Unit[]): Decision {
  const order = decideNumericOrder(units.map(({ content }) => content))
  const rows = makeRows(units, order)
  if (rows.every(({ date }) => date === null)) return { rows, order, best: null, rival: null }
  const judged = judgeRows(rows)
  const walks = TEMPLATES.map((template) => walk(judged, template)).toSorted((a, b) => a.cost - b.cost)
  let best: Reading | null = null
  for (const walked of walks) {
    if (walked.cost === Infinity) break
    const reading = { template: walked.template, cost: walked.cost, entries: arrange(rows, walked) }
    if (reading.entries.length === 0) continue
    if (best === null) best = reading
    else if (reading.cost >= best.cost + MARGIN.page + MARGIN.entry * best.entries.length) break
    else if (saidBy(reading) !== saidBy(best)) return { rows, order, best, rival: reading }
  }
  return { rows, order, best, rival: null }
}

/** What a reading puts under which day: two that put the same there are one. A title that was lost is shown by its summary. */
const saidBy = ({ entries }: Reading): string =>
  entries.map(({ title, summary, date }) => `${date} ${(title[0] ?? summary[0])?.text}`).join('\n')
