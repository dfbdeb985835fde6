import { expect, it } from 'vitest'
import { joinRanges } from '../../src/build/article-detail.ts'
import type { FieldRange } from '../../src/model/article.ts'

const text = {
  title: 'A new law on  labour inspection, at last',
  summary: 'A new law',
  kicker: null,
  printedPlace: null,
}
const at = (field: FieldRange['field'], start: number, end: number): FieldRange => ({ field, start, end })

it('joins words of one field that have only white space between them, or nothing', () => {
  expect(joinRanges([at('title', 2, 9), at('title', 10, 12), at('title', 14, 31)], text)).toEqual([at('title', 2, 31)])
  expect(joinRanges([at('title', 2, 5), at('title', 5, 9)], text)).toEqual([at('title', 2, 9)])
})

it('keeps apart what words, stops or fields keep apart', () => {
  const apart = [at('title', 2, 5), at('title', 14, 31), at('title', 33, 35), at('summary', 2, 5), at('summary', 6, 9)]
  expect(joinRanges(apart, text)).toEqual([...apart.slice(0, 3), at('summary', 2, 9)])
})

it('leaves ranges that overlap as they are', () => {
  const overlapping = [at('title', 2, 9), at('title', 6, 12)]
  expect(joinRanges(overlapping, text)).toEqual(overlapping)
})
