import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersOf, BASE, layOutHistogram, type Extent } from '../../../src/app/histogram/layout.ts'
import { monthsBetween, type Month } from '../../../src/model/day.ts'
import { bin } from './bins.ts'

const MONTHS = monthsBetween('2019-01' as Month, '2022-12' as Month)

/** Up to 48 months, of which some articles answer, more lie in the period, and more still are there. */
const bins = fc
  .array(fc.tuple(fc.array(fc.nat(60), { minLength: 3, maxLength: 3 }), fc.nat(40), fc.nat(40)), {
    minLength: 1,
    maxLength: 48,
  })
  .map((rows) =>
    rows.map(([answers, others, outside], place) => {
      const within = answers.reduce((sum, count) => sum + count, others)
      return bin(MONTHS[place] ?? '', answers, { within, total: within + outside })
    })
  )

const whole = (all: readonly unknown[]) => ({ first: 0, last: all.length - 1 })
const heightOf = (extent: Extent | null) => extent?.height ?? 0

describe('layOutHistogram', () => {
  it('stands every part of every bar on the base, answers within the period within all there is, below the upper edge', () => {
    fc.assert(
      fc.property(bins, (all) => {
        for (const { answers, hatched, outlined } of layOutHistogram(all, whole(all), whole(all)).bars) {
          const parts = [answers, hatched, outlined].filter((part) => part !== null)
          for (const { y, height } of parts) expect(y + height).toBeCloseTo(BASE)
          expect(parts.map(heightOf)).toEqual(parts.map(heightOf).sort((a, b) => a - b))
          for (const { y } of parts) expect(y).toBeGreaterThanOrEqual(16)
        }
      })
    )
  })

  it('shows a part exactly where there is something to show', () => {
    fc.assert(
      fc.property(bins, (all) => {
        for (const { bin: each, answers, hatched, outlined } of layOutHistogram(all, whole(all), whole(all)).bars) {
          expect(answers !== null).toBe(answersOf(each) > 0)
          expect(hatched !== null).toBe(each.within > answersOf(each))
          expect(outlined !== null).toBe(each.total > each.within)
        }
      })
    )
  })

  it('fills the coloured part with the groups that it counts, without a gap', () => {
    fc.assert(
      fc.property(bins, (all) => {
        for (const { bin: each, answers, segments } of layOutHistogram(all, whole(all), whole(all)).bars) {
          expect(segments.map(({ group }) => group)).toEqual(
            [0, 1, 2].filter((group) => (each.answers[group] ?? 0) > 0)
          )
          expect(segments.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(heightOf(answers))
          let top = BASE
          for (const { y, height } of segments) {
            expect(y + height).toBeCloseTo(top)
            top = y
          }
        }
      })
    )
  })

  it('draws as answers only what the range of the handles holds', () => {
    fc.assert(
      fc.property(bins, fc.nat(47), fc.nat(47), (all, one, other) => {
        const first = Math.min(one, other, all.length - 1)
        const last = Math.min(Math.max(one, other), all.length - 1)
        const { bars, span } = layOutHistogram(all, { first, last }, whole(all))
        const outside = bars.filter((_, place) => place < first || last < place)
        expect(outside.every(({ answers, hatched }) => answers === null && hatched === null)).toBe(true)
        expect(span.end - span.start).toBeCloseTo(((last - first + 1) / all.length) * 100)
      })
    )
  })
})
