import { describe, expect, it } from 'vitest'
import { namedValuesOf } from '../../../src/app/filters/named-values.ts'
import { catalogue } from './catalogue-of-words.ts'

const named = (query: string) =>
  namedValuesOf(query, catalogue).map(({ facet, value, typed, rest }) => [facet, value.id, typed, rest])

describe('the values that words of a query name', () => {
  it('are those with the word as their label, in either number and any case', () => {
    expect(named('Wage')).toEqual([['theme', 'wages', 'Wage', '']])
    expect(named('videos cotton')).toEqual([['format', 'video', 'videos', 'cotton']])
    expect(named('covid-19')).toEqual([['flag', 'covid-19', 'covid 19', '']])
  })

  it('are found among other words, the longest first', () => {
    expect(named('youth employment indonesia -men')).toEqual([
      ['theme', 'youth-employment', 'youth employment', 'indonesia -men'],
      ['place', 'ID', 'indonesia', 'youth employment -men'],
    ])
    expect(named('"labour migration" skills title:trade')).toEqual([
      ['theme', 'labour-migration', 'labour migration', 'skills title:trade'],
      ['theme', 'skills', 'skills', '"labour migration" title:trade'],
    ])
  })

  it('do without the small words of a label', () => {
    expect(named('asia and the pacific')).toEqual([['place', 'asia', 'asia pacific', '']])
  })

  it('are none for a part of a label, an id, an unwanted word, one of several, and a value without articles', () => {
    for (const query of ['economy', 'id', '-wages', 'wages OR pay', 'title:wages', 'rural economy', 'the', '', '“']) {
      expect(named(query), query).toEqual([])
    }
  })
})
