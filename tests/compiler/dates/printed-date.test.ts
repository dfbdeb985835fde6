import { describe, expect, it } from 'vitest'
import { isCutDate, isTimeHeading, parsePrintedDate } from '../../../src/compiler/dates/printed-date.ts'

/** A date as `2020-06-22`, a range with `/`, a place after a space, the languages in brackets. */
function say(line: string): string | null {
  const date = parsePrintedDate(line)
  if (!date) return null
  const numbers = [date.first, ...(date.last ? [date.last] : [])].map((day) => `${day.year}-${day.month}-${day.date}`)
  return `${numbers.join('/')}${date.place === null ? '' : ` ${date.place}`} [${date.languages.join(' ')}]`
}

describe('parsePrintedDate', () => {
  it.each([
    ['22 June 2020', '2020-6-22 [en]'],
    ['5 December 2014', '2014-12-5 [en]'],
    ['1st June 2020', '2020-6-1 [en]'],
    ['22 June 2020,', '2020-6-22 [en]'],
    ['22 June 2020, Jakarta, Indonesia', '2020-6-22 Jakarta, Indonesia [en]'],
    ['23 September 2020, Sialkot and Faisalabad, Pakistan', '2020-9-23 Sialkot and Faisalabad, Pakistan [en]'],
    ['4 May 2021, Abidjan, Côte d’Ivoire', '2021-5-4 Abidjan, Côte d’Ivoire [en]'],
    ['22\u00a0June  2020', '2020-6-22 [en]'],
    ['7 de avril 2020', '2020-4-7 [fr]'],
    ['7 avril 2020', '2020-4-7 [fr]'],
    ['1er août 2020', '2020-8-1 [fr]'],
    ['7 fevrier 2020', '2020-2-7 [fr]'],
    ['7 fe\u0301vrier 2020', '2020-2-7 [fr]'],
    ['14 de febrero de 2002', '2002-2-14 [es]'],
    ['12 de abril de 2008', '2008-4-12 [es pt]'],
    ['28 aprile 2015', '2015-4-28 [it]'],
    ['3 marzo 2015', '2015-3-3 [it]'],
    ['3 de marzo de 2015', '2015-3-3 [es]'],
    ['2 de Junho de 2023', '2023-6-2 [pt]'],
    ['3 de março de 2023', '2023-3-3 [pt]'],
    ['22 June 2020, Jakarta,', '2020-6-22 Jakarta [en]'],
    ['22 June 2020, online', '2020-6-22 online [en]'],
    ['20 June 2020, Washington, D.C.', '2020-6-20 Washington, D.C. [en]'],
    [
      '11 June 2010, Dar es Salaam, United Republic of Tanzania',
      '2010-6-11 Dar es Salaam, United Republic of Tanzania [en]',
    ],
    ['1.º de mayo de 2001', '2001-5-1 [es]'],
    ['12 and 13 June 2015', '2015-6-12/2015-6-13 [en]'],
    ['12/14 June 2015', '2015-6-12/2015-6-14 [en]'],
    ['From 12 to 14 June 2010, Geneva (Switzerland)', '2010-6-12/2010-6-14 Geneva (Switzerland) [en]'],
    ['22 - 24 June 2015', '2015-6-22/2015-6-24 [en]'],
    ['22–24 June 2015', '2015-6-22/2015-6-24 [en]'],
    ['1 April - 31 July 2015', '2015-4-1/2015-7-31 [en]'],
    ['30 December 2014 - 2 January 2015', '2014-12-30/2015-1-2 [en]'],
    ['24 - 28 April 2015, Sample City', '2015-4-24/2015-4-28 Sample City [en]'],
    ['du 22 au 24 juin 2015', '2015-6-22/2015-6-24 [fr]'],
    ['del 22 al 24 de junio de 2015', '2015-6-22/2015-6-24 [es]'],
    ['45 May 2021', '2021-5-45 [en]'],
  ])('reads %j', (line, expected) => {
    expect(say(line)).toBe(expected)
  })

  it.each([
    '',
    '2020',
    'June 2020',
    '22 June',
    '22 Julember 2020',
    '22 June 2020: a day to remember',
    '22 June 2020, the ILO launched a new programme',
    '22 June 2020, International Day of Something: why it matters',
    '8 March 2012 : A message',
    '24 million jobs lost in 2020',
    'On 22 June 2020',
    'A workshop from 21 – 23 February 2012',
    `22 June 2020, ${'Place '.repeat(40)}`,
    '22 - 24 Julember 2020',
    '22 March - 24 Julember 2020',
    '22 - 24 June 2020, the ILO met',
    '22 June 2020, Jakarta.',
  ])('takes %j for text', (line) => {
    expect(parsePrintedDate(line)).toBeNull()
  })

  it('has a place of ninety letters at most', () => {
    expect(parsePrintedDate(`22 June 2020, ${'X'.repeat(90)}`)?.place).toBe('X'.repeat(90))
    expect(parsePrintedDate(`22 June 2020, ${'X'.repeat(91)}`)).toBeNull()
  })

  it.each([
    'online',
    'Online',
    'virtual',
    'Virtually',
    'hybrid',
    'En ligne',
    'en línea',
    'Online event',
    '(online)',
    '[Virtual]',
  ])('takes %j for a place', (place) => {
    expect(parsePrintedDate(`22 June 2020, ${place}`)?.place).toBe(place)
  })

  it.each([
    'Washington, D.C.',
    'Rio de Janeiro',
    'Lomé and Accra',
    "Côte d'Ivoire",
    '(Geneva)',
    'Geneva & Bern',
    '東京',
  ])('takes the names of %j for a place', (place) => {
    expect(parsePrintedDate(`22 June 2020, ${place}`)?.place).toBe(place)
  })

  it.each(['Room 2', 'Geneva.', 'Geneva!', 'in a room', 'Geneva “live”', 'Geneva: live', 'and of the'])(
    'takes no place out of %j',
    (text) => {
      expect(parsePrintedDate(`22 June 2020, ${text}`)).toBeNull()
    }
  )
})

describe('isTimeHeading', () => {
  it.each(['October 2021', 'Avril 2020', 'Settembre 2011', 'Junio 2008', 'Junio de 2008', '2018', 'MARÇO 2020'])(
    'knows %j',
    (line) => {
      expect(isTimeHeading(line)).toBe(true)
    }
  )

  it.each([
    'October',
    '16',
    '1500',
    'Room 2018',
    '12 October 2021',
    'October 2021 in short',
    `October ${' '.repeat(200)}2021`,
  ])('leaves %j alone', (line) => {
    expect(isTimeHeading(line)).toBe(false)
  })
})

describe('isCutDate', () => {
  it.each(['29 J', '02 Aug', '16', '5 May', '5 May 20', '3 de', '3 de jun', '14 de febrero de 20'])(
    'takes %j for one',
    (line) => {
      expect(isCutDate(line)).toBe(true)
    }
  )

  it.each(['24 m people', '30 million', '10 action', 'J', '150 Au', '16 N 2020 x', `16 ${' '.repeat(200)}J`])(
    'takes %j for text',
    (line) => {
      expect(isCutDate(line)).toBe(false)
    }
  )
})
