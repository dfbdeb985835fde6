import { describe, expect, it } from 'vitest'
import { formatShare } from '../../../src/app/histogram/words.ts'

describe('formatShare', () => {
  it.each([
    [4, 13, '31%'],
    [0, 13, '0%'],
    [13, 13, '100%'],
    [1, 1000, 'under 1%'],
    [999, 1000, 'over 99%'],
    [0, 0, ''],
  ])('says of %i of %i: "%s"', (answers, total, words) => {
    expect(formatShare(answers, total)).toBe(words)
  })
})
