// Letters for the words that say what an article is about: a, b, c … in the order of reading. Words that speak for several things have one.

import type { FieldRange, TextField } from '../../model/article.ts'
import type { ArticleDetail, Filing } from '../../model/bundle.ts'

export interface Lettered extends FieldRange {
  readonly letter: string
  /** The group of the first theme that they speak for; null where they speak for none. */
  readonly group: string | null
}

/** The fields in the order in which a page shows them. */
const READING_ORDER: readonly TextField[] = ['kicker', 'title', 'summary', 'printedPlace']

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

/** a … z, aa, ab …: the letter of a place, from 0. */
export function letterAt(place: number): string {
  const last = ALPHABET[place % 26] ?? ''
  return place < 26 ? last : letterAt(Math.floor(place / 26) - 1) + last
}

const keyOf = ({ field, start, end }: FieldRange) => `${field} ${start} ${end}`

const inReadingOrder = (a: FieldRange, b: FieldRange) =>
  READING_ORDER.indexOf(a.field) - READING_ORDER.indexOf(b.field) || a.start - b.start || a.end - b.end

/** Every stretch of an article's text that is evidence for a theme, a flag or a place, each once. */
export function letterEvidence({
  themes,
  flags,
  places,
}: Pick<ArticleDetail, 'themes' | 'flags' | 'places'>): Lettered[] {
  const found = new Map<string, Omit<Lettered, 'letter'>>()
  const add = ({ ranges }: Filing, group: string | null) => {
    for (const range of ranges) if (!found.has(keyOf(range))) found.set(keyOf(range), { ...range, group })
  }
  for (const theme of themes) add(theme, theme.group)
  for (const filing of [...flags, ...places]) add(filing, null)
  return [...found.values()].sort(inReadingOrder).map((range, place) => ({ ...range, letter: letterAt(place) }))
}

/** The ranges of one filing with their letters, in the order of reading. */
export function lettersOf({ ranges }: Filing, lettered: readonly Lettered[]): Lettered[] {
  const keys = new Set(ranges.map(keyOf))
  return lettered.filter((range) => keys.has(keyOf(range)))
}
