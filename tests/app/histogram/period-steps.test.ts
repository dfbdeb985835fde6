import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neighboursOf, unitsAround } from '../../../src/app/histogram/period-steps.ts'
import { type Day, dayFromNumber, dayNumber, firstDayOf, lastDayOf, type Period } from '../../../src/model/day.ts'
import type { TimeStep } from '../../../src/search/filter/time-bins.ts'
import { bounds, period } from './bins.ts'

const ARCHIVE = { first: '2020-05-20' as Day, last: '2022-04-12' as Day }

function around(from: string | null, to: string | null): string | null {
  const neighbours = neighboursOf(ARCHIVE, bounds(from, to))
  if (neighbours === null) return null
  const said = [neighbours.earlier, neighbours.later].map((stretch) => stretch && `${stretch.from} to ${stretch.to}`)
  return `${said[0]} | ${said[1]}`
}

describe('neighboursOf', () => {
  it.each([
    ['2021-04', '2021-06', '2021-01 to 2021-03 | 2021-07 to 2021-09'],
    ['2021', '2021', '2020 to 2020 | 2022 to 2022'],
    ['2021-11', '2022-02', '2021-07 to 2021-10 | 2022-03 to 2022-06'],
    ['2021-03-01', '2021-03-01', '2021-02-28 to 2021-02-28 | 2021-03-02 to 2021-03-02'],
    ['2021-04-20', '2021-05-10', '2021-03-30 to 2021-04-19 | 2021-05-11 to 2021-05-31'],
    ['2021-04', '2021', '2020-07 to 2021-03 | 2022-01 to 2022-09'],
    ['2022-03', null, '2022-01 to 2022-02 | null'],
    [null, '2020-08', 'null | 2020-09 to 2020-12'],
    ['2020', '2020', 'null | 2021 to 2021'],
    ['2022', '2022', '2021 to 2021 | null'],
  ])('of %s to %s are %s', (from, to, expected) => {
    expect(around(from, to)).toBe(expected)
  })

  it('are none where nothing is asked, or bounds cross', () => {
    expect(around(null, null)).toBeNull()
    expect(around('2021-06', '2021-04')).toBeNull()
  })

  it('touch the period, are as long, and lead back', () => {
    const archive = { first: '1000-01-01' as Day, last: '3000-12-31' as Day }
    const bound = (number: number, length: number) => dayFromNumber(number).slice(0, length) as Period
    const asked = fc
      .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.nat(3_000), fc.constantFrom(4, 7, 10))
      .map(([start, days, length]) => ({ from: bound(start, length), to: bound(start + days, length) }))
    fc.assert(
      fc.property(asked, ({ from, to }) => {
        const { earlier, later } = neighboursOf(archive, { from, to }) ?? {}
        if (!earlier || !later) throw new Error('The archive has more on both sides.')
        expect(dayNumber(lastDayOf(earlier.to)) + 1).toBe(dayNumber(firstDayOf(from)))
        expect(dayNumber(lastDayOf(to)) + 1).toBe(dayNumber(firstDayOf(later.from)))
        expect(neighboursOf(archive, earlier)?.later).toEqual({ from, to })
        expect(neighboursOf(archive, later)?.earlier).toEqual({ from, to })
      })
    )
  })
})

describe('unitsAround', () => {
  it.each<[TimeStep, string, string, readonly string[]]>([
    ['day', '2021-04-01', '2021-04-30', ['2021', '2021-04']],
    ['day', '2021-04-01', '2021-05-31', ['2021']],
    ['day', '2021-12-01', '2022-01-31', []],
    ['month', '2021-01', '2021-12', ['2021']],
    ['month', '2020-05', '2022-04', []],
    ['year', '1998', '2022', []],
  ])('names the years and months that hold a view by %s, %s to %s', (...[step, first, last, expected]) => {
    expect(unitsAround({ step, first: period(first), last: period(last) })).toEqual(expected)
  })
})
