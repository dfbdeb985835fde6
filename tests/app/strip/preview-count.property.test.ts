import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moveEnd } from '../../../src/app/strip/period-range.ts'
import { previewCount } from '../../../src/app/strip/preview-count.ts'
import type { TimeBin } from '../../../src/model/bundle.ts'
import { firstDayOf, lastDayOf, type Period } from '../../../src/model/day.ts'
import { bounds, period } from './bins.ts'

const MONTHS = ['2021-01', '2021-02', '2021-03', '2021-04'] as const

const item = fc.record({
  day: fc.tuple(fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 28 })).map(([month, date]) => dayIn(month, date)),
  answers: fc.boolean(),
})
const dayIn = (month: string, date: number): Period => period(`${month}-${String(date).padStart(2, '0')}`)

/** The bound of a period: none, a month, or a day within one. */
const bound = fc.option(
  fc
    .tuple(fc.nat(MONTHS.length - 1), fc.option(fc.integer({ min: 1, max: 28 })))
    .map(([at, date]) => (date === null ? (MONTHS[at] ?? '') : dayIn(MONTHS[at] ?? '', date)))
)

const isWithin = (day: Period, { from, to }: ReturnType<typeof bounds>) =>
  (from === null || firstDayOf(from) <= firstDayOf(day)) && (to === null || firstDayOf(day) <= lastDayOf(to))

it('knows as much as the bars tell: the number itself where all answer, else two that it lies between', () => {
  fc.assert(
    fc.property(
      fc.record({
        items: fc.array(item),
        from: bound,
        to: bound,
        end: fc.constantFrom('from' as const, 'to' as const),
        place: fc.nat(MONTHS.length - 1),
      }),
      ({ items, from, to, end, place }) => {
        const counted = bounds(from, to)
        fc.pre(from === null || to === null || firstDayOf(period(from)) <= lastDayOf(period(to)))
        const bins = MONTHS.map((month): TimeBin => {
          const own = items.filter(({ day }) => day.startsWith(month))
          const within = own.filter(({ day }) => isWithin(day, counted))
          return {
            period: period(month),
            answers: [within.filter(({ answers }) => answers).length],
            within: within.length,
            total: own.length,
          }
        })
        const moved = moveEnd(end, place, { bounds: counted, bins, isWhole: true })
        const truth = items.filter(({ day, answers }) => answers && isWithin(day, moved)).length
        const allAnswer = items.every(({ answers }) => answers)
        const { least, most } = previewCount(bins, { bounds: moved, counted, allAnswer })
        expect(least).toBeLessThanOrEqual(truth)
        expect(most).toBeGreaterThanOrEqual(truth)
        expect(allAnswer ? [least, most] : [truth, truth]).toEqual([truth, truth])
      }
    )
  )
})
