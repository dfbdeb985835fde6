import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSpellings, readSpellings } from '../../../src/search/index/spellings.ts'
import { fold } from '../../../src/search/words/fold.ts'
import { compoundsOf, splitWords } from '../../../src/search/words/split-words.ts'

/** How each word of these texts is written. */
function spellingsOf(...texts: readonly string[]): Record<string, string> {
  const compounds = texts.flatMap((text) => compoundsOf(text).map(({ word }) => word))
  const words = [...new Set([...texts.flatMap(splitWords), ...compounds])].toSorted()
  const spellingOf = readSpellings(words, findSpellings(words, texts))
  return Object.fromEntries(words.map((word, id) => [word, spellingOf(id)]))
}

const arbitraryTexts = fc.array(
  fc
    .array(fc.constantFrom(...'a A b B é É - ß œ Ł Ş I 1 9 中'.split(' '), ' '), { maxLength: 30 })
    .map((all) => all.join(''))
)

describe('the spelling of a word', () => {
  it('is how it is mostly written, of two equals the first by code unit', () => {
    expect(spellingsOf('Türkiye', 'Türkiye Turkiye', 'Cafe Café')).toEqual({ turkiye: 'Türkiye', cafe: 'Cafe' })
  })

  it('has no capitals where the word is ever written without', () => {
    expect(spellingsOf('Skills Skills SKILLS', 'the skills')).toMatchObject({ skills: 'skills' })
  })

  it.each([
    'Japan',
    'UN',
    'A',
    'SDGs',
    'MoU',
    'Ţacu',
    'Ducková',
    'œuvre',
    'Großbritannien',
    'İstanbul',
    '2021',
    'CO₂',
    `É${'x'.repeat(70)}`,
  ])('comes back as it was: %s', (spelling) => {
    expect(spellingsOf(spelling)).toEqual({ [fold(spelling)]: spelling })
  })

  it('is the folded word where the texts write it with marks between', () => {
    expect(spellingsOf('U.N. 8m')).toMatchObject({ un: 'un', million: 'million' })
  })

  it('has the hyphens of a compound, where it is not mostly written as one word', () => {
    expect(spellingsOf('COVID-19', 'Socio\u2010économic').covid19).toBe('COVID-19')
  })

  it('folds to the word, and does not depend on the order of the texts', () => {
    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        const spellings = spellingsOf(...texts)
        for (const [word, spelling] of Object.entries(spellings)) expect(splitWords(spelling).join('')).toBe(word)
        expect(spellingsOf(...texts.toReversed())).toEqual(spellings)
      })
    )
  })
})
