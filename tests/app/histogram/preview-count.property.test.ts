import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moveEnd } from '../../../src/app/histogram/period-range.ts'
import { previewCount } from '../../../src/app/histogram/preview-count.ts'
import type { TimeBin } from '../../../src/model/bundle.ts'
import { firstDayOf, lastDayOf, type Period } from '../../../src/model/day.ts'
import { bounds, period } from './bins.ts'

const MONTHS = ['2021-01', '2021-02', '2021-03', '2021-04'] as const

const item = fc.record({
  day: fc.tuple(fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 28 })).map(([month, date]) => dayIn(month, date)),
  asked: fc.boolean(),
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

it('counts what answered and still lies between the ends, and what they gained, which answers for sure where all do', () => {
  fc.assert(
    fc.property(
      fc.record({
        items: fc.array(item),
        from: bound,
        to: bound,
        allAnswer: fc.boolean(),
        end: fc.constantFrom('from' as const, 'to' as const),
        place: fc.nat(MONTHS.length - 1),
      }),
      ({ items, from, to, allAnswer, end, place }) => {
        const counted = bounds(from, to)
        // Bars are finer than a period: its ends don't both lie within one.
        fc.pre(from === null || to === null || from.slice(0, 7) < to.slice(0, 7))
        const answers = ({ asked }: (typeof items)[number]) => allAnswer || asked
        const bins = MONTHS.map((month): TimeBin => {
          const own = items.filter(({ day }) => day.startsWith(month))
          const within = own.filter(({ day }) => isWithin(day, counted))
          return {
            period: period(month),
            answers: [within.filter(answers).length],
            within: within.length,
            total: own.length,
          }
        })
        const moved = moveEnd(end, place, { bounds: counted, bins, isWhole: true })
        const inside = items.filter(({ day }) => isWithin(day, moved))
        const known = inside.filter((each) => isWithin(each.day, counted) && answers(each)).length
        const gained = inside.filter(({ day }) => !isWithin(day, counted)).length
        expect(previewCount(bins, { bounds: moved, counted, allAnswer })).toEqual({
          least: allAnswer ? known + gained : known,
          most: known + gained,
        })
      }
    )
  )
})
