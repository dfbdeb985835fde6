import { describe, expect, it } from 'vitest'
import { presetsOf } from '../../../src/app/histogram/presets.ts'
import type { MonthCount } from '../../../src/model/bundle.ts'
import type { Day, Month } from '../../../src/model/day.ts'

const span = (first: string, last: string) => ({ first: first as Day, last: last as Day })
const month = (name: string, ...groups: readonly number[]): MonthCount => ({ month: name as Month, groups })
const said = (...given: Parameters<typeof presetsOf>) =>
  presetsOf(...given).map(({ preset, from, to }) => `${preset}: ${from} to ${to}`)

describe('presetsOf', () => {
  it('offers the latest year and month', () => {
    expect(said(span('2020-05-20', '2022-04-12'), [month('2022-04', 1)])).toEqual([
      'year: 2022 to 2022',
      'month: 2022-04 to 2022-04',
    ])
  })

  it('leaves out a year or a month that would be the whole archive', () => {
    expect(said(span('2021-02-01', '2021-04-12'), [])).toEqual(['month: 2021-04 to 2021-04'])
    expect(said(span('2021-04-01', '2021-04-12'), [])).toEqual([])
  })

  it('offers the latest 30 days where their months have an article a day', () => {
    const daily = [month('2021-12', 500), month('2022-03', 10, 13), month('2022-04', 20)]
    expect(said(span('2020-05-20', '2022-04-12'), daily)).toContain('days: 2022-03-14 to 2022-04-12')
    const sparse = [month('2021-12', 500), month('2022-03', 10, 12), month('2022-04', 20)]
    expect(said(span('2020-05-20', '2022-04-12'), sparse).join()).not.toContain('days')
  })

  it('offers no 30 days of an archive that has no more', () => {
    expect(said(span('2022-03-14', '2022-04-12'), [month('2022-04', 500)])).toEqual(['month: 2022-04 to 2022-04'])
  })
})
