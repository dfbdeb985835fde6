// From the places of rows to entries: the fields of each, with the rows that they stand on.

import { itemAt } from '../../model/item-at.ts'
import type { Slot } from './templates.ts'
import type { Row } from './rows.ts'
import type { Walk } from './walk.ts'

/** The text of a field on one row: all of it, or what the date leaves. */
export interface Piece {
  readonly row: number
  readonly text: string
}

export interface ArrangedEntry {
  /** Index of its first row, and of the last that is part of it. */
  readonly first: number
  readonly last: number
  readonly number: number | null
  /** As printed; of a day over several entries, the day's. */
  readonly date: string
  /** The row that the date stands on; null for a day over several entries. */
  readonly dateRow: number | null
  readonly credit: readonly Piece[]
  readonly kicker: readonly Piece[]
  readonly title: readonly Piece[]
  readonly summary: readonly Piece[]
}

type Open = {
  -readonly [Key in keyof ArrangedEntry]: ArrangedEntry[Key] extends readonly Piece[] ? Piece[] : ArrangedEntry[Key]
}

/** The entries that a walk makes of the rows of a page, in their order. */
export function arrange(rows: readonly Row[], { places, template }: Walk): ArrangedEntry[] {
  const entries: Open[] = []
  let day = ''
  // A credit belongs to the entry that goes on below it, or begins right below it.
  let credits: Piece[] = []
  for (const [index, place] of places.entries()) {
    const row = itemAt(rows, index)
    if (place.kind === 'outside' && template.underDays && row.date) day = row.date.printed
    if (place.kind !== 'slots' && isCredit(row)) credits = [{ row: index, text: row.text }]
    if (place.kind !== 'slots') continue
    if (place.opens) entries.push(openEntry(index, row, template.underDays ? day : ''))
    const entry = itemAt(entries, entries.length - 1)
    const isRightAbove = credits.at(-1)?.row === index - 1
    if (!place.opens || isRightAbove) entry.credit.push(...credits)
    if (place.opens && isRightAbove) entry.first = index - 1
    credits = []
    entry.last = index
    fill(entry, row, { place: place.slots, index })
  }
  return entries
}

const isCredit = (row: Row): boolean => row.units.some((unit) => unit.isCredit)

const openEntry = (first: number, row: Row, date: string): Open => ({
  first,
  last: first,
  number: typeof row.mark === 'number' ? row.mark : null,
  date,
  dateRow: null,
  credit: [],
  kicker: [],
  title: [],
  summary: [],
})

/** Puts a row into the slots that it fills: with a date or a time among them, what these leave of it is the text. */
function fill(entry: Open, row: Row, { place, index }: { place: readonly Slot[]; index: number }): void {
  const isDated = place.includes('date')
  const rest = isDated ? row.date?.rest : row.untimed
  for (const slot of place) {
    if (slot === 'time' || slot === 'note' || slot === 'date') continue
    entry[slot].push({ row: index, text: place.length > 1 ? (rest ?? row.text) : row.text })
  }
  if (!isDated || row.date === null) return
  entry.date = row.date.printed
  entry.dateRow = index
  if (row.date.label !== null) entry.kicker.push({ row: index, text: row.date.label })
}
