import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layRanges } from '../../../src/app/article/lay-ranges.ts'

const range = fc
  .tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }))
  .map(([start, end]) => ({ start, end }))
const laid = fc.record({ text: fc.string({ maxLength: 24 }), ranges: fc.array(range, { maxLength: 6 }) })

describe('layRanges', () => {
  it('gives segments that are the text when they are put together', () => {
    fc.assert(
      fc.property(laid, ({ text, ranges }) => {
        const segments = layRanges(text, ranges)
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        expect(segments.every((segment) => segment.text !== '')).toBe(true)
      })
    )
  })

  it('says of each character which ranges cover it, as asking every range would', () => {
    fc.assert(
      fc.property(laid, ({ text, ranges }) => {
        for (const { start, text: words, covering } of layRanges(text, ranges)) {
          for (let at = start; at < start + words.length; at += 1) {
            expect(covering).toEqual(ranges.filter((each) => each.start <= at && at < each.end))
          }
        }
      })
    )
  })

  it('ends each range that covers anything exactly once', () => {
    fc.assert(
      fc.property(laid, ({ text, ranges }) => {
        const ended = layRanges(text, ranges).flatMap(({ ending }) => ending)
        const visible = ranges.filter(({ start, end }) => Math.max(start, 0) < Math.min(end, text.length))
        expect(new Set(ended)).toEqual(new Set(visible))
        expect(ended).toHaveLength(visible.length)
      })
    )
  })

  it('cuts where ranges overlap', () => {
    const one = { start: 0, end: 4 }
    const other = { start: 2, end: 6 }
    expect(layRanges('abcdefg', [one, other])).toEqual([
      { start: 0, text: 'ab', covering: [one], ending: [] },
      { start: 2, text: 'cd', covering: [one, other], ending: [one] },
      { start: 4, text: 'ef', covering: [other], ending: [other] },
      { start: 6, text: 'g', covering: [], ending: [] },
    ])
  })
})
