import { describe, expect, it } from 'vitest'
import { typedEnds } from '../../../src/app/search-box/typed-ends.ts'

const ends = (query: string) => typedEnds(query).map(({ before, typed, facet }) => [before, typed, facet])

describe('the end of a query', () => {
  it('is its last word, or the last few together', () => {
    expect(ends('women labour mig')).toEqual([
      ['', 'women labour mig', null],
      ['women', 'labour mig', null],
      ['women labour', 'mig', null],
    ])
  })

  it('is at most four words', () => {
    expect(ends('a b c d e')).toHaveLength(4)
  })

  it('is what stands behind the operator of a facet, in quotes or without', () => {
    expect(ends('wages theme:ski')).toEqual([['wages', 'ski', 'theme']])
    expect(ends('theme:"labour mi')).toEqual([['', 'labour mi', 'theme']])
    expect(ends('PLACE:ind')).toEqual([['', 'ind', 'place']])
  })

  it.each([
    '',
    ' ',
    'wages ',
    '"equal pay',
    '"equal pay"',
    '-wages',
    'title:wages',
    'before:2021',
    'theme:',
    'OR',
    '"',
  ])('is nothing that can be completed in %j', (query) => {
    expect(ends(query)).toEqual([])
  })

  it('begins behind what can not be completed', () => {
    expect(ends('"equal pay" for wo')).toEqual([
      ['"equal pay"', 'for wo', null],
      ['"equal pay" for', 'wo', null],
    ])
    expect(ends('wages OR pay')).toEqual([['wages OR', 'pay', null]])
  })
})
