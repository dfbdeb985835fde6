// Letters for the words that say what an article is filed under: a, b, c … in the order of reading. Words that speak for several filings have
// one letter.

import type { FieldRange, TextField } from '../../model/article.ts'
import type { Filing } from '../../model/bundle.ts'
import type { FiledUnder } from './filed-under.ts'

export interface Lettered extends FieldRange {
  readonly letter: string
  /** The group of the first theme that the words speak for; null where they speak for none. */
  readonly group: string | null
}

/** The fields in the order in which a page shows them. */
const READING_ORDER: readonly TextField[] = ['kicker', 'title', 'summary', 'printedPlace']

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

/** The letter at an index, from 0: a … z, aa, ab … */
export function letterAt(index: number): string {
  const last = ALPHABET.charAt(index % 26)
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last
}

const keyOf = ({ field, start, end }: FieldRange) => `${field} ${start} ${end}`

const inReadingOrder = (a: FieldRange, b: FieldRange) =>
  READING_ORDER.indexOf(a.field) - READING_ORDER.indexOf(b.field) || a.start - b.start || a.end - b.end

/** Every range of an article's text that is evidence for what it is filed under, each once. */
export function letterEvidence(filed: readonly FiledUnder[]): Lettered[] {
  const found = new Map<string, Omit<Lettered, 'letter'>>()
  for (const { facet, filing } of filed) {
    const group = facet === 'theme' ? filing.group : null
    for (const range of filing.ranges) if (!found.has(keyOf(range))) found.set(keyOf(range), { ...range, group })
  }
  return [...found.values()].sort(inReadingOrder).map((range, index) => ({ ...range, letter: letterAt(index) }))
}

/** The ranges of one filing with their letters, in the order of reading. */
export function lettersOf({ ranges }: Filing, lettered: readonly Lettered[]): Lettered[] {
  const keys = new Set(ranges.map(keyOf))
  return lettered.filter((range) => keys.has(keyOf(range)))
}
