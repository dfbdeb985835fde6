import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heightOf, scaleFor, TALLEST } from '../../../src/app/histogram/scale.ts'

describe('scaleFor', () => {
  it.each([
    [0, 6, 1],
    [1, 6, 1],
    [16, 6, 1],
    [17, 5, 1],
    [20, 4, 1],
    [24, 4, 1],
    [25, 7, 2],
    [48, 4, 2],
    [49, 9, 5],
    [60, 8, 5],
    [121, 7, 10],
    [1200, 4, 50],
  ])('draws a peak of %i in slips of %i pixels for %i articles each', (peak, slip, unit) => {
    expect(scaleFor(peak)).toMatchObject({ slip, unit })
  })

  it('says every number only while each article has a slip of the usual height', () => {
    expect([0, 1, 16, 17, 25, 60, 5000].filter((peak) => scaleFor(peak).everyNumber)).toEqual([0, 1, 16])
  })

  it('never lets a bar grow out of the strip, nor a slip grow too thin to be cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (peak) => {
        const scale = scaleFor(peak)
        expect(heightOf(peak, scale)).toBeLessThanOrEqual(TALLEST)
        expect(scale.slip).toBeGreaterThanOrEqual(4)
        expect(Number.isInteger(scale.slip)).toBe(true)
      })
    )
  })

  it('uses more than half of the height once there are enough articles to fill it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 10_000_000 }), (peak) => {
        expect(heightOf(peak, scaleFor(peak))).toBeGreaterThan(TALLEST / 2)
      })
    )
  })
})

describe('heightOf', () => {
  it('shows even one article among a million, and nothing for none', () => {
    expect(heightOf(1, scaleFor(1_000_000))).toBe(1.5)
    expect(heightOf(0, scaleFor(1_000_000))).toBe(0)
  })
})
