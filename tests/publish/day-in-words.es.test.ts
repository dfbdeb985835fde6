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
} from '../../src/publish/day-in-words.es.ts'
import { defined } from '../../src/model/item-at.ts'

const period = (text: string) => defined(parsePeriod(text) ?? undefined)
const day = (text: string) => defined(parseDay(text) ?? undefined)

describe('periods in Spanish', () => {
  it.each([
    ['2021', '2021'],
    ['2021-08', 'agosto de 2021'],
    ['2021-07-28', '28 de julio de 2021'],
    ['2021-07-01', '1 de julio de 2021'],
  ])('say %s as %s', (text, words) => expect(formatPeriod(period(text))).toBe(words))

  it('begin a heading with a large letter', () => {
    expect(asHeading('agosto de 2021')).toBe('Agosto de 2021')
    expect(asHeading('28 de julio de 2021')).toBe('28 de julio de 2021')
  })

  it.each([
    ['2021-04', '2021-08', 'de abril a agosto de 2021'],
    ['2021-05', '2022-03', 'de mayo de 2021 a marzo de 2022'],
    ['2021-07-01', '2021-07-28', 'del 1 al 28 de julio de 2021'],
    ['2021-06-28', '2021-07-03', 'del 28 de junio al 3 de julio de 2021'],
    ['2020', '2021', 'de 2020 a 2021'],
    ['2021', '2021-07-03', 'de 2021 al 3 de julio de 2021'],
  ])('say %s to %s as "%s"', (from, to, words) => expect(formatSpan(period(from), period(to))).toBe(words))

  it.each([
    ['2021', '2021', 'en 2021'],
    ['2021-08', '2021-08', 'en agosto de 2021'],
    ['2021-07-01', '2021-07-01', 'el 1 de julio de 2021'],
    ['2020', null, 'desde 2020'],
    ['2021-07-28', null, 'desde el 28 de julio de 2021'],
    [null, '2021-03', 'hasta marzo de 2021'],
    [null, '2021-07-28', 'hasta el 28 de julio de 2021'],
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
    ]).toEqual(['28 jul 2021', 'mié', 'J'])
    expect(formatDays(day('2020-05-20'), day('2022-04-12'))).toBe('del 20 de mayo de 2020 al 12 de abril de 2022')
  })
})
