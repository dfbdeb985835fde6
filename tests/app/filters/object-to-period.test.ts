import { describe, expect, it } from 'vitest'
import { objectToPeriod } from '../../../src/app/filters/object-to-period.ts'
import type { Day, Period } from '../../../src/model/day.ts'

const archive = { first: '2020-05-20' as Day, last: '2022-04-12' as Day }

function objection(end: 'from' | 'to', period: string, other: string | null) {
  return objectToPeriod(end, period as Period, { ...archive, other: other as Period | null })
}

describe('objectToPeriod', () => {
  it.each([
    ['from', '2021-04', null],
    ['from', '1990', null],
    ['from', '2022-04-12', '2022-04'],
    ['from', '2021-06', '2021'],
    ['to', '2020-05', null],
    ['to', '2050', null],
    ['to', '2021', '2021-06'],
  ] as const)('has nothing against %s %s with %s at the other end', (end, period, other) => {
    expect(objection(end, period, other)).toBeNull()
  })

  it.each([
    ['from', '2021-06', '2021-04', 'This is after the end, April 2021.'],
    ['to', '2021-04', '2021-06', 'This is before the beginning, June 2021.'],
    ['from', '2022-05', null, 'The archive ends on 12 April 2022.'],
    ['from', '2023', '2021', 'The archive ends on 12 April 2022.'],
    ['to', '2020-04', null, 'The archive begins on 20 May 2020.'],
  ] as const)('says of %s %s with %s at the other end: %4$s', (...[end, period, other, sentence]) => {
    expect(objection(end, period, other)).toBe(sentence)
  })

  it('has nothing against any period in an archive without articles', () => {
    expect(objectToPeriod('from', '2021' as Period, { first: null, last: null, other: null })).toBeNull()
  })
})
