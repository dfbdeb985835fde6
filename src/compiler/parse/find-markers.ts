// Which lines open an entry: numbers where a page has them, else bullets on lines of their own, else none. A number at the depth of an
// entry's own text, or out of sequence on a page without indents, is text.

import type { Layout } from './listing.ts'
import { makeUnit, type Unit } from './find-units.ts'
import { addCount, countOf } from '../../model/counts.ts'
import { itemAt } from '../../model/item-at.ts'

export interface Markers {
  readonly layout: Layout
  /** For each unit, the number that opens an entry there (null for a bullet); undefined where none opens. */
  readonly opens: readonly (number | null | undefined)[]
  /** Columns before an entry's text; 0 where the page is not indented. */
  readonly bodyIndent: number
  /** Whether entries have no blank lines inside. */
  readonly tight: boolean
}

/** Finds the lines that open entries, and how entries are set. */
export function findMarkers(units: readonly Unit[]): Markers {
  const bullets = units.filter((unit) => unit.isBullet).length
  const numbers = units.filter((unit) => unit.numbered).length
  const layout = numbers > bullets ? 'numbered' : bullets > 0 ? 'bulleted' : 'bare'
  const isCandidate = (unit: Unit) =>
    layout === 'numbered' ? unit.numbered !== null : layout === 'bulleted' && unit.isBullet
  const first = layout === 'bare' ? 0 : units.findIndex(isCandidate)
  const texts = units.slice(first).filter((unit) => !isCandidate(unit))
  const bodyIndent = usualIndent(texts)
  const tight = texts.filter((unit) => unit.gap === 0).length > texts.length / 2
  if (layout === 'bulleted') {
    return { layout, bodyIndent, tight, opens: units.map((unit) => (unit.isBullet ? null : undefined)) }
  }
  if (layout === 'bare') return { layout, bodyIndent, tight, opens: units.map(() => undefined) }
  const opens = bodyIndent > 0 ? outdentedNumbers(units, bodyIndent) : numbersInSequence(units, tight)
  // A listing in which every number turned out to be text is told apart by its dates.
  const isNumbered = opens.some((number) => number !== undefined)
  return { layout: isNumbered ? 'numbered' : 'bare', bodyIndent, tight, opens }
}

/** The most frequent indent; 0 when three lines in four have none. */
function usualIndent(units: readonly Unit[]): number {
  const counts = new Map<number, number>()
  for (const { indent } of units) addCount(counts, indent)
  const indented = units.length - countOf(counts, 0)
  if (indented * 4 <= units.length) return 0
  counts.delete(0)
  let usual = 0
  for (const [indent, count] of counts) if (count > countOf(counts, usual)) usual = indent
  return usual
}

function outdentedNumbers(units: readonly Unit[], bodyIndent: number): (number | undefined)[] {
  let last = 0
  return units.map((unit, index) => {
    const number = unit.indent < bodyIndent ? (unit.numbered?.number ?? cutNumber(units, index, last)) : undefined
    last = number ?? last
    return number
  })
}

/** Without indents a number opens an entry when it is its turn: the first, the next, the one after a lost number, or 1 again. */
function numbersInSequence(units: readonly Unit[], tight: boolean): (number | undefined)[] {
  let last: number | null = null
  return units.map((unit, index) => {
    const number = unit.numbered?.number ?? cutNumber(units, index, last ?? 0)
    if (number === undefined || (unit.gap === 0 && index > 0 && !tight)) return undefined
    const inSequence = last === null || number === 1 || number === last + 1 || number === last + 2
    if (inSequence) last = number
    return inSequence ? number : undefined
  })
}

/** The last line of a capture that was cut between a number and its full stop: `16`, after 15. */
function cutNumber(units: readonly Unit[], index: number, last: number): number | undefined {
  const { content } = itemAt(units, index)
  const isNext = index === units.length - 1 && last > 0 && /^\d{1,3}$/.test(content) && Number(content) === last + 1
  return isNext ? last + 1 : undefined
}

/** What a line that opens an entry says beside its marker; null when it says nothing. */
export function afterMarker(unit: Unit): Unit | null {
  const content = unit.numbered?.rest
  return content === undefined || content === '' ? null : makeUnit({ ...unit, content })
}
