import { describe, expect, it } from 'vitest'
import { parseTypedPeriod, readTypedPeriod } from '../../src/model/typed-period.ts'

describe('parseTypedPeriod', () => {
  it.each([
    ['2021', '2021'],
    ['2021-04', '2021-04'],
    ['2021/4', '2021-04'],
    ['04/2021', '2021-04'],
    ['April 2021', '2021-04'],
    ['  april   2021 ', '2021-04'],
    ['Apr. 2021', '2021-04'],
    ['Sept 2021', '2021-09'],
    ['April, 2021', '2021-04'],
    ['2021-07-28', '2021-07-28'],
    ['28/07/2021', '2021-07-28'],
    ['28/7/2021', '2021-07-28'],
    ['28.07.2021', '2021-07-28'],
    ['28 July 2021', '2021-07-28'],
    ['28 jul 2021', '2021-07-28'],
    ['2nd of July 2021', '2021-07-02'],
    ['July 28, 2021', '2021-07-28'],
    ['29/02/2020', '2020-02-29'],
    ['07/28/2021', '2021-07-28'],
    ['2021–04–01', '2021-04-01'],
    ['28 – 7 – 2021', '2021-07-28'],
    ['28-Jul-2021', '2021-07-28'],
    ['2021, 28 July', '2021-07-28'],
    ['Wednesday, 28 July 2021', '2021-07-28'],
    ['Wed. 28 July 2021', '2021-07-28'],
    ['2021 April', '2021-04'],
    ['2021, Apr. 3rd', '2021-04-03'],
    ['(2021-04-30).', '2021-04-30'],
    ['“April 2021”', '2021-04'],
    ['2021\u200B-04', '2021-04'],
  ])('reads "%s" as %s', (typed, period) => expect(parseTypedPeriod(typed)).toBe(period))

  it.each([
    '',
    'yesterday',
    'Ju 2021',
    'Juli 2021',
    'Aprill 2021',
    '2021-13',
    '13/2021',
    '31 June 2021',
    '29/02/2021',
    '0000',
    '21',
    '28 July',
    '2021 4',
    '04/2021/05',
    'May',
    'may 21',
    'April 2021 or so',
  ])('does not guess what "%s" is', (typed) => expect(parseTypedPeriod(typed)).toBeNull())
})

describe('readTypedPeriod', () => {
  it.each([
    ['31 April 2021', { kind: 'no-such-day', month: '2021-04', days: 30 }],
    ['29/02/2021', { kind: 'no-such-day', month: '2021-02', days: 28 }],
    ['2021-13', { kind: 'no-such-month' }],
    ['May', { kind: 'no-year', month: 5 }],
    ['may 21', { kind: 'no-year', month: 5 }],
    ['28 July', { kind: 'no-year', month: 7 }],
    ['banana', { kind: 'unreadable' }],
    ['maybe', { kind: 'unreadable' }],
  ])('says what is wrong with "%s"', (typed, problem) => expect(readTypedPeriod(typed)).toEqual(problem))
})
