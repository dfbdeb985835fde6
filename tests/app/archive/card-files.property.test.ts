// A list loads the cards that it shows, and few others, from the same files however far it has grown.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CardFile, cardFilesOf } from '../../../src/app/archive/card-files.ts'
import { ordinalAt, placeBlocks } from '../../../src/app/archive/place-blocks.ts'
import { type Block, BLOCK_SIZE, CHUNK_SIZE } from '../../../src/model/block-list.ts'
import type { Day, Month } from '../../../src/model/day.ts'

const blockOf = (count: number, number = 1): Block => ({
  month: '2021-02' as Month,
  number,
  first: '2021-02-01' as Day,
  last: '2021-02-28' as Day,
  count,
  hash: '5e884898da28',
})

const someBlocks = fc
  .array(fc.integer({ min: 1, max: BLOCK_SIZE }), { minLength: 1, maxLength: 6 })
  .map((counts) => placeBlocks(counts.map((count, at) => blockOf(count, at + 1))))

/** Blocks, and articles of theirs in any order or in that of time. */
const someLists = someBlocks.chain((placed) => {
  const articles = placed.blocks.reduce((sum, { count }) => sum + count, 0)
  const ordinals = fc.uniqueArray(fc.nat(articles - 1), { maxLength: articles })
  return fc.tuple(
    fc.constant(placed),
    fc.oneof(
      fc.constant({ total: articles, ordinals: null }),
      ordinals.map((each) => ({ total: each.length, ordinals: Uint32Array.from(each) })),
      ordinals.map((each) => ({ total: each.length, ordinals: Uint32Array.from(each).toSorted() }))
    )
  )
})

const sizeOf = ({ block, chunk }: CardFile): number => (chunk === null ? block.count : CHUNK_SIZE)
const nameOf = (file: CardFile | null) => file && [file.block.number, file.chunk, file.start]

describe('cardFilesOf', () => {
  it('gives each place a file that holds its card', () => {
    fc.assert(
      fc.property(someLists, ([placed, listed]) => {
        const files = cardFilesOf(listed, placed, { start: 0, end: listed.total })
        expect(files).toHaveLength(listed.total)
        for (const [place, file] of files.entries()) {
          const offset = ordinalAt(listed, place) - (file?.start ?? NaN)
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(offset).toBeLessThan(file ? sizeOf(file) : 0)
        }
      })
    )
  })

  it('gives a place the same file in any range, and the same object to places that share one', () => {
    fc.assert(
      fc.property(someLists, fc.nat(400), fc.nat(400), ([placed, listed], start, end) => {
        const all = cardFilesOf(listed, placed, { start: 0, end: listed.total })
        const some = cardFilesOf(listed, placed, { start, end })
        expect(some.map(nameOf)).toEqual(all.slice(start, end).map(nameOf))
        expect(new Set(all).size).toBe(new Set(all.map((file) => String(nameOf(file)))).size)
      })
    )
  })

  it('takes a chunk for a hit that stands alone, and the whole block for a run', () => {
    const placed = placeBlocks([blockOf(64, 2), blockOf(64, 1)])
    const chunksOf = (...ordinals: number[]) =>
      cardFilesOf({ total: ordinals.length, ordinals: Uint32Array.from(ordinals) }, placed, { start: 0, end: 64 }).map(
        (file) => [file?.block.number, file?.chunk]
      )
    expect(chunksOf(9, 100)).toEqual([
      [2, 3],
      [1, 10],
    ])
    expect(chunksOf(9, 11, 12, 17)).toEqual([
      [2, 3],
      [2, 3],
      [2, 4],
      [2, 5],
    ])
    expect(chunksOf(9, 12, 17, 25, 100)).toEqual([
      [2, null],
      [2, null],
      [2, null],
      [2, null],
      [1, 10],
    ])
    expect(chunksOf(9, 12, 17, 100, 25)).toEqual([
      [2, 3],
      [2, 4],
      [2, 5],
      [1, 10],
      [2, 7],
    ])
  })

  it('has no file for an ordinal that no block has', () => {
    const placed = placeBlocks([blockOf(4)])
    expect(cardFilesOf({ total: 1, ordinals: Uint32Array.of(9) }, placed, { start: 0, end: 1 })).toEqual([null])
    expect(cardFilesOf({ total: 1, ordinals: null }, placeBlocks([]), { start: 0, end: 1 })).toEqual([null])
  })
})
