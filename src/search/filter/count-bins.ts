// Counts the articles of each bar of the histogram: those that answer, those in the period, and all. Articles are sorted by day, so a bar is a
// range of ordinals, and only articles that answer are looked at one by one.

import type { TimeBin } from '../../model/bundle.ts'
import { dayFromNumber } from '../../model/day.ts'
import { defined } from '../../model/item-at.ts'
import type { ArticleTable } from './article-table.ts'
import { ordinalsWithin, type OrdinalSpan } from './select-articles.ts'
import { type AskedPeriod, openBins, viewOf } from './time-bins.ts'

const overlap = (one: OrdinalSpan, other: OrdinalSpan): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))

/** The bins of the view for a period. `ordinals` are those of the articles that answer, in any order; all lie within the period. */
export function countBins(table: ArticleTable, ordinals: Uint32Array, asked: AskedPeriod): TimeBin[] {
  const { articles, days, groups, groupOfThemes } = table
  const newest = days[0]
  const oldest = days[articles - 1]
  if (newest === undefined || oldest === undefined) return []
  const period = ordinalsWithin(days, asked.from, asked.to)
  const bins = openBins(viewOf({ first: dayFromNumber(oldest), last: dayFromNumber(newest) }, asked), groups + 1)
  const binIndexes = new Uint16Array(articles).fill(bins.length)
  bins.forEach((bin, index) => {
    const span = ordinalsWithin(days, bin.period, bin.period)
    binIndexes.fill(index, span.start, span.end)
    bin.total = span.end - span.start
    bin.within = overlap(span, period)
  })
  const themes = table.facets.theme.rows
  for (const ordinal of ordinals) {
    const { answers } = defined(bins[defined(binIndexes[ordinal])])
    const group = defined(groupOfThemes[defined(themes[ordinal])])
    answers[group] = defined(answers[group]) + 1
  }
  return bins
}
