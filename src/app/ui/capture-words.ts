// The words for the lines of a capture and for how captures of an article differ, in English.

import type { ArticleText } from '../../model/article.ts'

const FIELDS: Readonly<Record<keyof ArticleText, string>> = {
  title: 'title',
  summary: 'summary',
  kicker: 'kicker',
  credit: 'credit',
  printedPlace: 'printed place',
}

export const CAPTURE_WORDS = {
  differs: 'This capture says otherwise:',
  fields: FIELDS,
  none: 'none',
  /** `Line 4`, `Lines 4 to 10`. */
  lines: ([first, last]: readonly [number, number]) => (first === last ? `Line ${first}` : `Lines ${first} to ${last}`),
  linesOf: (seed: string) => `Lines of ${seed}`,
} as const
