// Reads a page as one template has it: the cheapest way to give every row a place, found in one walk over the rows (A. J. Viterbi, "Error
// bounds for convolutional codes", 1967). Costs and ways are kept in arrays of numbers: a page may have very many rows.

import { itemAt } from '../../model/item-at.ts'
import { isCutDate } from '../dates/printed-date.ts'
import { COST, costBeside, costOfTemplate, costOutside } from './costs.ts'
import type { JudgedRow } from './judge-rows.ts'
import { placesOf, type RowPlace, type Span } from './places.ts'
import type { Template } from './templates.ts'

export interface Walk {
  readonly template: Template
  readonly cost: number
  /** One for each row. */
  readonly places: readonly RowPlace[]
}

/** Walks over the rows of a page. Costs Infinity where the template can't read it. */
export function walk(rows: readonly JudgedRow[], template: Template): Walk {
  const { slots, underDays } = template
  const { spans, isWhole, lacksAfter, lacksBefore, lacksBetween } = placesOf(template)
  // States: the slot that came last; outside of the list; beside an entry that is over.
  const outside = slots.length
  const beside = slots.length + 1
  const states = slots.length + 2
  const firstDate = rows.findIndex(({ date }) => date !== null)
  const lastDate = underDays ? rows.length : rows.findLastIndex(({ date }) => date !== null)
  // A capture may end after the title of an entry, or inside of its date.
  const cutFrom = rows.length - (isCutDate(rows.at(-1)?.text ?? '') ? 2 : 1)

  const froms = new Uint8Array(rows.length * states)
  const moves = new Uint8Array(rows.length * states)
  let costs = new Float64Array(states).fill(Infinity)
  let next = new Float64Array(states)
  costs[outside] = costOfTemplate(template)
  const fills = new Float64Array(spans.length)
  let cell = 0
  let from = 0
  /** Takes a move of the row at `cell` from the state `from`, where it is cheaper than those before. */
  const reach = (to: number, cost: number, move: number) => {
    if (cost >= at(next, to)) return
    next[to] = cost
    froms[cell + to] = from
    moves[cell + to] = move
  }
  for (const [index, row] of rows.entries()) {
    next.fill(Infinity)
    cell = index * states
    const isAbove = index <= firstDate
    const usual = index > lastDate ? row.below : isAbove ? row.above : COST.within
    const ends = index >= cutFrom ? 0 : COST.ends
    const aside = row.isNote || row.isTime ? COST.plain : row.isTail ? COST.early : Infinity
    for (const [span, { costOf }] of spans.entries()) fills[span] = costOf(row)

    for (let state = 0; state < states; state++) {
      const cost = at(costs, state)
      if (cost === Infinity) continue
      from = state
      const isOpen = state < outside
      if (!isOpen || isWhole[state]) {
        const closed = cost + (isOpen ? at(lacksAfter, state) : 0)
        reach(outside, closed + costOutside(row, template, usual + (state === outside ? 0 : ends)), OUTSIDE)
        if (state !== outside) reach(beside, closed + costBeside(row, template), BESIDE)
        if (!(underDays && isAbove)) {
          for (const [span, { first, last }] of spans.entries())
            reach(last, closed + at(lacksBefore, first) + row.opening + at(fills, span), OPENS + span)
        }
      }
      if (!isOpen) continue
      reach(state, cost + row.goingOn + aside, BESIDE)
      for (const [span, { first, last }] of spans.entries()) {
        const isAgain = first === state && last === state
        if (first <= state && !isAgain) continue
        const between = isAgain ? COST.again[itemAt(slots, state)] : at(itemAt(lacksBetween, state), first)
        reach(last, cost + row.goingOn + between + at(fills, span), OPENS + spans.length + span)
      }
    }
    ;[costs, next] = [next, costs]
  }

  let end = outside
  let cost = Infinity
  for (let state = 0; state < states; state++) {
    const whole = at(costs, state) + (state < outside ? costOfEnd(template, state) : 0)
    if (whole < cost) [end, cost] = [state, whole]
  }
  const kinds = listPlaces(spans)
  const places: RowPlace[] = []
  for (let index = rows.length - 1; index >= 0 && cost < Infinity; index--) {
    const move = index * states + end
    places.push(itemAt(kinds, at(moves, move)))
    end = at(froms, move)
  }
  return { template, cost, places: places.toReversed() }
}

/** Moves: outside, beside, then each span as the opening of an entry, then each as its next row. */
const OUTSIDE = 0
const BESIDE = 1
const OPENS = 2

/** The place that each move puts a row into. */
const listPlaces = (spans: readonly Span[]): RowPlace[] => [
  { kind: 'outside' },
  { kind: 'beside' },
  ...spans.map(({ slots }): RowPlace => ({ kind: 'slots', slots, opens: true })),
  ...spans.map(({ slots }): RowPlace => ({ kind: 'slots', slots, opens: false })),
]

/** What the end of a page costs where an entry has come to a slot. Infinity before its date. */
function costOfEnd({ slots }: Template, state: number): number {
  if (state < slots.indexOf('date')) return Infinity
  return slots.indexOf('title') > state ? COST.cutBeforeTitle : 0
}

/** The number at an index that is known to be there. */
const at = (numbers: ArrayLike<number>, index: number): number => numbers[index] ?? Infinity
