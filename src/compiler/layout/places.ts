// The places that a template has for the rows of a page, and what an entry costs that leaves some of them out.

import { costOfMissing } from './costs.ts'
import type { JudgedRow } from './judge-rows.ts'
import type { TextSlot } from './looks.ts'
import type { Slot, Template } from './templates.ts'

/** Slots that one row fills, from the first to the last: one, or two where it holds a date or a time with a text. */
export interface Span {
  readonly first: number
  readonly last: number
  readonly slots: readonly Slot[]
  /** What a row costs in it. Infinity for a row that can't fill it. */
  readonly costOf: (row: JudgedRow) => number
}

/** Where a row is put. `opens` says that an entry begins with it. */
export type RowPlace =
  | { readonly kind: 'outside' | 'beside' }
  | { readonly kind: 'slots'; readonly slots: readonly Slot[]; readonly opens: boolean }

/** A template as the walk needs it. A state is the index of the slot that came last. */
export interface Places {
  readonly spans: readonly Span[]
  /** By state: whether an entry can be over, since it has its date and a text; and what it lacks then. */
  readonly isWhole: readonly boolean[]
  readonly lacksAfter: readonly number[]
  /** By the first slot that is filled: what an entry lacks that begins with it. */
  readonly lacksBefore: readonly number[]
  /** By state, then by the next slot that is filled: what the entry lacks between. */
  readonly lacksBetween: readonly (readonly number[])[]
}

export function placesOf({ slots }: Template): Places {
  const date = slots.indexOf('date')
  return {
    spans: slots.flatMap((slot, at) => spansAt(slots, slot, at)),
    isWhole: slots.map((_, state) => state >= date && slots.slice(0, state + 1).some(isText)),
    lacksAfter: slots.map((_, state) => costOfMissing(slots, state, slots.length)),
    lacksBefore: slots.map((_, first) => costOfMissing(slots, -1, first)),
    lacksBetween: slots.map((_, state) => slots.map((__, next) => costOfMissing(slots, state, next))),
  }
}

/** The spans that begin at a slot, or end at it with a date after a text. */
function spansAt(slots: readonly Slot[], slot: Slot, at: number): Span[] {
  const next = slots[at + 1]
  if (slot === 'date') {
    const alone = spanOf([slot], at, (row) => (row.date?.place === 'alone' ? 0 : Infinity))
    if (!isText(next) && next !== 'kicker') return [alone]
    return [alone, spanOf([slot, next], at, (row) => (row.date?.place === 'opens' ? undated(row, next) : Infinity))]
  }
  if (slot === 'time') {
    const alone = spanOf([slot], at, (row) => (row.isTime ? 0 : Infinity))
    if (!isText(next)) return [alone]
    return [alone, spanOf([slot, next], at, (row) => row.untimedCosts?.[next] ?? Infinity)]
  }
  const alone = spanOf([slot], at, (row) => row.whole[slot])
  if (next !== 'date') return [alone]
  return [alone, spanOf([slot, next], at, (row) => (row.date?.place === 'closes' ? undated(row, slot) : Infinity))]
}

const spanOf = (slots: readonly Slot[], first: number, costOf: Span['costOf']): Span => ({
  first,
  last: first + slots.length - 1,
  slots,
  costOf,
})

const undated = (row: JudgedRow, slot: TextSlot): number => row.undated?.[slot] ?? Infinity

const isText = (slot: Slot | undefined): slot is 'title' | 'summary' => slot === 'title' || slot === 'summary'
