import { describe, expect, it } from 'vitest'
import { relaxationsOf } from '../../../src/app/filters/relaxations.ts'
import { type Criteria, NO_CHOICE, NO_CRITERIA } from '../../../src/model/criteria.ts'
import { parsePeriod } from '../../../src/model/day.ts'
import { catalogue } from './catalogue-of-words.ts'

const asked: Criteria = {
  ...NO_CRITERIA,
  query: ' training ',
  chosen: { ...NO_CHOICE, theme: ['wages', 'skills'], place: ['ID'] },
  excluded: { ...NO_CHOICE, format: ['video'] },
  from: parsePeriod('2021-04'),
  to: parsePeriod('2021-08'),
}

describe('relaxationsOf', () => {
  it('offers each condition once, a facet as a whole', () => {
    expect(relaxationsOf(asked, catalogue)).toEqual([
      { called: 'the word “training”', without: { ...asked, query: '' } },
      { called: 'the themes, Skills or Wages', without: { ...asked, chosen: { ...asked.chosen, theme: [] } } },
      { called: 'leaving out Video', without: { ...asked, excluded: NO_CHOICE } },
      { called: 'the place, Indonesia', without: { ...asked, chosen: { ...asked.chosen, place: [] } } },
      { called: 'the period, April to August 2021', without: { ...asked, from: null, to: null } },
    ])
  })

  it('offers nothing when nothing is asked', () => {
    expect(relaxationsOf(NO_CRITERIA, catalogue)).toEqual([])
  })
})
