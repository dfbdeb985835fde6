import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTypedPeriod } from '../../src/model/typed-period.ts'
import { formatPeriod } from '../../src/publish/day-in-words.ts'
import { dayFromNumber, dayNumber, makeDay, parsePeriod } from '../../src/model/day.ts'

const lastNumber = dayNumber(makeDay(9999, 12, 31) ?? dayFromNumber(0))
const firstNumber = dayNumber(makeDay(1000, 1, 1) ?? dayFromNumber(0))

const periods = fc
  .tuple(fc.integer({ min: firstNumber, max: lastNumber }), fc.constantFrom(4, 7, 10))
  .map(([number, length]) => dayFromNumber(number).slice(0, length))

describe('parseTypedPeriod', () => {
  it('reads what the address and the reader call a period', () => {
    fc.assert(
      fc.property(periods, (text) => {
        const period = parsePeriod(text)
        expect(period).not.toBeNull()
        expect(parseTypedPeriod(text)).toBe(period)
        expect(period && parseTypedPeriod(formatPeriod(period))).toBe(period)
      })
    )
  })

  it('never throws, and gives only periods', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const period = parseTypedPeriod(text)
        expect(period === null || parsePeriod(period) === period).toBe(true)
      })
    )
  })
})
