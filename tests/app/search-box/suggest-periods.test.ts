import { expect, it } from 'vitest'
import { suggestPeriods } from '../../../src/app/search-box/suggest-periods.ts'
import { typedEnds } from '../../../src/app/search-box/typed-ends.ts'
import { parseMonth } from '../../../src/model/day.ts'

const MONTHS = ['2020-07', '2021-05', '2021-07', '2022-01'].flatMap((text, index) => {
  const month = parseMonth(text)
  return month === null ? [] : { month, groups: [index, 1] }
})

const suggest = (typed: string, limit = 5) =>
  suggestPeriods(MONTHS, typedEnds(typed), limit).map(({ label, count, before }) => [label, count, before])

it.each([
  [
    'jul',
    [
      ['July 2021', 3, ''],
      ['July 2020', 1, ''],
    ],
  ],
  ['cotton july 2021', [['July 2021', 3, 'cotton']]],
  [
    'July 20',
    [
      ['July 2021', 3, ''],
      ['July 2020', 1, ''],
    ],
  ],
  ['cotton may', [['May 2021', 2, 'cotton']]],
  [
    '202',
    [
      ['2022', 4, ''],
      ['2021', 5, ''],
      ['2020', 1, ''],
    ],
  ],
  ['2021', [['2021', 5, '']]],
  [
    'cotton in jul',
    [
      ['July 2021', 3, 'cotton'],
      ['July 2020', 1, 'cotton'],
    ],
  ],
  ['cotton since jul', []],
  ['ju', []],
  ['2019', []],
  ['august', []],
  ['theme:jul', []],
])('for %s suggests %j', (typed, right) => {
  expect(suggest(typed)).toEqual(right)
})

it('suggests the latest, where there are many', () => {
  expect(suggest('202', 1)).toEqual([['2022', 4, '']])
})
