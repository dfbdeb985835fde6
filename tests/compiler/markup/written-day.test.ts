import { expect, it } from 'vitest'
import { readWrittenDay } from '../../../src/compiler/markup/written-day.ts'

const dayOf = (text: string): string => {
  const read = readWrittenDay(text)
  return read.kind === 'day' ? read.day : read.kind
}

it.each([
  ['2021-05-05', '2021-05-05'],
  ['2021-05-05T23:59:59.9-11:00', '2021-05-05'],
  ['2021-05-05 23:59', '2021-05-05'],
  ['20210505T120000Z', '2021-05-05'],
  ['Wed, 05 May 2021 23:30:00 -0700', '2021-05-05'],
  ['Wednesday, 5 May 2021 23:30:00 PDT', '2021-05-05'],
  ['5 May 21 23:30 GMT', '2021-05-05'],
  ['5 Dec 98 23:30 GMT', '1998-12-05'],
  ['05-May-2021', '2021-05-05'],
  ['5 mai 2021', '2021-05-05'],
  ['Sat, 31 Apr 2021 00:00:00 GMT', 'impossible'],
  ['2021-13-01', 'impossible'],
  ['2021-05', 'none'],
  ['2021', 'none'],
  ['soon', 'none'],
  ['', 'none'],
  [`5 May 2021${' '.repeat(1000)}x`, 'none'],
])('reads %j as %s', (text, day) => {
  expect(dayOf(text)).toBe(day)
})
