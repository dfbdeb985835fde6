// Dates as newsrooms print them on lines of their own, form by form and language by language.

import { describe, expect, it } from 'vitest'
import { isTimeHeading, parsePrintedDate, type NumericOrder } from '../../../src/compiler/dates/printed-date.ts'

/** A date as `2020-6-22`, a range with `/`, the languages in brackets. */
function say(line: string, order?: NumericOrder): string | null {
  const date = parsePrintedDate(line, order)
  if (!date) return null
  const days = [date.first, ...(date.last ? [date.last] : [])].map((day) => `${day.year}-${day.month}-${day.date}`)
  return `${days.join('/')} [${date.languages.join(' ')}]`
}

describe('a day in words', () => {
  it.each([
    ['March 3, 2021', '2021-3-3 [en]'],
    ['Mar. 1, 2021', '2021-3-1 [en]'],
    ['Sept. 3, 2020', '2020-9-3 [en]'],
    ['March 3rd 2021', '2021-3-3 [en]'],
    ['2021 March 3', '2021-3-3 [en]'],
    ['20th of January, 2019', '2019-1-20 [en]'],
    ['3-Mar-2021', '2021-3-3 [en es it pt]'],
    ['3/Mar/2021', '2021-3-3 [en es it pt]'],
    ['3 Mar 2021', '2021-3-3 [en es it pt]'],
    ['7 d’août 2020', '2020-8-7 [fr]'],
    ['7 févr. 2020', '2020-2-7 [fr]'],
    ['3 de mar. de 2021', '2021-3-3 [es pt]'],
    ['3 de setiembre de 2021', '2021-9-3 [es]'],
    ['18. Januar 2021', '2021-1-18 [de da nb sk]'],
    ['18. MÄRZ 2021', '2021-3-18 [de]'],
    ['18. Jänner 2021', '2021-1-18 [de]'],
    ['3 марта 2021', '2021-3-3 [ru]'],
    ['3 марта 2021 года', '2021-3-3 [ru]'],
    ['٠٤ أغسطس, ٢٠٢١', '2021-8-4 [ar]'],
    ['4 كانون الثاني 2021', '2021-1-4 [ar]'],
    ['4 غشت 2021', '2021-8-4 [ar]'],
    ['2021年3月3日', '2021-3-3 [zh ja]'],
    ['2021年三月3日', '2021-3-3 [zh]'],
    ['２０２１年３月３日', '2021-3-3 [zh ja]'],
    ['2021년 3월 3일', '2021-3-3 [ko]'],
    ['3 tháng 3, 2021', '2021-3-3 [vi]'],
    ['ngày 3 tháng 3 năm 2021', '2021-3-3 [vi]'],
    ['3 maart 2021', '2021-3-3 [nl]'],
    ['2021. március 3.', '2021-3-3 [hu]'],
    ['3 Μαρτίου 2021', '2021-3-3 [el]'],
    ['1 AĞUSTOS 2021', '2021-8-1 [tr]'],
    ['1 KASIM 2021', '2021-11-1 [tr]'],
  ])('reads %j', (line, expected) => {
    expect(say(line)).toBe(expected)
  })

  it('leaves names that the first five languages share with others to these five', () => {
    expect(say('5 december 2014')).toBe('2014-12-5 [en]')
    expect(say('3 mars 2021')).toBe('2021-3-3 [fr]')
  })
})

describe('what stands around a day', () => {
  it.each([
    ['Wednesday, 3 March 2021', '2021-3-3 [en]'],
    ['FRIDAY, 12 MARCH 2021', '2021-3-12 [en]'],
    ['Wed, Mar 3, 2021', '2021-3-3 [en]'],
    ['Wed. 3 March 2021', '2021-3-3 [en]'],
    ['3 March 2021, Wednesday', '2021-3-3 [en]'],
    ['1 March 2021 (Monday)', '2021-3-1 [en]'],
    ['3. März 2021 (Mi.)', '2021-3-3 [de]'],
    ['Mittwoch, den 3. März 2021', '2021-3-3 [de]'],
    ['mar. 3 mars 2021', '2021-3-3 [fr]'],
    ['Mar. 3 2021', '2021-3-3 [en]'],
    ['3 mar 2021', '2021-3-3 [en es it pt]'],
    ['mercoledì 3 mar 2021', '2021-3-3 [it]'],
    ['среда, 3 марта 2021 г.', '2021-3-3 [ru]'],
    ['2021年3月3日（水）', '2021-3-3 [ja]'],
    ['2021年3月3日 星期三', '2021-3-3 [zh]'],
    ['Sunday, 3 March 2021', '2021-3-3 [en]'],
    ['3 March 2021, 10:30', '2021-3-3 [en]'],
    ['10:30, 3 March 2021', '2021-3-3 [en]'],
    ['10:30 am | 3 March 2021', '2021-3-3 [en]'],
    ['Wed, 3 Mar 2021 12:14 PM EDT', '2021-3-3 [en]'],
    ['Wed, 3 Mar 2021 12:14:05 +0100', '2021-3-3 [en]'],
    ['March 3, 2021 at 6:22 am', '2021-3-3 [en]'],
    ['Jul 24, 2014 at', '2014-7-24 [en]'],
    ['Mittwoch, 3. März 2021, 16.00 Uhr', '2021-3-3 [de]'],
    ['Le mercredi 3 mars 2021 à 10h30', '2021-3-3 [fr]'],
    ['el miércoles 3 de marzo de 2021', '2021-3-3 [es]'],
    ['Posted on 3 March 2021', '2021-3-3 [en]'],
    ['Published: March 3, 2021', '2021-3-3 [en]'],
    ['Last updated - March 3, 2021', '2021-3-3 [en]'],
    ['Publié le 3 mars 2021', '2021-3-3 [fr]'],
    ['Am 3. April 2021', '2021-4-3 [de]'],
    ['发布时间：2021年3月3日 上午10:30', '2021-3-3 [zh]'],
    ['公開日：2021年3月3日', '2021-3-3 [ja]'],
    ['Опубликовано: 3 марта 2021', '2021-3-3 [ru]'],
  ])('is passed over in %j', (line, expected) => {
    expect(say(line)).toBe(expected)
  })

  it.each([
    '3 March 2021 was a day',
    '3 March 2021Title',
    '3 March 2021 10:30 news',
    'Wednesday 2021',
    'On 3 March 2021',
    '3 March 2021 | ITUC',
    '3 March 2021 (Geneva) and more',
    '3 March 2021 (Mon',
    'From 3 March 2021',
    '3 March 202',
    '123 March 2021',
  ])('is no more than that: %j is text', (line) => {
    expect(say(line)).toBeNull()
  })

  it('leaves a place whose name begins like a weekday', () => {
    expect(parsePrintedDate('22 June 2020, Sun City, South Africa')?.place).toBe('Sun City, South Africa')
  })
})

