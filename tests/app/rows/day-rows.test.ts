import { describe, expect, it } from 'vitest'
import { gapBetween, groupByDay, groupByMonth } from '../../../src/app/rows/day-rows.tsx'
import { monthOf, parseDay } from '../../../src/model/day.ts'
import { cards } from '../timeline/small-archive.ts'

const rows = cards.map((card, ordinal) => ({ ordinal, card, corrected: false }))

const month = (text: string) => {
  const day = parseDay(`${text}-01`)
  if (day === null) throw new Error(`No month: ${text}`)
  return monthOf(day)
}

describe('groupByMonth', () => {
  it('puts neighbours of a month and a day together, and loses no row', () => {
    expect(groupByMonth(rows).map(({ month: name, count, days }) => [name, count, days.map(({ day }) => day)])).toEqual(
      [
        ['2022-04', 1, ['2022-04-12']],
        ['2021-07', 1, ['2021-07-15']],
        ['2021-06', 2, ['2021-06-10']],
        ['2021-04', 2, ['2021-04-21', '2021-04-20']],
        ['2020-05', 2, ['2020-05-25', '2020-05-20']],
      ]
    )
    const back = groupByMonth(rows).flatMap(({ days }) => days.flatMap((day) => day.rows))
    expect(back).toEqual(rows)
  })

  it('has nothing to group in an empty list', () => expect(groupByMonth([])).toEqual([]))
})

describe('groupByDay', () => {
  it('keeps the order of the rows, though a day comes twice', () => {
    const [first, second, third] = rows
    const mixed = [first, second, first, third].flatMap((row) => row ?? [])
    expect(groupByDay(mixed).map(({ day }) => day)).toEqual(['2022-04-12', '2021-07-15', '2022-04-12', '2021-06-10'])
  })
})

describe('gapBetween', () => {
  it('finds the months between two, from either side', () => {
    expect(gapBetween(month('2022-04'), month('2021-11'))).toEqual(['2021-12', '2022-03'])
    expect(gapBetween(month('2021-11'), month('2022-04'))).toEqual(['2021-12', '2022-03'])
  })

  it('finds none between neighbours', () => {
    expect(gapBetween(month('2022-01'), month('2021-12'))).toBeNull()
  })
})
