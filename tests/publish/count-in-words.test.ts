import { describe, expect, it } from 'vitest'
import { countArticles, formatCount, inWords, joinWords } from '../../src/publish/count-in-words.ts'

describe('numbers in words', () => {
  it('counts articles', () => {
    expect([0, 1, 7, 12_500].map(countArticles)).toEqual(['No article', '1 article', '7 articles', '12,500 articles'])
  })

  it('writes numbers up to twelve out, and others in figures', () => {
    expect([1, 5, 12, 13, 1_000_000].map(inWords)).toEqual(['one', 'five', 'twelve', '13', '1,000,000'])
    expect(formatCount(999)).toBe('999')
  })

  it('joins words as a sentence does', () => {
    expect(joinWords([], 'or')).toBe('')
    expect(joinWords(['Skills'], 'or')).toBe('Skills')
    expect(joinWords(['Skills', 'Wages', 'Refugees'], 'and')).toBe('Skills, Wages and Refugees')
  })
})
