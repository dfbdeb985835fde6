import { describe, expect, it } from 'vitest'
import { answersOf, BASE, layOutHistogram } from '../../../src/app/histogram/layout.ts'
import { bin, months } from './bins.ts'

const whole = (bins: readonly unknown[]) => ({ first: 0, last: bins.length - 1 })
const layOut = (bins: Parameters<typeof layOutHistogram>[0]) => layOutHistogram(bins, whole(bins), whole(bins))

describe('layOutHistogram', () => {
  it('stacks one slip of six pixels an article, group upon group', () => {
    const [bar] = layOut([bin('2021-04', [2, 0, 1])]).bars
    expect(bar?.segments).toEqual([
      { group: 0, y: BASE - 12, height: 12 },
      { group: 2, y: BASE - 18, height: 6 },
    ])
    expect(bar).toMatchObject({ hatched: null, outlined: null, label: { count: 3, y: BASE - 23 } })
  })

  it('hatches what is in the period without answering, and outlines what lies outside of it', () => {
    const [some, none, part] = layOut([
      bin('2021-04', [1], { within: 3 }),
      bin('2021-05', [0], { within: 0, total: 2 }),
      bin('2021-06', [1], { within: 2, total: 4 }),
    ]).bars
    expect(some).toMatchObject({ answers: { height: 6 }, hatched: { height: 18 }, outlined: null })
    expect(none).toMatchObject({ answers: null, hatched: null, outlined: { height: 12 }, label: null })
    expect(part).toMatchObject({ answers: { height: 6 }, hatched: { height: 12 }, outlined: { height: 24 } })
  })

  it('numbers every bar while bars are few slips tall, beyond that the one with the most answers', () => {
    const numbers = (...counts: number[]) => layOut(months(...counts)).bars.map(({ label }) => label?.count)
    expect(numbers(3, 0, 16, 1)).toEqual([3, undefined, 16, 1])
    expect(numbers(3, 0, 17, 17)).toEqual([undefined, undefined, 17, undefined])
  })

  it('scales by all that there is, so that bars keep their height when fewer of their articles answer', () => {
    const heights = (answers: number) =>
      layOut([bin('2021-01', [answers], { total: 60 }), bin('2021-02', [30])]).bars[1]?.answers?.height
    expect(heights(1)).toBe(heights(60))
  })

  it('shows, while an end is moved, what would leave the period and what would come into it', () => {
    const bins = [bin('2021-01', [0], { within: 0, total: 2 }), ...months(0, 1, 3).slice(1)]
    const { bars, span } = layOutHistogram(bins, { first: 0, last: 1 }, { first: 1, last: 2 })
    expect(bars[0]).toMatchObject({ answers: null, hatched: { height: 12 }, outlined: null })
    expect(bars[1]).toMatchObject({ answers: { height: 6 }, outlined: null })
    expect(bars[2]).toMatchObject({ answers: null, hatched: null, outlined: { height: 18 } })
    expect(span.start).toBe(0)
    expect(span.end).toBeCloseTo(66.667, 3)
  })

  it('draws an archive without articles as nothing', () => {
    expect(layOut([])).toMatchObject({ bars: [], axis: { labels: [], ticks: [] } })
  })

  it('keeps every bar within its own share of the width', () => {
    const bins = months(...Array.from({ length: 48 }, (_, place) => place))
    for (const [place, { x, width }] of layOut(bins).bars.entries()) {
      expect(x).toBeGreaterThan((place / 48) * 100)
      expect(x + width).toBeLessThan(((place + 1) / 48) * 100)
    }
  })

  it('sums a bin over its groups', () => {
    expect(answersOf(bin('2021', [1, 2, 3]))).toBe(6)
  })
})
