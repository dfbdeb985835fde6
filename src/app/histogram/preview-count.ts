// How many articles a movement over the histogram would choose, as far as the bars tell before the search answers. Pure.

import type { TimeBin } from '../../model/bundle.ts'
import type { Period } from '../../model/day.ts'
import type { CountRange } from '../../publish/count-in-words.ts'
import { answersOf } from './layout.ts'
import { type Bounds, rangeOf } from './period-range.ts'

export interface Movement {
  /** The ends during the movement. The one that is moved stands at the end of a bar. */
  readonly bounds: Bounds
  /** The period that the bins were counted for. */
  readonly counted: Bounds
  /** Whether nothing but the period is asked, so that every article answers. */
  readonly allAnswer: boolean
}

/** Whether a bound is there, and was before. */
const keeps = (bound: Period | null, before: Period | null) => bound !== null && bound === before

/**
 * Counts what answers between the ends. Of articles that were outside of the period before, it isn't known yet which answer, unless all do. An end
 * that was not moved still leaves out what it left out. The ends never lie within one bar: then bars are finer.
 */
export function previewCount(bins: readonly TimeBin[], { bounds, counted, allAnswer }: Movement): CountRange {
  const { first, last } = rangeOf(bounds, bins)
  let answers = 0
  let gained = 0
  for (const [index, bin] of bins.entries()) {
    if (index < first || last < index) continue
    answers += answersOf(bin)
    const isCut =
      (index === first && keeps(bounds.from, counted.from)) || (index === last && keeps(bounds.to, counted.to))
    if (!isCut) gained += bin.total - bin.within
  }
  return { least: allAnswer ? answers + gained : answers, most: answers + gained }
}
