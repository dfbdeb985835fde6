import { expect, it } from 'vitest'
import type { Day } from '../../src/model/day.ts'
import { dayInWords, daysInWords } from '../../src/publish/day-in-words.ts'

it('says a day in words', () => {
  expect(dayInWords('2021-07-01' as Day)).toBe('1 July 2021')
})

it('says a range as from and to, and a range of one day as the day', () => {
  expect(daysInWords('2021-12-31' as Day, '2022-01-02' as Day)).toBe('31 December 2021 to 2 January 2022')
  expect(daysInWords('2021-12-31' as Day, '2021-12-31' as Day)).toBe('31 December 2021')
  expect(daysInWords('2021-12-31' as Day, null)).toBe('31 December 2021')
})