describe('a range', () => {
  it.each([
    ['March 3-5, 2021', '2021-3-3/2021-3-5 [en]'],
    ['March 3 and 5 2021', '2021-3-3/2021-3-5 [en]'],
    ['March 30 - April 2, 2021', '2021-3-30/2021-4-2 [en]'],
    ['January 14, 2022 - January 16, 2022', '2022-1-14/2022-1-16 [en]'],
    ['From March 3 to March 5, 2021', '2021-3-3/2021-3-5 [en]'],
    ['Monday 3 March - Friday, 7 March 2021', '2021-3-3/2021-3-7 [en]'],
    ['3–5 mars 2021', '2021-3-3/2021-3-5 [fr]'],
    ['vom 3. bis 5. März 2021', '2021-3-3/2021-3-5 [de]'],
    ['3-5 marca 2021', '2021-3-3/2021-3-5 [pl]'],
    ['3-5 марта 2021', '2021-3-3/2021-3-5 [ru]'],
    ['03/03/2021 - 15/03/2021', '2021-3-3/2021-3-15 []'],
    ['December 30, 2021 @ 10:00 am - 4:00 pm', '2021-12-30 [en]'],
    ['January 14, 2022 @ 8:00 am - January 16, 2022 @ 5:00 pm', '2022-1-14/2022-1-16 [en]'],
  ])('reads %j', (line, expected) => {
    expect(say(line)).toBe(expected)
  })

  it.each(['March 3-5', '3 March 2021 - 5', 'March 3, 2021 - 5, 2021', '3 March 2021 - April', 'March 3 - Tuesday'])(
    'takes %j for text',
    (line) => {
      expect(say(line)).toBeNull()
    }
  )
})

describe('a date in figures', () => {
  it.each([
    ['2021-03-03', '2021-3-3'],
    ['2021/04/20', '2021-4-20'],
    ['2021. 3. 4.', '2021-3-4'],
    ['2021-03-03T10:30:00Z', '2021-3-3'],
    ['2021-03-03 10:30:00.000+01:00', '2021-3-3'],
    ['26-09-2016', '2016-9-26'],
    ['09/26/2016', '2016-9-26'],
    ['16.03.2020', '2020-3-16'],
    ['06.03.2020', '2020-3-6'],
    ['3. 4. 2021', '2021-4-3'],
    ['03/03/2021', '2021-3-3'],
  ])('reads %j without a page', (line, expected) => {
    expect(say(line)).toBe(`${expected} []`)
  })

  it('leaves the order to the page', () => {
    expect(say('03/06/2024')).toBeNull()
    expect(say('03/06/2024', 'day-first')).toBe('2024-6-3 []')
    expect(say('03/06/2024', 'month-first')).toBe('2024-3-6 []')
  })

  it('reads a year of two digits where the page is clear', () => {
    expect(say('13/03/21')).toBeNull()
    expect(say('13/03/21', 'day-first')).toBe('2021-3-13 []')
    expect(say('13/03/98', 'day-first')).toBe('1998-3-13 []')
  })

  it('has the languages of its weekday or prefix', () => {
    expect(say('mercredi 03/03/2021')).toBe('2021-3-3 [fr]')
    expect(say('Veröffentlicht am 16.03.2020')).toBe('2020-3-16 [de]')
  })

  it.each([
    '2021-13-03',
    '32/03/2021',
    '13/13/2021',
    '03/03-2021',
    '03 /03/ 2021',
    '1/2/3',
    '12-10-2020-33',
    '10.10.10.10',
    '123/03/2021',
    '2021-03-2021',
    '+41 22 799 2021',
  ])('takes %j for text', (line) => {
    expect(say(line, 'day-first')).toBeNull()
  })
})

describe('isTimeHeading', () => {
  it.each(['Januar 2021', 'Март 2021', '2021年3月', '2021년 3월', 'Tháng 3 2021', 'آذار 2021'])('knows %j', (line) => {
    expect(isTimeHeading(line)).toBe(true)
  })

  it.each(['Mar 2021', '2021年3月 news', 'Mars2021', '3月2021年', '2021 March'])('leaves %j alone', (line) => {
    expect(isTimeHeading(line)).toBe(false)
  })
})
