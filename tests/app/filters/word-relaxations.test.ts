import { describe, expect, it } from 'vitest'
import { wordRelaxationsOf } from '../../../src/app/filters/word-relaxations.ts'
import { NO_CRITERIA } from '../../../src/model/criteria.ts'

const offered = (query: string, exact = false) =>
  wordRelaxationsOf({ ...NO_CRITERIA, query, exact }).map(({ called, without }) => [called, without.query])

describe('what can be let go within a query', () => {
  it('is each word and phrase in turn, and what is left out', () => {
    expect(offered('Wages title:women -men')).toEqual([
      ['“Wages”', 'title:women -men'],
      ['“title:women”', 'Wages -men'],
      ['leaving out “men”', 'Wages title:women'],
    ])
    expect(offered('wages OR pay gap')).toEqual([
      ['“wages” or “pay”', 'gap'],
      ['“gap”', 'wages OR pay'],
    ])
  })

  it('is the quotes of a phrase', () => {
    expect(offered('"equal pay"')).toEqual([['the quotes round “equal pay”', 'equal pay']])
  })

  it('is nothing in a query of one word, and of more than six', () => {
    expect(offered('wages')).toEqual([])
    expect(offered('one two three four five six seven')).toEqual([])
  })

  it('leaves the rest of what is asked as it was', () => {
    const criteria = { ...NO_CRITERIA, query: 'wages women', exact: true }
    expect(wordRelaxationsOf(criteria)[0]?.without).toEqual({ ...criteria, query: 'women' })
  })
})
