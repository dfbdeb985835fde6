// Which files hold the cards of a list. Neighbours in time share a block, which is loaded whole for a run of them; a hit that stands alone
// takes one chunk of its block.

import { type Block, CHUNK_SIZE } from '../../model/block-list.ts'
import type { Hits } from '../../search/results.ts'
import { blockOf, type ListRange, ordinalAt, type PlacedBlocks } from './place-blocks.ts'

/** What of the results says where the rows of a list lie. */
export type Listed = Pick<Hits, 'total' | 'ordinals'>

/** A file of cards: those of a whole block, or of one chunk of it, by its number. */
export interface CardFile {
  readonly block: Block
  readonly chunk: number | null
  /** The ordinal of its first card. */
  readonly start: number
}

/** A run that takes more chunks than this loads its block whole: that is fewer requests, and hardly more bytes. */
const MOST_CHUNKS = 3

/** The places of a range that the list has. */
export const placesOf = (listed: Listed, { start, end }: ListRange): number[] =>
  Array.from({ length: Math.max(0, Math.min(end, listed.total) - start) }, (_, at) => start + at)

/**
 * The file that holds the card at each place of a range; null for an ordinal that no block has. A place has the same file in any range:
 * what a list shows already is not loaded again when it grows.
 */
export function cardFilesOf(listed: Listed, placed: PlacedBlocks, range: ListRange): (CardFile | null)[] {
  const files = new Map<string, CardFile>()
  let run: Run | null = null
  return placesOf(listed, range).map((place) => {
    if (run === null || place >= run.end) run = runAround(listed, placed, place)
    const { at, whole } = run
    const block = placed.blocks[at]
    const blockStart = placed.starts[at] ?? 0
    const offset = ordinalAt(listed, place) - blockStart
    if (block === undefined || offset >= block.count) return null
    const chunk = whole ? null : Math.floor(offset / CHUNK_SIZE)
    const key = `${at} ${chunk}`
    const known = files.get(key)
    if (known !== undefined) return known
    const file =
      chunk === null
        ? { block, chunk: null, start: blockStart }
        : { block, chunk: chunk + 1, start: blockStart + chunk * CHUNK_SIZE }
    files.set(key, file)
    return file
  })
}

/** Neighbouring places of a list that lie in one block. */
interface Run {
  readonly end: number
  /** The index of the block. */
  readonly at: number
  /** Whether the block is loaded whole for them. */
  readonly whole: boolean
}

function runAround(listed: Listed, placed: PlacedBlocks, place: number): Run {
  const at = blockOf(placed, ordinalAt(listed, place))
  const first = placed.starts[at] ?? 0
  const count = placed.blocks[at]?.count ?? 0
  const offsetAt = (other: number): number => ordinalAt(listed, other) - first
  const isInside = (other: number): boolean => offsetAt(other) >= 0 && offsetAt(other) < count
  let [start, end] = [place, place + 1]
  while (start > 0 && isInside(start - 1)) start -= 1
  while (end < listed.total && isInside(end)) end += 1
  const chunks = new Set<number>()
  for (let other = start; other < end; other++) chunks.add(Math.floor(offsetAt(other) / CHUNK_SIZE))
  return { end, at, whole: count <= CHUNK_SIZE || chunks.size > MOST_CHUNKS }
}
