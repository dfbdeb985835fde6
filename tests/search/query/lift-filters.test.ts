import { describe, expect, it } from 'vitest'
import { NO_CHOICE, NO_CRITERIA, type Criteria } from '../../../src/model/criteria.ts'
import { createValueFinder, liftFilters } from '../../../src/search/query/lift-filters.ts'
import { VOCABULARY } from '../../support/arbitrary-archive.ts'

const { themes: theme, flags: flag, formats: format, places: place } = VOCABULARY
const findValue = createValueFinder((facet) => ({ theme, flag, format, place })[facet])
const lift = (query: string, criteria: Partial<Criteria> = {}) =>
  liftFilters({ ...NO_CRITERIA, ...criteria, query }, findValue)

describe('the operators of a query', () => {
  it('turn into filters, and leave the words', () => {
    expect(lift('theme:skills work -place:ke format:"The Press  Release"')).toEqual({
      ...NO_CRITERIA,
      query: 'work',
      chosen: { ...NO_CHOICE, theme: ['skills'], format: ['press-release'] },
      excluded: { ...NO_CHOICE, place: ['KE'] },
    })
  })

  it('join the values chosen already, each once', () => {
    const chosen = { ...NO_CHOICE, theme: ['wages', 'skills'] }
    expect(lift('theme:skills theme:equality', { chosen }).chosen.theme).toEqual(['wages', 'skills', 'equality'])
  })

  it.each([
    ['theme:skills theme:wages', ['theme']],
    ['theme:skills OR theme:wages', []],
    ['theme:skills OR theme:wages theme:equality', []],
    ['theme:skills OR theme:SKILLS theme:wages', []],
    ['theme:skills theme:skills', []],
    ['theme:skills -theme:wages', []],
    ['theme:skills place:KE OR place:JP', []],
    ['theme:skills theme:wages place:KE OR place:JP', ['theme']],
    ['place:KE NOT place:JP place:EG', ['place']],
    ['format:video format:photo flag:covid-19 flag:election', []],
  ])('ask with %s for every value of %s', (query, every) => {
    expect(lift(query)).toMatchObject({ query: '', every })
  })

  it('leave the facet of a single value as it is, and say of several how they are joined', () => {
    const asked: Partial<Criteria> = { chosen: { ...NO_CHOICE, theme: ['wages', 'loose'] }, every: ['theme'] }
    expect(lift('theme:skills', asked).every).toEqual(['theme'])
    expect(lift('theme:skills', { ...asked, every: [] }).every).toEqual([])
    expect(lift('theme:skills OR theme:equality', asked).every).toEqual([])
  })

  it('join only values of one facet by OR, which is no word then', () => {
    expect(lift('theme:skills OR place:KE')).toMatchObject({ query: '', chosen: { theme: ['skills'], place: ['KE'] } })
    expect(lift('theme:skills OR theme:"deep sea" OR work').query).toBe('work theme:"deep sea"')
  })

  it.each([
    ['date:2021-04', '2021-04', '2021-04'],
    ['date:2021-04/2021-06', '2021-04', '2021-06'],
    ['before:2021-06', null, '2021-05'],
    ['before:2021-03-01', null, '2021-02-28'],
    ['after:2020', '2021', null],
    ['after:2020-12', '2021-01', null],
    ['after:2020 before:2022', '2021', '2021'],
    ['before:0001', null, '0001'],
    ['after:9999-12-31', '9999-12-31', null],
  ])('set with %s the period from %s to %s', (query, from, to) => {
    expect(lift(query)).toEqual({ ...NO_CRITERIA, from, to })
  })

  it('stay as they are where nothing has that name', () => {
    expect(lift('theme:"deep sea" work').query).toBe('theme:"deep sea" work')
    expect(lift('-theme:deep format:video work')).toMatchObject({
      query: 'work -theme:deep',
      chosen: { format: ['video'] },
    })
    expect(lift('before:2021-13 work').query).toBe('before:2021-13 work')
  })

  it('are read with a slip, and by words that one value alone has', () => {
    expect(lift('theme:skils').chosen.theme).toEqual(['skills'])
    expect(lift('format:vidoe').chosen.format).toEqual(['video'])
    expect(lift('place:k').chosen.place).toEqual([])
  })

  it('leave criteria without them as they are', () => {
    const criteria = { ...NO_CRITERIA, query: '  “decent work”' }
    expect(liftFilters(criteria, findValue)).toBe(criteria)
  })
})
