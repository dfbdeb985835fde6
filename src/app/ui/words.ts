// The words of what several folders show, and of what stands in place of any page.

import type { ArticleText } from '../../model/article.ts'

const FIELDS: Readonly<Record<keyof ArticleText, string>> = {
  title: 'title',
  summary: 'summary',
  kicker: 'kicker',
  credit: 'credit',
  printedPlace: 'printed place',
}

export const WORDS = {
  /** What a number counts, for screen readers. */
  articles: (count: number) => (count === 1 ? 'article' : 'articles'),
  loading: 'Reading the archive …',
  broken: 'This page could not be shown',
  tryAgain: 'Try again',
  toTimeline: 'Go to the timeline',
  copied: 'Copied',
  copyByHand: 'The text, to copy by hand',
  differs: 'This capture says otherwise:',
  fields: FIELDS,
  none: 'none',
  /** `Line 4`, `Lines 4 to 10`. */
  lines: ([first, last]: readonly [number, number]) => (first === last ? `Line ${first}` : `Lines ${first} to ${last}`),
  linesOf: (seed: string) => `Lines of ${seed}`,
} as const
