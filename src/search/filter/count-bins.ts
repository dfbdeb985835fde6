// The bars of the histogram, counted: what answers, what lies in the period, and all there is. Articles stand in the order of their days, so
// that a bar is a run of ordinals and only what answers is walked over.

import type { TimeBin } from '../../model/bundle.ts'
import { dayFromNumber } from '../../model/day.ts'
import type { ArticleTable } from './article-table.ts'
import { ordinalsWithin, type OrdinalSpan } from './select-articles.ts'
import { type AskedPeriod, openBins, viewOf } from './time-bins.ts'

const overlap = (one: OrdinalSpan, other: OrdinalSpan): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))

/** The bins of the view that the period asks for. `ordinals` are those that answer, in any order, all within the period. */
export function countBins(table: ArticleTable, ordinals: Uint32Array, asked: AskedPeriod): TimeBin[] {
  const { articles, days, groups, groupOfThemes } = table
  const newest = days[0]
  const oldest = days[articles - 1]
  if (newest === undefined || oldest === undefined) return []
  const period = ordinalsWithin(days, asked.from, asked.to)
  const bins = openBins(viewOf({ first: dayFromNumber(oldest), last: dayFromNumber(newest) }, asked), groups + 1)
  const binOf = new Uint16Array(articles).fill(bins.length)
  bins.forEach((bin, place) => {
    const span = ordinalsWithin(days, bin.period, bin.period)
    binOf.fill(place, span.start, span.end)
    bin.total = span.end - span.start
    bin.within = overlap(span, period)
  })
  const themes = table.facets.theme.rows
  for (const ordinal of ordinals) {
    const answers = bins[binOf[ordinal] ?? bins.length]?.answers
    const group = groupOfThemes[themes[ordinal] ?? 0] ?? 0
    if (answers) answers[group] = (answers[group] ?? 0) + 1
  }
  return bins
}
