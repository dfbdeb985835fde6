import { describe, expect, it } from 'vitest'
import { allOf, countArticles, formatCount, inWords, joinWords } from '../../src/publish/count-in-words.es.ts'

describe('numbers in Spanish', () => {
  it.each([
    [0, 'Ningún artículo'],
    [1, '1 artículo'],
    [2, '2 artículos'],
  ])('count %d articles', (count, words) => expect(countArticles(count)).toBe(words))

  it('stand as words up to twelve, and agree with what they count', () => {
    expect([0, 1, 2, 12, 13].map((count) => inWords(count))).toEqual(['ningún', 'un', 'dos', 'doce', '13'])
    expect([0, 1, 2].map((count) => inWords(count, 'feminine'))).toEqual(['ninguna', 'una', 'dos'])
    expect([allOf(2), allOf(3, 'feminine')]).toEqual(['los dos', 'las tres'])
  })

  it('are parted by narrow spaces from five figures on', () =>
    expect([1000, 12_500].map(formatCount)).toEqual(['1000', '12\u202F500']))

  it.each([
    [['Empleo', 'Salud'], 'and', 'Empleo y Salud'],
    [['Empleo', 'Igualdad'], 'and', 'Empleo e Igualdad'],
    [['Fuego', 'Hielo'], 'and', 'Fuego y Hielo'],
    [['Salud', 'Empleo'], 'or', 'Salud o Empleo'],
    [['Siete', 'ocho'], 'or', 'Siete u ocho'],
    [['Días', 'Horas'], 'or', 'Días u Horas'],
  ] as const)('join %s', (words, last, joined) => expect(joinWords(words, last)).toBe(joined))
})
