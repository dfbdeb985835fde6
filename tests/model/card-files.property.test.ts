// Arithmetic finds a card in the file that holds it, for months of any size.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type CardMonth,
  CARDS_IN_FILE,
  countCardFiles,
  countCardsIn,
  cutCards,
  addStarts,
  locateCard,
} from '../../src/model/card-files.ts'
import type { Month } from '../../src/model/day.ts'

const someMonths = fc
  .array(fc.integer({ min: 1, max: 5 * CARDS_IN_FILE }), { maxLength: 6 })
  .map((counts) => counts.map((count, at): CardMonth => ({ month: `202${9 - at}-01` as Month, count, hash: `${at}` })))

/** The slow twin: what each file holds, ordinal by ordinal, by laying out the whole archive. */
function layOut(months: readonly CardMonth[]): { month: string; number: number; ordinals: number[] }[] {
  let next = 0
  return months.flatMap(({ month, count }) =>
    cutCards(Array.from({ length: count }, () => next++)).map((ordinals, at) => ({ month, number: at + 1, ordinals }))
  )
}

it('finds every ordinal in exactly the file that has it, and at its place there', () => {
  fc.assert(
    fc.property(someMonths, (months) => {
      const files = layOut(months)
      for (const placed of addStarts(months)) {
        for (let ordinal = placed.start; ordinal < placed.start + placed.count; ordinal++) {
          const { number, index } = locateCard(placed, ordinal)
          const holding = files.filter(({ ordinals }) => ordinals.includes(ordinal))
          expect(holding).toMatchObject([{ month: placed.month, number }])
          expect(holding[0]?.ordinals[index]).toBe(ordinal)
        }
      }
    })
  )
})

it('knows how many files a month has, and how many cards each holds', () => {
  fc.assert(
    fc.property(someMonths, (months) => {
      const files = layOut(months)
      for (const month of months) {
        const own = files.filter((file) => file.month === month.month)
        expect(countCardFiles(month)).toBe(own.length)
        for (const { number, ordinals } of own) expect(countCardsIn(month, number)).toBe(ordinals.length)
      }
    })
  )
})

it('fills the files of a month from its first day on, so that an article after all others changes the last file alone', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { maxLength: 5 * CARDS_IN_FILE }), (cards) => {
      const files = cutCards(cards)
      expect(files.toReversed().flat()).toEqual(cards)
      expect(files.slice(0, -1).every(({ length }) => length === CARDS_IN_FILE)).toBe(true)
      const full = files.filter(({ length }) => length === CARDS_IN_FILE)
      expect(cutCards([-1, ...cards]).slice(0, full.length)).toEqual(full)
    })
  )
})
