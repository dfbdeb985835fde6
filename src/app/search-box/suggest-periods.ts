// Suggests months and years of the archive whose names begin with the end of what is typed: `jul`, `july 20`, `202`.

import type { MonthCount } from '../../model/bundle.ts'
import { type Period, periodAround } from '../../model/day.ts'
import { sum } from '../../model/sum.ts'
import { formatPeriod } from '../../publish/day-in-words.ts'
import { splitWords } from '../../search/words/split-words.ts'
import { begins, BOUND, LEAD } from './period-leads.ts'
import type { TypedEnd } from './typed-ends.ts'

export interface PeriodSuggestion {
  readonly period: Period
  readonly label: string
  /** How many articles of the archive lie in it. */
  readonly count: number
  /** The query without the words that named it. */
  readonly before: string
}

/** A shorter beginning of a month or a year says too little. */
const MIN_LETTERS = 3

/** Returns at most `limit` months and years that have articles, the latest first. */
export function suggestPeriods(
  months: readonly MonthCount[],
  ends: readonly TypedEnd[],
  limit: number
): readonly PeriodSuggestion[] {
  const usable = ends.filter(({ typed, facet }) => facet === null && typed.length >= MIN_LETTERS)
  const counts = new Map<Period, number>()
  for (const { month, groups } of months) {
    for (const length of [4, 7] as const) {
      const period = periodAround(month, length)
      counts.set(period, sum([...groups, ...[counts.get(period)].filter((count) => count !== undefined)]))
    }
  }
  const named = [...counts].map(([period, count]) => ({ period, label: formatPeriod(period), count }))
  for (const { words, before } of usable) {
    const meant = named.filter(({ label }) => begins(splitWords(label), words))
    // Of `july 2021` the end `2021` alone is not meant.
    if (meant.length > 0) {
      // After `since` and the like another period is meant than the whole of this one.
      if (BOUND.test(before)) return []
      const latest = meant.toSorted((a, b) => (a.period < b.period ? 1 : -1))
      return latest.slice(0, limit).map((period) => ({ ...period, before: before.replace(LEAD, '') }))
    }
  }
  return []
}
