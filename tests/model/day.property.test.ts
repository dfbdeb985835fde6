import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayFromNumber,
  dayNumber,
  dayParts,
  firstDayOf,
  lastDayOf,
  makeDay,
  type Month,
  monthOf,
  monthsBetween,
  parseDay,
  parsePeriod,
  weekdayOf,
} from '../../src/model/day.ts'

// 0001-01-01 to 9999-12-31
const number = fc.integer({ min: -719_162, max: 2_932_896 })

describe('days', () => {
  it('are counted and found again', () => {
    fc.assert(fc.property(number, (each) => dayNumber(dayFromNumber(each)) === each))
  })

  it('agree with the platform on date, month, year and weekday', () => {
    fc.assert(
      fc.property(number, (each) => {
        const day = dayFromNumber(each)
        const platform = new Date(each * 86_400_000)
        expect(platform.toISOString().slice(0, 10)).toBe(day)
        expect(weekdayOf(day)).toBe(platform.getUTCDay())
        const { year, month, date } = dayParts(day)
        expect(makeDay(year, month, date)).toBe(day)
        expect(parseDay(day)).toBe(day)
      })
    )
  })
})

describe('periods', () => {
  it('begin and end within themselves', () => {
    fc.assert(
      fc.property(number, fc.constantFrom(4, 7, 10), (each, length) => {
        const period = parsePeriod(dayFromNumber(each).slice(0, length))
        if (period === null) throw new Error('a prefix of a day is a period')
        const first = firstDayOf(period)
        const last = lastDayOf(period)
        expect(first.startsWith(period) && last.startsWith(period)).toBe(true)
        expect(dayFromNumber(dayNumber(first) - 1).startsWith(period)).toBe(false)
        expect(last === '9999-12-31' || !dayFromNumber(dayNumber(last) + 1).startsWith(period)).toBe(true)
      })
    )
  })

  it.each(['', '21', '2021-13', '2021-02-30', '2021-2-3', '2021-02-29', '0000', ' 2021', '2021-07-28T00'])(
    'leave out %j',
    (text) => expect(parsePeriod(text)).toBeNull()
  )
})

describe('monthsBetween', () => {
  it('gives every month from the first to the last', () => {
    expect(monthsBetween('2020-11' as Month, '2021-02' as Month)).toEqual(['2020-11', '2020-12', '2021-01', '2021-02'])
    expect(monthsBetween('2021-02' as Month, '2020-11' as Month)).toEqual([])
  })

  it('knows the month of a day', () => {
    const day = parseDay('2021-07-28')
    expect(day && monthOf(day)).toBe('2021-07')
  })
})
