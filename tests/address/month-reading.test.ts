import fc from 'fast-check'
import { expect, it } from 'vitest'
import { follows, periodHref, readMonthReading } from '../../src/address/month-reading.ts'
import { dayFromNumber, type Month, monthOf, type Period, periodAround } from '../../src/model/day.ts'

const JULY = '2021-07' as Period
const month = fc.integer({ min: -100_000, max: 200_000 }).map((number) => monthOf(dayFromNumber(number)))
const searchOf = (href: string) => href.replace(/^[^?]*/, '')

it('reads the way of reading that it wrote', () => {
  fc.assert(
    fc.property(month, month, fc.constantFrom('newest', 'oldest'), (first, other, order) => {
      const reading = { order, last: follows(other, first, order) ? other : null }
      const period = periodAround(first)
      expect(readMonthReading(searchOf(periodHref(period, reading)), period)).toEqual(reading)
    })
  )
})

it.each([
  ['newest', null, '/2021/07/'],
  ['oldest', null, '/2021/07/?sort=oldest'],
  ['newest', '2021-05', '/2021/07/?from=2021-05'],
  ['oldest', '2021-09', '/2021/07/?to=2021-09&sort=oldest'],
] as const)('writes no default: %s to %s is %s', (order, last, href) => {
  expect(periodHref(JULY, { order, last: last as Month | null })).toBe(href)
})

it.each([
  '?from=2021-07',
  '?from=2021-09',
  '?from=2021',
  '?from=2021-05-03',
  '?from=x',
  '?to=2021-09',
  '?sort=match',
  '?utm_source=mail',
])('reads %s as the month alone, newest first', (search) => {
  expect(readMonthReading(search, JULY)).toEqual({ order: 'newest', last: null })
})

it('reads an address with what a mail hung on to it', () => {
  expect(readMonthReading('?Sort=Oldest&amp;to=2021-09).', JULY)).toEqual({ order: 'oldest', last: '2021-09' })
})
