// The words of the histogram.

import type { TimeStep } from '../../search/filter/time-bins.ts'
import { countArticles, type CountRange, formatCount, formatRange } from '../../publish/count-in-words.ts'

/** `31%`. 0% and 100% are said of none and of all alone. Empty where there are no articles. */
export function formatShare(answers: number, total: number): string {
  if (total === 0) return ''
  const percent = Math.round((answers / total) * 100)
  if (percent === 0 && answers > 0) return 'under 1%'
  if (percent === 100 && answers < total) return 'over 99%'
  return `${percent}%`
}

/** A sentence for each step, since no two languages build them alike. */
export type ByStep = Readonly<Record<TimeStep, string>>

export const WORDS = {
  title: { year: 'Articles by year', month: 'Articles by month', day: 'Articles by day' } satisfies ByStep,
  open: 'Choose a period',
  /** Between the parts of the folded strip's name: `Articles by month, May 2020 to April 2022 Choose a period`. */
  comma: ', ',
  until: ' to ',
  close: 'Hide',

  /** `7 of 60 articles`; `5 to 9 of 60 articles` while the bars do not tell. */
  answers: (count: CountRange, total: number) => `${formatRange(count)} of ${countArticles(total)}`,
  coloured: ', each coloured by its first theme',
  /** Empty where a slip is one article. */
  slip: (articles: number) => (articles === 1 ? '' : `; a slip is ${formatCount(articles)} articles`),
  drag: '; drag across bars to choose a period',
  hatched: {
    year: '; hatched, the rest of those years',
    month: '; hatched, the rest of those months',
    day: '; hatched, the rest of those days',
  } satisfies ByStep,
  outlined: '; in outline, the others',
  noTheme: 'No theme',
  /** What the line under the bars is. */
  captured: 'span of the captured listings',
  noneCaptured: 'none captured',

  bars: { year: 'Years', month: 'Months', day: 'Days' } satisfies ByStep,
  byKeys: 'Go from bar to bar with the arrow keys',
  /** `April 2021: 1 of 13 articles, 8%` */
  bar(period: string, answers: number, total: number): string {
    const all = countArticles(total)
    if (answers === total) return `${period}: ${all}`
    if (answers === 0) return `${period}: none of ${all}`
    return `${period}: ${formatCount(answers)} of ${all}, ${formatShare(answers, total)}`
  },
} as const
