import { describe, expect, it } from 'vitest'
import { conditionsOf, eitherOf } from '../../../src/app/filters/conditions.ts'
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

describe('the conditions of criteria', () => {
  it('are each named once, a facet as a whole, with what is asked without it and by it alone', () => {
    const { query, chosen, excluded, from, to } = asked
    expect(conditionsOf(asked, catalogue)).toEqual([
      {
        called: 'the word “training”',
        without: { ...asked, query: '' },
        alone: { ...NO_CRITERIA, query },
        aloneCalled: 'Only the word “training”',
      },
      {
        called: 'the themes, Skills or Wages',
        without: { ...asked, chosen: { ...chosen, theme: [] } },
        alone: { ...NO_CRITERIA, chosen: { ...NO_CHOICE, theme: chosen.theme } },
        aloneCalled: 'Only the themes, Skills or Wages',
      },
      {
        called: 'leaving out Video',
        without: { ...asked, excluded: NO_CHOICE },
        alone: { ...NO_CRITERIA, excluded },
        aloneCalled: 'All but Video',
      },
      {
        called: 'the place, Indonesia',
        without: { ...asked, chosen: { ...chosen, place: [] } },
        alone: { ...NO_CRITERIA, chosen: { ...NO_CHOICE, place: chosen.place } },
        aloneCalled: 'Only the place, Indonesia',
      },
      {
        called: 'the period, April to August 2021',
        without: { ...asked, from: null, to: null },
        alone: { ...NO_CRITERIA, from, to },
        aloneCalled: 'Only the period, April to August 2021',
      },
    ])
  })

  it('keep that every theme is wanted, beside which either is easier', () => {
    const every: Criteria = { ...asked, every: ['theme'] }
    const theme = conditionsOf(every, catalogue)[1]
    expect(theme?.called).toBe('the themes, Skills and Wages')
    expect(theme?.alone).toMatchObject({ chosen: { theme: asked.chosen.theme }, every: ['theme'] })
    expect(eitherOf(every, catalogue)).toEqual([{ label: 'Either theme, Skills or Wages', criteria: asked }])
    expect(eitherOf(asked, catalogue)).toEqual([])
  })

  it('keep the order, and the query as it was meant', () => {
    const exact: Criteria = { ...asked, exact: true, sort: 'oldest' }
    const [query, theme] = conditionsOf(exact, catalogue)
    expect(query?.alone).toEqual({ ...NO_CRITERIA, query: exact.query, exact: true, sort: 'oldest' })
    expect(theme?.alone).toMatchObject({ query: '', exact: false, sort: 'oldest' })
  })

  it('are none where nothing is asked, or only signs', () => {
    for (const query of ['', '  ', '😀', '""', 'date:99']) {
      expect(conditionsOf({ ...NO_CRITERIA, query }, catalogue), query).toEqual([])
    }
    for (const query of ['the', '-men', 'theme:foo', 'after:2022 before:2021']) {
      expect(conditionsOf({ ...NO_CRITERIA, query }, catalogue), query).toHaveLength(1)
    }
  })
})
