// The list of blocks says all that there is to say of any archive's blocks.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutBlocks } from '../../src/build/cut-blocks.ts'
import { type Block, parseBlockList, printBlockList } from '../../src/model/block-list.ts'
import type { Day } from '../../src/model/day.ts'

/** Days of a few months, some of them with more articles than a block holds, newest first. */
const someDays = fc
  .array(fc.record({ month: fc.integer({ min: 1, max: 4 }), date: fc.integer({ min: 1, max: 28 }), times: fc.nat(90) }))
  .map((given) =>
    given
      .flatMap(({ month, date, times }) =>
        Array.from({ length: times }, () => `2021-0${month}-${String(date).padStart(2, '0')}` as Day)
      )
      .toSorted()
      .toReversed()
  )

const blocksOf = (days: readonly Day[]): Block[] =>
  cutBlocks(days.map((day) => ({ day }))).map(({ month, number, start, end }, at) => ({
    month,
    number,
    first: days[end - 1] as Day,
    last: days[start] as Day,
    count: end - start,
    hash: at.toString(16).padStart(12, '0'),
  }))

it('reads back the blocks that it prints', () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const blocks = blocksOf(days)
      expect(parseBlockList(printBlockList(blocks))).toEqual(blocks)
    })
  )
})
