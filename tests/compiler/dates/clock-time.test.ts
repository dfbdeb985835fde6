import { describe, expect, it } from 'vitest'
import { isClockTime, takeClockTime } from '../../../src/compiler/dates/clock-time.ts'

describe('isClockTime', () => {
  it.each([
    '11:35',
    '11:35:20',
    '12:02am',
    '9:39pm',
    '8 a.m.',
    '8 am',
    '9.30 pm',
    '10:00 p. m.',
    '12:14 PM EDT',
    '12:14 (GMT)',
    '12:14 GMT+1',
    '12:14 +01:00',
    '@ 10:00 am',
    'at 12:14',
    'kl. 10',
    'kl. 10.30',
    '10h30',
    '18 h',
    '16.00 Uhr',
    '16 Uhr',
    'a las 10:30',
    '10:30 hrs',
    '上午10:30',
    '10時30分',
    '오전 10시 30분',
    '10:30 ص',
    '٠٩:٣٠',
    '10:00 am - 4:00 pm',
    '8 – 10 a.m.',
    '16.00 - 18.00 Uhr',
    'at 8:00 to 9:30 CET',
  ])('knows %j', (line) => {
    expect(isClockTime(line)).toBe(true)
  })

  it.each([
    '',
    '8',
    '10.30',
    '25:00',
    '10:75',
    '10:5',
    '10: 30',
    'De 8 dagen',
    '8 - 10',
    'at 10',
    '10:30 Title',
    '10:30 (now)',
    '10:30 (GMT',
    '10:30 +',
    '10:30:99',
    'am',
    '3 March 2021',
    `10:30 ${' '.repeat(100)}am`,
  ])('leaves %j alone', (line) => {
    expect(isClockTime(line)).toBe(false)
  })
})

describe('takeClockTime', () => {
  it.each([
    ['8:11 a.m. - Council voted', '8:11 a.m.', 'Council voted'],
    ['10:30: Council voted', '10:30', 'Council voted'],
    ['10h30 Le conseil', '10h30', 'Le conseil'],
    ['10:00 am - 4:00 pm | Council', '10:00 am - 4:00 pm', 'Council'],
    ['10時30分 会議', '10時30分', '会議'],
    ['11:35', '11:35', ''],
    [`11:35 ${'word '.repeat(50)}end`, '11:35', `${'word '.repeat(50)}end`],
  ])('takes the time off %j', (text, time, rest) => {
    expect(takeClockTime(text)).toEqual({ time, rest })
  })

  it.each(['Council voted at 8:11', '8 members voted', '10.5 million', '', '8:11x'])('takes none off %j', (text) => {
    expect(takeClockTime(text)).toBeNull()
  })
})
