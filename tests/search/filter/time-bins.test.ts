import { describe, expect, it } from 'vitest'
import type { Day, Period } from '../../../src/model/day.ts'
import { periodsOf, stepOf, viewOf } from '../../../src/search/filter/time-bins.ts'

const TWO_YEARS = { first: '2020-05-20' as Day, last: '2022-04-12' as Day }
const LONG = { first: '1998-12-02' as Day, last: '2022-11-30' as Day }
const ONE_MONTH = { first: '2021-04-05' as Day, last: '2021-04-09' as Day }

/** `2021-04-01 to 2021-04-30`: the ends say the step. */
function viewed(archive: typeof LONG, from: string | null, to: string | null): string {
  const { step, first, last } = viewOf(archive, { from: from as Period | null, to: to as Period | null })
  expect(stepOf(first)).toBe(step)
  expect(stepOf(last)).toBe(step)
  return `${first} to ${last}`
}

/** The bounds, the ends of the view, and why. */
type Row = readonly [from: string | null, to: string | null, view: string, why: string]

describe('viewOf', () => {
  it.each<Row>([
    [null, null, '2020-05 to 2022-04', 'nothing is asked: the whole archive'],
    ['2021-04', '2021-06', '2020-05 to 2022-04', 'whole bars leave the strip as it is'],
    ['2021', '2021', '2020-05 to 2022-04', 'a year among months'],
    ['2021-04', '2021-04', '2021-04-01 to 2021-04-30', 'one bar is gone down into'],
    ['2021-04-07', '2021-04-07', '2021-04-01 to 2021-04-30', 'a day stands among the days of its month'],
    ['2021-04-20', '2021-05-10', '2021-04-01 to 2021-05-31', 'days that no month shows'],
    ['2021-03-25', '2021-05-05', '2020-05 to 2022-04', 'six weeks, but of three months'],
    ['2021-04-20', '2021-08-10', '2020-05 to 2022-04', 'days, but too many'],
    ['2022-04', null, '2022-04-01 to 2022-04-30', 'open, up to the end of the archive'],
    [null, '2020-05', '2020-05-01 to 2020-05-31', 'open, from its beginning'],
    ['2022-03', null, '2020-05 to 2022-04', 'few days, but written in months'],
    ['2023', null, '2020-05 to 2022-04', 'beyond the archive'],
    ['2021-06', '2021-04', '2020-05 to 2022-04', 'bounds that cross'],
  ])('from %s to %s in an archive of months: %s (%s)', (from, to, expected) => {
    expect(viewed(TWO_YEARS, from, to)).toBe(expected)
  })

  it.each<Row>([
    [null, null, '1998 to 2022', 'nothing is asked: the whole archive'],
    ['2017', '2020', '1998 to 2022', 'whole bars leave the strip as it is'],
    ['2021', '2021', '2021-01 to 2021-12', 'one bar is gone down into'],
    ['2021-04', '2021-06', '2021-01 to 2021-12', 'months stand among the months of their year'],
    ['2021-11', '2022-02', '2021-01 to 2022-12', 'months that no year shows'],
    ['2017-11', '2022-02', '1998 to 2022', 'months, but too many'],
    ['2021-04', '2021-04', '2021-04-01 to 2021-04-30', 'two steps down at once'],
    ['2021-12-20', '2022-01-05', '2021-12-01 to 2022-01-31', 'days over the turn of a year'],
    ['2021-03-20', '2021-10-05', '2021-01 to 2021-12', 'days, too many for bars of a day'],
    ['2022', null, '2022-01 to 2022-12', 'open, up to the end of the archive'],
    ['1998', '1998', '1998-01 to 1998-12', 'a year in which the archive begins'],
    ['1990', '2050', '1998 to 2022', 'bounds that leave nothing out'],
  ])('from %s to %s in an archive of years: %s (%s)', (from, to, expected) => {
    expect(viewed(LONG, from, to)).toBe(expected)
  })

  it('shows an archive of few days as its month until that month is chosen, since pages know months only', () => {
    expect(viewed(ONE_MONTH, null, null)).toBe('2021-04 to 2021-04')
    expect(viewed(ONE_MONTH, '2021-04', '2021-04')).toBe('2021-04-01 to 2021-04-30')
  })
})

describe('periodsOf', () => {
  it('counts the days of a leap year’s February', () => {
    const days = periodsOf({ step: 'day', first: '2020-02-28' as Period, last: '2020-03-01' as Period })
    expect(days).toEqual(['2020-02-28', '2020-02-29', '2020-03-01'])
  })
})
