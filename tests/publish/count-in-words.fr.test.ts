import { describe, expect, it } from 'vitest'
import {
  allOf,
  countArticles,
  formatCount,
  formatRange,
  inWords,
  joinWords,
} from '../../src/publish/count-in-words.fr.ts'

describe('numbers in French', () => {
  it.each([
    [0, 'Aucun article'],
    [1, '1 article'],
    [2, '2 articles'],
    [12_500, '12\u202F500 articles'],
  ])('count %d articles', (count, words) => expect(countArticles(count)).toBe(words))

  it('stand as words up to twelve, and agree with what they count', () => {
    expect([0, 1, 2, 12, 13].map((count) => inWords(count))).toEqual(['aucun', 'un', 'deux', 'douze', '13'])
    expect([0, 1, 2].map((count) => inWords(count, 'feminine'))).toEqual(['aucune', 'une', 'deux'])
    expect([allOf(2), allOf(3), allOf(3, 'feminine')]).toEqual(['les deux', 'tous les trois', 'toutes les trois'])
  })

  it('are parted by narrow spaces from four figures on', () =>
    expect([999, 1000, 1_234_567].map(formatCount)).toEqual(['999', '1\u202F000', '1\u202F234\u202F567']))

  it('say a range with its prepositions', () => expect(formatRange({ least: 5, most: 9 })).toBe('de 5 à 9'))

  it('join words without a comma before the last', () =>
    expect(joinWords(['Salaires', 'Emploi', 'Santé'], 'and')).toBe('Salaires, Emploi et Santé'))
})
