// Says which field each line of an entry belongs to: a credit, a kicker, a title, then the date, then the summary.

import { isCutDate } from '../dates/printed-date.ts'
import type { EntryField, KickerMode } from './listing.ts'
import type { Unit } from './find-units.ts'
import { itemAt } from '../../model/item-at.ts'

export interface FieldHints {
  readonly kickers: KickerMode
  /** Whether the capture ends with this entry's last line. */
  readonly isLast: boolean
}

/** The field of each line of an entry (its marker taken off), in order. */
export function assignFields(units: readonly Unit[], hints: FieldHints): EntryField[] {
  const date = findDate(units, hints)
  const head = date ?? undatedHead(units, hints.kickers)
  const credit = units.slice(0, head).findIndex((unit) => unit.isCredit)
  const texts = head - (credit < 0 ? 0 : 1)
  return units.map((_, index) => {
    if (index === date) return 'date'
    if (index >= head) return 'summary'
    if (index === credit) return 'credit'
    const place = credit >= 0 && credit < index ? index - 1 : index
    return texts >= 2 && place === 0 ? 'kicker' : 'title'
  })
}

/** The index of the line that is the entry's date; null when it has none. */
export function findDate(units: readonly Unit[], { kickers, isLast }: FieldHints): number | null {
  const first = units.findIndex((unit) => unit.isDate)
  if (first < 0) return isLast ? findCutDate(units) : null
  const credited = units.slice(0, first).some((unit) => unit.isCredit)
  const texts = first - (credited ? 1 : 0)
  // Of two dates in a row the first is a title that looks like one, where a title is still missing.
  const titleMissing = texts === 0 || (texts === 1 && kickers === 'shown' && !credited)
  return titleMissing && units[first + 1]?.isDate ? first + 1 : first
}

function findCutDate(units: readonly Unit[]): number | null {
  const last = units.length - 1
  return last > 0 && isCutDate(itemAt(units, last).content) ? last : null
}

/** Without a date, the summary follows the title at once: how many lines stand before it. */
function undatedHead(units: readonly Unit[], kickers: KickerMode): number {
  const credit = units[0]?.isCredit ? 1 : 0
  return Math.min(units.length, credit + (kickers === 'shown' ? 2 : 1))
}
