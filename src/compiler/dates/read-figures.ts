// Reads dates in figures: 2021-03-03, 16.03.2020, 03/06/2024. Which of two figures is the day is decided by one of them, or by the page.

import type { DateLanguage } from './calendar-words.ts'
import { isTight, textAt, type Token } from './tokens.ts'

/** Which of day and month a page prints first in its dates in figures. */
export type NumericOrder = 'day-first' | 'month-first' | 'undecided'

/** The two figures of a date that are day and month, in the order printed, with the mark between them. */
export interface Figures {
  readonly year: number
  readonly pair: readonly [number, number]
  readonly mark: string
  /** Whether the year has two digits, as some numbers of other things have. */
  readonly isShort: boolean
}

export interface FiguresReading {
  readonly year: number
  readonly month: number
  readonly date: number
  readonly languages: readonly DateLanguage[]
  readonly figures: Figures | null
  readonly next: number
}

/** The date in figures that begins at a token; null for anything else, and where day and month can't be told. */
export function readFigures(tokens: readonly Token[], at: number, order: NumericOrder): FiguresReading | null {
  const triple = readTriple(tokens, at)
  if (!triple) return null
  const { numbers, mark, lengths, next } = triple
  const [first, second, third] = numbers
  const found = { languages: [], next }
  if (lengths[0] === 4)
    return isDay(third, second) ? { ...found, year: first, month: second, date: third, figures: null } : null
  const isShort = lengths[2] === 2
  if (isShort && order === 'undecided') return null
  const year = isShort ? third + (third < 70 ? 2000 : 1900) : third
  const figures: Figures = { year, pair: [first, second], mark, isShort }
  const decided = decideFigures(figures) ?? order
  if (decided === 'undecided' && first !== second) return null
  const [date, month] = decided === 'month-first' ? [second, first] : [first, second]
  return isDay(date, month) ? { ...found, year, month, date, figures } : null
}

/** The order that the figures show by themselves: one is over 12, or a stop stands between them. */
export function decideFigures({ pair, mark }: Figures): Exclude<NumericOrder, 'undecided'> | null {
  const [first, second] = pair
  if (first > 12) return 'day-first'
  if (second > 12) return 'month-first'
  return mark === '.' ? 'day-first' : null
}

const isDay = (date: number, month: number): boolean => date >= 1 && date <= 31 && month >= 1 && month <= 12

interface Triple {
  readonly numbers: readonly [number, number, number]
  readonly lengths: readonly [number, number, number]
  readonly mark: string
  readonly next: number
}

/** Three numbers with the same mark between them: a year of four digits at an end, or one of two digits at the end of an old form. */
function readTriple(tokens: readonly Token[], at: number): Triple | null {
  const [first, mark, second, closing, third] = tokens.slice(at, at + 5)
  if (first?.kind !== 'number' || second?.kind !== 'number' || third?.kind !== 'number') return null
  if (!mark || !MARKS.has(mark.text) || closing?.text !== mark.text) return null
  const isClose = [mark, second, closing, third].every(({ spaced }) => !spaced)
  // `3. 3. 2021` and `2021. 3. 3.` are set apart; other marks never are.
  if (!isClose && mark.text !== '.') return null
  const lengths = [first.text.length, second.text.length, third.text.length] as const
  const isYearFirst = lengths[0] === 4 && lengths[2] <= 2
  const isYearLast = lengths[0] <= 2 && (lengths[2] === 4 || (lengths[2] === 2 && isClose))
  if (lengths[1] > 2 || !(isYearFirst || isYearLast)) return null
  const goesOn = textAt(tokens, at + 5) === mark.text && isTight(tokens, at + 5)
  // The stop after the day of `2021. 3. 3.`; else a fourth figure makes a number of another kind.
  if (goesOn && isTight(tokens, at + 6)) return null
  const numbers = [Number(first.text), Number(second.text), Number(third.text)] as const
  return { numbers, lengths, mark: mark.text, next: goesOn && isYearFirst && mark.text === '.' ? at + 6 : at + 5 }
}

const MARKS: ReadonlySet<string> = new Set(['-', '/', '.', '–', '‐', '‑'])
