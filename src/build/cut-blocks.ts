// Cuts the archive into months, and into the blocks that the files of its articles hold. Leaves out what stands in a block.

import type { Article } from '../model/article.ts'
import { BLOCK_SIZE } from '../model/block-list.ts'
import { monthOf, type Month } from '../model/day.ts'

/** A run of ordinals, `start` included, `end` left out. */
export interface BlockSpan {
  readonly month: Month
  /** Which of its month's blocks it is: 1 holds the month's first days. */
  readonly number: number
  readonly start: number
  readonly end: number
}

/**
 * The blocks of articles that stand newest first, in that order too. A month is cut from its first day on, so that only the blocks of its
 * own month change when an article is added, and when it is the latest of them only the last one.
 */
export function cutBlocks(articles: readonly Pick<Article, 'day'>[]): BlockSpan[] {
  return monthRuns(articles).flatMap(({ month, start, end }) => {
    const blocks = Math.ceil((end - start) / BLOCK_SIZE)
    return Array.from({ length: blocks }, (_, index) => {
      const number = blocks - index
      const last = end - (number - 1) * BLOCK_SIZE
      return { month, number, start: Math.max(start, last - BLOCK_SIZE), end: last }
    })
  })
}

/** The ordinals of a month: `start` included, `end` left out. */
export interface MonthRun {
  readonly month: Month
  readonly start: number
  readonly end: number
}

/** The months of articles that stand newest first, in that order too. */
export function monthRuns(articles: readonly Pick<Article, 'day'>[]): MonthRun[] {
  const runs: { month: Month; start: number; end: number }[] = []
  for (const [ordinal, { day }] of articles.entries()) {
    const run = runs.at(-1)
    if (run?.month === monthOf(day)) run.end = ordinal + 1
    else runs.push({ month: monthOf(day), start: ordinal, end: ordinal + 1 })
  }
  return runs
}
