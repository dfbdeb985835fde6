import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWords, printWords } from '../../../src/search/index/front-code.ts'
import { parseDigits, parseNumbers, printDigit, printNumbers } from '../../../src/search/index/number-text.ts'

describe('numbers as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(100), fc.nat(2 ** 31 - 1))), (numbers) => {
        expect([...parseNumbers(printNumbers(numbers))]).toEqual(numbers)
      })
    )
  })

  it('take one digit up to 31', () => {
    expect(printNumbers([0, 31, 32])).toHaveLength(4)
  })

  it('come back as they were where each is one digit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(63)), (numbers) => {
        expect([...parseDigits(numbers.map(printDigit).join(''))]).toEqual(numbers)
      })
    )
  })
})

describe('words as one text', () => {
  it('come back as they were, sorted or not', () => {
    const arbitraryWord = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', '労', '1'), minLength: 1 }),
      fc.constantFrom('a'.repeat(70), `${'a'.repeat(69)}b`)
    )
    fc.assert(
      fc.property(fc.array(arbitraryWord), (words) => {
        expect(parseWords(printWords(words))).toEqual(words)
      })
    )
  })

  it('leave out what a word shares with the one before', () => {
    expect(printWords(['work', 'worker', 'world'])).toBe('Awork Eer Dld')
  })
})
