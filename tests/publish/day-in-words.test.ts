import { describe, expect, it } from 'vitest'
import { type Day, parseDay, parsePeriod, type Period } from '../../src/model/day.ts'
import {
  describePeriod,
  formatDays,
  formatPeriod,
  formatSpan,
  shortWeekday,
  weekdayName,
} from '../../src/publish/day-in-words.ts'

function period(text: string): Period {
  const parsed = parsePeriod(text)
  if (parsed === null) throw new Error(`No period: ${text}`)
  return parsed
}

describe('formatPeriod', () => {
  it.each([
    ['2021', '2021'],
    ['2021-04', 'April 2021'],
    ['2021-07-02', '2 July 2021'],
  ])('says %s as %s', (text, words) => expect(formatPeriod(period(text))).toBe(words))
})

describe('formatSpan', () => {
  it.each([
    ['2021-04', '2021-08', 'April to August 2021'],
    ['2021-04', '2022-03', 'April 2021 to March 2022'],
    ['2021-07-03', '2021-07-28', '3 to 28 July 2021'],
    ['2021-06-28', '2021-07-03', '28 June to 3 July 2021'],
    ['2020-12-28', '2021-01-03', '28 December 2020 to 3 January 2021'],
    ['2020', '2021', '2020 to 2021'],
    ['2021', '2021-04', '2021 to April 2021'],
    ['2021-04', '2021-04', 'April 2021'],
  ])('says %s to %s as "%s"', (from, to, words) => expect(formatSpan(period(from), period(to))).toBe(words))
})

describe('describePeriod', () => {
  it.each([
    ['2021-04', '2021-08', { lead: 'from', words: 'April to August 2021' }],
    ['2021-04', '2021-04', { lead: 'in', words: 'April 2021' }],
    ['2021', '2021', { lead: 'in', words: '2021' }],
    ['2021-07-28', '2021-07-28', { lead: 'on', words: '28 July 2021' }],
  ])('finds the preposition for %s to %s', (from, to, phrase) =>
    expect(describePeriod(period(from), period(to))).toEqual(phrase)
  )

  it('says an open end', () => {
    expect(describePeriod(period('2020'), null)).toEqual({ lead: '', words: 'since 2020' })
    expect(describePeriod(null, period('2021-03'))).toEqual({ lead: '', words: 'until March 2021' })
    expect(describePeriod(null, null)).toBeNull()
  })
})

describe('days of the week', () => {
  it('names them from the day alone', () => {
    const day = parseDay('2022-04-12')
    expect(day && [weekdayName(day), shortWeekday(day)]).toEqual(['Tuesday', 'Tue'])
  })
})

describe('formatDays', () => {
  it('says a range as from and to, and a range of one day as the day', () => {
    expect(formatDays('2021-12-31' as Day, '2022-01-02' as Day)).toBe('31 December 2021 to 2 January 2022')
    expect(formatDays('2021-12-31' as Day, '2021-12-31' as Day)).toBe('31 December 2021')
    expect(formatDays('2021-12-31' as Day, null)).toBe('31 December 2021')
  })
})
