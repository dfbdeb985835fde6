// Where the articles of a list lie: the block and the month of an ordinal, and the place in a list at which a month begins.

import type { Block } from '../../model/block-list.ts'
import type { Month } from '../../model/day.ts'
import type { Hits } from '../../search/results.ts'
import { findPlace } from '../../search/find-place.ts'

/** Places in a list, from `start` up to but without `end`. */
export interface ListRange {
  readonly start: number
  readonly end: number
}

/** The blocks of an archive, newest first, each with the ordinal of its first article. */
export interface PlacedBlocks {
  readonly blocks: readonly Block[]
  readonly starts: readonly number[]
}

/** Blocks with the ordinals that they begin with. */
export function placeBlocks(blocks: readonly Block[]): PlacedBlocks {
  let next = 0
  const starts = blocks.map(({ count }) => {
    const start = next
    next += count
    return start
  })
  return { blocks, starts }
}

/** The index of the block that holds an ordinal. */
export const blockOf = ({ starts }: PlacedBlocks, ordinal: number): number =>
  findPlace(starts, (start) => start <= ordinal) - 1

/** The month of the article with an ordinal; null where there is none. */
export const monthAt = (placed: PlacedBlocks, ordinal: number): Month | null =>
  placed.blocks[blockOf(placed, ordinal)]?.month ?? null

/** The ordinal at a place of the results. */
export const ordinalAt = ({ ordinals }: Pick<Hits, 'ordinals'>, place: number): number => ordinals?.[place] ?? place

/**
 * The place at which a list in the order of time, either way, comes to a month, or to what lies beyond it where it has none of that month.
 * Only what answers as typed is looked through: what needs a correction follows it, in an order of its own.
 */
export function placeOfMonth(results: Hits, placed: PlacedBlocks, month: Month): number {
  const { uncorrected } = results
  const first = monthAt(placed, ordinalAt(results, 0)) ?? month
  const last = monthAt(placed, ordinalAt(results, uncorrected - 1)) ?? month
  const comesBefore = (other: Month) => (first < last ? other < month : other > month)
  let low = 0
  let high = uncorrected
  while (low < high) {
    const middle = (low + high) >> 1
    const there = monthAt(placed, ordinalAt(results, middle))
    if (there !== null && comesBefore(there)) low = middle + 1
    else high = middle
  }
  return low
}

/** The place after the last of the month that the given place lies in. */
export function endOfMonth(results: Hits, placed: PlacedBlocks, place: number): number {
  const month = monthAt(placed, ordinalAt(results, place))
  let end = place
  while (end < results.total && monthAt(placed, ordinalAt(results, end)) === month) end += 1
  return end
}
