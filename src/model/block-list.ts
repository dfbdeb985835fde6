// The blocks that the articles of an archive are cut into, and the list of them. It has a hash and two dates for each block, so it stays small
// in any archive.

import type { DataFile } from './bundle.ts'
import { printDataFile } from './data-file.ts'
import { dayOfMonth, type Day, type Month } from './day.ts'
import { addToList } from './lists-by-key.ts'
import { sum } from './sum.ts'

/** How many articles a block has at most. */
export const BLOCK_SIZE = 64

/** At most {@link BLOCK_SIZE} neighbouring articles of one month. The blocks are sorted newest first and cover all ordinals without a gap. */
export interface Block {
  readonly month: Month
  /** Its number in its month, from 1 for the block with the month's first days. All blocks of a month but the last are full. */
  readonly number: number
  /** The oldest and newest day in it. */
  readonly first: Day
  readonly last: Day
  readonly count: number
  /** The hash of its content. */
  readonly hash: string
}

/** A month in the list. */
export interface MonthOfBlocks {
  readonly month: Month
  /** How many articles it has. */
  readonly count: number
  /** Its blocks, newest first: the hash of the content, and the dates within the month of the oldest and the newest day. */
  readonly blocks: readonly (readonly [hash: string, first: number, last: number])[]
}

/** The list of some blocks. Blocks and months are sorted newest first. */
export function printBlockList(blocks: readonly Block[]): MonthOfBlocks[] {
  const months = new Map<Month, Block[]>()
  for (const block of blocks) addToList(months, block.month, block)
  return Array.from(months, ([month, held]) => ({
    month,
    count: sum(held.map(({ count }) => count)),
    blocks: held.map(({ hash, first, last }) => [hash, dateOf(first), dateOf(last)] as const),
  }))
}

/** The inverse of {@link printBlockList}. */
export const parseBlockList = (months: readonly MonthOfBlocks[]): Block[] =>
  months.flatMap(({ month, count, blocks }) =>
    blocks.map(([hash, first, last], index) => ({
      month,
      number: blocks.length - index,
      first: dayOfMonth(month, first),
      last: dayOfMonth(month, last),
      count: index === 0 ? count - BLOCK_SIZE * (blocks.length - 1) : BLOCK_SIZE,
      hash,
    }))
  )

const dateOf = (day: Day): number => Number(day.slice(8))

/** The file of a block. */
export const articlesFile = ({ month, number, hash }: Block): DataFile =>
  printDataFile(`articles/${month}-${number}`, hash)
