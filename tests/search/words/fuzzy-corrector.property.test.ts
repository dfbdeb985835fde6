// Corrections beside slow twins: the whole matrix of distances, over every word of the vocabulary.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../src/model/edit-distance.ts'
import { createFuzzyCorrector, slipsForgiven } from '../../../src/search/words/fuzzy-corrector.ts'
import { createPairFilter } from '../../../src/search/words/letter-pairs.ts'

/** Optimal string alignment by its textbook recurrence, with nothing left out. */
function slowDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_row, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0))
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1 ? at(i - 2, j - 2) + 1 : Infinity
      const row = rows[i]
      if (row) row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost, swap)
    }
  }
  return at(a.length, b.length)
}

const arbitraryWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 1, maxLength: 11 })

/** A word and one that a few slips make of it. */
const arbitrarySlips = fc
  .tuple(
    arbitraryWord,
    fc.array(
      fc.record({
        kind: fc.constantFrom('drop', 'add', 'change', 'swap'),
        at: fc.nat(11),
        letter: fc.constantFrom('a', 'e', 'z'),
      }),
      { maxLength: 3 }
    )
  )
  .map(([word, slips]) => [word, slips.reduce((mistyped, slip) => makeSlip(mistyped, slip), word)] as const)

function makeSlip(word: string, { kind, at, letter }: { kind: string; at: number; letter: string }): string {
  const place = at % (word.length + 1)
  const [before, after] = [word.slice(0, place), word.slice(place)]
  if (kind === 'drop') return before + after.slice(1)
  if (kind === 'add') return before + letter + after
  if (kind === 'change') return after === '' ? word : before + letter + after.slice(1)
  return before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2)
}

const arbitraryPair = fc.oneof(fc.tuple(arbitraryWord, arbitraryWord), arbitrarySlips)

describe('the edit distance', () => {
  it('is what the whole matrix gives, up to the most asked for', () => {
    fc.assert(
      fc.property(arbitraryPair, fc.integer({ min: 0, max: 3 }), ([a, b], most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(slowDistance(a, b), most + 1))
      })
    )
  })

  it('counts two neighbours swapped as one slip', () => {
    expect(editDistance('migratoin', 'migration', 2)).toBe(1)
    expect(editDistance('wrokers', 'workers', 2)).toBe(1)
  })
})

/** How many slips are forgiven between two words. */
const forgiven = (typed: string, meant: string) =>
  typed.length < 3 ? 0 : slipsForgiven(Math.max(typed.length, meant.length))

describe('the filter by letter pairs', () => {
  it('lets through every word within the slips asked for', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitraryWord, { maxLength: 30 }), arbitraryPair, (others, [word, mistyped]) => {
        fc.pre(mistyped.length > 2)
        const words = [...new Set([...others, word])].toSorted()
        const isWithin = (each: string) => slowDistance(each, mistyped) <= forgiven(mistyped, each)
        const within = words.flatMap((each, id) => (isWithin(each) ? [id] : []))
        const slipsTo = (letters: number) => slipsForgiven(Math.max(letters, mistyped.length))
        expect(createPairFilter(words)(mistyped, slipsTo)).toEqual(expect.arrayContaining(within))
      })
    )
  })
})

describe('the corrector', () => {
  it('finds what a look at every word of the vocabulary finds, the fewest slips first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitraryWord, { maxLength: 30 }), arbitraryPair, (others, [word, mistyped]) => {
        const words = [...new Set([...others, word])].toSorted()
        const expected = words.flatMap((each, id) => {
          const distance = slowDistance(each, mistyped)
          return distance > 0 && distance <= forgiven(mistyped, each) ? [{ word: id, slips: distance }] : []
        })
        const found = createFuzzyCorrector(words)(mistyped)
        expect(found.toSorted((a, b) => a.word - b.word)).toEqual(expected)
        expect(found).toEqual(found.toSorted((a, b) => a.slips - b.slips))
      })
    )
  })

  it('forgives a wrong first letter, and nothing in short words and numbers', () => {
    const words = ['2021', 'ilo', 'labour', 'wage', 'workers']
    const correct = createFuzzyCorrector(words)
    const correctionsOf = (typed: string) => correct(typed).map(({ word }) => words[word])
    expect(correctionsOf('qorkers')).toEqual(['workers'])
    expect(correctionsOf('wgae')).toEqual(['wage'])
    expect(correctionsOf('iol')).toEqual([])
    expect(correctionsOf('2012')).toEqual([])
  })

  it('forgives by the length of the word that was meant, where letters were left out', () => {
    const words = ['learn', 'learned', 'must', 'targets']
    const correct = createFuzzyCorrector(words)
    const correctionsOf = (typed: string) => correct(typed).map(({ word }) => words[word])
    expect(correctionsOf('tarts')).toEqual(['targets'])
    expect(correctionsOf('lerned')).toEqual(['learned'])
    expect(correctionsOf('lezrn')).toEqual(['learn'])
    expect(correctionsOf('mut')).toEqual(['must'])
    expect(correctionsOf('ms')).toEqual([])
  })
})
