import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideNumericOrder, looksLikeDate } from '../../../src/compiler/dates/numeric-order.ts'

describe('decideNumericOrder', () => {
  it.each([
    ['a figure over 12', ['03/06/2024', 'Title', '26/05/2024'], 'day-first'],
    ['a figure over 12 in second place', ['Title | 03/06/2024', 'Title | 02/29/2024'], 'month-first'],
    ['a stop between the figures', ['06.03.2020'], 'day-first'],
    ['a weekday of one order', ['Wed, 03/06/2024 - 11:35'], 'month-first'],
    ['a weekday of the other order', ['Mon, 03/06/2024'], 'day-first'],
    ['a weekday in January', ['Saturday 02/01/2021'], 'day-first'],
    ['dates that run down, day first', ['05/03/2024', '02/03/2024', '07/02/2024'], 'day-first'],
    ['dates that run up, month first', ['03/05/2024', '03/07/2024', '04/02/2024'], 'month-first'],
    ['short years', ['05/03/24', '26/02/24'], 'day-first'],
  ])('sees %s', (_, lines, order) => {
    expect(decideNumericOrder(lines)).toBe(order)
  })

  it.each([
    ['no dates', ['Title', '3 March 2021', '2021-03-04']],
    ['a date that says nothing', ['03/06/2024']],
    ['dates that run in one direction either way', ['01/01/2024', '02/02/2024', '03/03/2024']],
    ['dates that run in no direction', ['03/06/2024', '01/02/2024', '04/05/2024']],
    ['contradicting figures', ['26/05/2024', '05/26/2024']],
    ['a weekday against a figure', ['26/05/2024', 'Wed, 03/06/2024']],
    ['a weekday that fits neither order', ['Sunday, 03/06/2024']],
    ['figures within a sentence', ['He was born on 26/05/1960 and went there']],
    ['impossible figures', ['31/31/2024']],
  ])('is undecided by %s', (_, lines) => {
    expect(decideNumericOrder(lines)).toBe('undecided')
  })

  it('is turned round with the figures', () => {
    const figure = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure, fc.constantFrom(2020, 2021)), { maxLength: 6 }), (dates) => {
        const turned = { 'day-first': 'month-first', 'month-first': 'day-first', undecided: 'undecided' } as const
        const order = decideNumericOrder(dates.map(([a, b, year]) => `${a}/${b}/${year}`))
        expect(decideNumericOrder(dates.map(([a, b, year]) => `${b}/${a}/${year}`))).toBe(turned[order])
      })
    )
  })
})

describe('looksLikeDate', () => {
  it.each(['03/06/2024', 'Title | 03/06/2024', '03.06.24', '3 Mch March 2021', 'March 2021', '3 مارس تقريبا 2021'])(
    'says so of %j',
    (line) => {
      expect(looksLikeDate(line)).toBe(true)
    }
  )

  it.each(['', '2021', 'In 2021 all was well', 'March', 'a'.repeat(300), `March 2021 ${'word '.repeat(20)}`])(
    'does not of %j',
    (line) => {
      expect(looksLikeDate(line)).toBe(false)
    }
  )
})
