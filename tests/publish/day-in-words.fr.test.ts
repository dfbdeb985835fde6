import { describe, expect, it } from 'vitest'
import { parseDay, parsePeriod } from '../../src/model/day.ts'
import {
  asHeading,
  describePeriod,
  formatDays,
  formatPeriod,
  formatShortDay,
  formatSpan,
  monthLetter,
  shortWeekday,
} from '../../src/publish/day-in-words.fr.ts'
import { defined } from '../../src/model/item-at.ts'

const period = (text: string) => defined(parsePeriod(text) ?? undefined)
const day = (text: string) => defined(parseDay(text) ?? undefined)

describe('periods in French', () => {
  it.each([
    ['2021', '2021'],
    ['2021-08', 'août 2021'],
    ['2021-07-28', '28 juillet 2021'],
    ['2021-07-01', '1er juillet 2021'],
  ])('say %s as %s', (text, words) => expect(formatPeriod(period(text))).toBe(words))

  it('begin a heading with a large letter', () => {
    expect(asHeading('août 2021')).toBe('Août 2021')
    expect(asHeading('28 juillet 2021')).toBe('28 juillet 2021')
  })

  it.each([
    ['2021-04', '2021-08', 'd’avril à août 2021'],
    ['2021-05', '2022-03', 'de mai 2021 à mars 2022'],
    ['2021-07-01', '2021-07-28', 'du 1er au 28 juillet 2021'],
    ['2021-06-28', '2021-07-03', 'du 28 juin au 3 juillet 2021'],
    ['2020', '2021', 'de 2020 à 2021'],
    ['2021', '2021-07-03', 'de 2021 au 3 juillet 2021'],
  ])('say %s to %s as "%s"', (from, to, words) => expect(formatSpan(period(from), period(to))).toBe(words))

  it.each([
    ['2021', '2021', 'en 2021'],
    ['2021-08', '2021-08', 'en août 2021'],
    ['2021-07-01', '2021-07-01', 'le 1er juillet 2021'],
    ['2020', null, 'depuis 2020'],
    ['2021-07-28', null, 'depuis le 28 juillet 2021'],
    [null, '2021-03', 'jusqu’en mars 2021'],
    [null, '2021-07-28', 'jusqu’au 28 juillet 2021'],
  ])('stand in a sentence from %s to %s as "%s"', (from, to, words) =>
    expect(describePeriod(from === null ? null : period(from), to === null ? null : period(to))).toEqual({
      lead: '',
      words,
    })
  )

  it('have short forms for narrow columns', () => {
    expect([
      formatShortDay(day('2021-07-28')),
      shortWeekday(day('2021-07-28')),
      monthLetter(day('2021-07-28')),
    ]).toEqual(['28 juil. 2021', 'mer.', 'J'])
    expect(formatDays(day('2020-05-20'), day('2022-04-12'))).toBe('du 20 mai 2020 au 12 avril 2022')
  })
})
