// Cuts the archive into months, and each month into blocks: a block becomes one file of articles. Leaves out what a file contains.

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
 * Returns the blocks of articles that are sorted newest first, in the same order. A month is cut from its first day on: an article that is
 * added changes only blocks of its own month, and only the last block where it is the newest of the month.
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

/** Returns the months of articles that are sorted newest first, in the same order. */
export function monthRuns(articles: readonly Pick<Article, 'day'>[]): MonthRun[] {
  const runs: { month: Month; start: number; end: number }[] = []
  for (const [ordinal, { day }] of articles.entries()) {
    const run = runs.at(-1)
    if (run?.month === monthOf(day)) run.end = ordinal + 1
    else runs.push({ month: monthOf(day), start: ordinal, end: ordinal + 1 })
  }
  return runs
}
