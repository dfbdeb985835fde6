// The lines of a listing that say something, each with what it could be by its looks alone. What it is, its place decides.

import { parsePrintedDate } from '../dates/printed-date.ts'
import type { Line } from './split-lines.ts'

/** A line that is not blank. */
export interface Unit {
  /** Index of the line. */
  readonly line: number
  readonly indent: number
  /** Blank lines before it. */
  readonly gap: number
  /** The line without white space around it. */
  readonly content: string
  /** What stands after the number, where it begins like a numbered item; else null. */
  readonly numbered: { readonly number: number; readonly rest: string } | null
  readonly isBullet: boolean
  readonly isDate: boolean
  readonly isCredit: boolean
}

const NUMBERED = /^(\d{1,3})\.(?!\d)\s*/

/** The lines that are not blank, in order. */
export function findUnits(lines: readonly Line[]): Unit[] {
  const units: Unit[] = []
  let gap = 0
  for (const [index, { content, indent }] of lines.entries()) {
    if (content === '') gap += 1
    else {
      units.push(makeUnit({ line: index, indent, gap, content }))
      gap = 0
    }
  }
  return units
}

/** A unit of its content: also what remains of a numbered line once its number is taken off. */
export function makeUnit(placed: Pick<Unit, 'line' | 'indent' | 'gap' | 'content'>): Unit {
  const { content } = placed
  const match = NUMBERED.exec(content)
  return {
    ...placed,
    numbered: match ? { number: Number(match[1]), rest: content.slice(match[0].length) } : null,
    isBullet: /^[-–•*·]$/.test(content),
    isDate: parsePrintedDate(content) !== null,
    isCredit: content.startsWith('©'),
  }
}
