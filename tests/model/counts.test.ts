import { expect, it } from 'vitest'
import { addCount, countOf } from '../../src/model/counts.ts'

it('counts keys from 0, one at a time or by a weight', () => {
  const counts = new Map<string, number>()
  expect([addCount(counts, 'a'), addCount(counts, 'a'), addCount(counts, 'b', 0.5)]).toEqual([1, 2, 0.5])
  expect(['a', 'b', 'c'].map((key) => countOf(counts, key))).toEqual([2, 0.5, 0])
})
