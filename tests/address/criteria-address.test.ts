import { describe, expect, it } from 'vitest'
import { type ResolveValue, readCriteria, writeCriteria } from '../../src/address/criteria-address.ts'
import { NO_CRITERIA, sortOf } from '../../src/model/criteria.ts'
import type { Period } from '../../src/model/day.ts'

const anything: ResolveValue = (_facet, value) => value
const known: ResolveValue = (facet, value) =>
  facet === 'place' ? value.toUpperCase() : value === 'skills' ? value : null

describe('readCriteria', () => {
  it('reads the address of the design', () => {
    const { criteria, dropped } = readCriteria(
      '?q=youth&theme=skills&theme=wages&flag=covid-19&format=video&place=ID&from=2021-04&to=2021-08&sort=oldest&exact=1',
      anything
    )
    expect(dropped).toEqual([])
    expect(criteria).toEqual({
      ...NO_CRITERIA,
      query: 'youth',
      exact: true,
      chosen: {
        ...NO_CRITERIA.chosen,
        theme: ['skills', 'wages'],
        flag: ['covid-19'],
        format: ['video'],
        place: ['ID'],
      },
      from: '2021-04',
      to: '2021-08',
      sort: 'oldest',
    })
  })

  it('says which values it dropped, and keeps the rest', () => {
    const { criteria, dropped } = readCriteria('?theme=skills&theme=foo&from=2021-13&sort=sideways&place=id', known)
    expect(criteria.chosen.theme).toEqual(['skills'])
    expect(criteria.chosen.place).toEqual(['ID'])
    expect(criteria.from).toBeNull()
    expect(dropped).toEqual([
      { parameter: 'theme', value: 'foo' },
      { parameter: 'from', value: '2021-13' },
      { parameter: 'sort', value: 'sideways' },
    ])
  })

  it('asks for every value of a facet where it has two or more, else for either', () => {
    const read = (search: string) => readCriteria(search, anything)
    expect(read('?theme=skills&theme=wages').criteria.every).toEqual([])
    expect(read('?theme=skills&theme=wages&all.theme=1').criteria.every).toEqual(['theme'])
    expect(read('?theme=skills&theme=skills&all.theme=1&all.place=1')).toEqual(read('?theme=skills'))
    expect(read('?theme=skills&theme=wages&all.theme=yes&all.format=1').dropped).toEqual([
      { parameter: 'all.format', value: '1' },
      { parameter: 'all.theme', value: 'yes' },
    ])
  })

  it('passes over parameters of other software and empty fields of a form', () => {
    expect(readCriteria('?utm_source=x&q=&from=&to=', known)).toEqual({
      criteria: NO_CRITERIA,
      start: null,
      dropped: [],
    })
  })

  it.each([
    ['?theme=skills).', '?theme=skills'],
    ['?theme=skills%E2%80%9D', '?theme=skills'],
    ['?theme=skills%20', '?theme=skills'],
    ['?theme=skills%E2%80%8B', '?theme=skills'],
    ['?to=2021-04-30.', '?to=2021-04-30'],
    ['?to=2021-04-30)', '?to=2021-04-30'],
    ['?sort=oldest.', '?sort=oldest'],
    ['?q=skills&exact=1)', '?q=skills&exact=1'],
    ['?place=ID&place=KE&all.place=1).', '?place=ID&place=KE&all.place=1'],
    ['?place=ID&place=KE&all.place=1%E2%80%8B', '?place=ID&place=KE&all.place=1'],
    ['?place=ID&amp;place=KE&amp;All.Place=1', '?place=ID&place=KE&all.place=1'],
    ['?theme=skills&amp;place=ID', '?theme=skills&place=ID'],
    ['?q=skills&amp;from=2021', '?q=skills&from=2021'],
    ['?Theme=skills', '?theme=skills'],
    ['?theme%3Dskills', '?theme=skills'],
    ['??theme=skills', '?theme=skills'],
    ['?theme[]=skills', '?theme=skills'],
    ['?theme[0]=skills', '?theme=skills'],
    ['?NOT.Place=id', '?not.place=ID'],
    ['?from=April+2021', '?from=2021-04'],
    ['?from=2021/04', '?from=2021-04'],
    ['?q=skills%0Awomen', '?q=skills+women'],
    ['?q=skills%2520women', '?q=skills+women'],
    ['?q=skills%252520women', '?q=skills+women'],
    ['?theme=skills&utm_source=whatsapp&fbclid=abc', '?theme=skills'],
  ])('reads %s as %s, and says nothing of it', (mangled, meant) => {
    const read = readCriteria(mangled, known)
    expect(writeCriteria(read.criteria)).toBe(meant)
    expect(read.dropped).toEqual([])
  })

  it('says what it passes over that seems to be meant for it', () => {
    expect(readCriteria('?themes=skills&ref=x&share_format=video', known).dropped).toEqual([
      { parameter: 'themes', value: 'skills' },
      { parameter: 'share_format', value: 'video' },
    ])
  })

  it('puts reversed bounds in order', () => {
    const { criteria } = readCriteria('?from=2022&to=2020-05', anything)
    expect([criteria.from, criteria.to]).toEqual(['2020-05', '2022'])
  })

  it('keeps the first of two single values and drops the second', () => {
    const { criteria, dropped } = readCriteria('?from=2020&from=2021', anything)
    expect(criteria.from).toBe('2020')
    expect(dropped).toEqual([{ parameter: 'from', value: '2021' }])
  })

  it('sorts by the best match while a query stands, and by the newest without one', () => {
    const sort = (search: string) => sortOf(readCriteria(search, anything).criteria)
    expect(sort('?q=a')).toBe('match')
    expect(sort('?sort=match')).toBe('newest')
    expect(sort('?q=a&sort=newest')).toBe('newest')
  })
})

describe('writeCriteria', () => {
  it('writes nothing where nothing is asked', () => {
    expect(writeCriteria(NO_CRITERIA)).toBe('')
  })

  it('writes one readable form, whatever the order of the values', () => {
    const choose = (theme: string[]) =>
      writeCriteria({ ...NO_CRITERIA, query: 'migrant workers', chosen: { ...NO_CRITERIA.chosen, theme } })
    expect(choose(['wages', 'skills', 'wages'])).toBe('?q=migrant+workers&theme=skills&theme=wages')
    expect(choose(['skills', 'wages'])).toBe(choose(['wages', 'skills']))
  })

  it('leaves out an order that holds anyway, and one that needs a query', () => {
    expect(writeCriteria({ ...NO_CRITERIA, query: 'a', sort: 'match' })).toBe('?q=a')
    expect(writeCriteria({ ...NO_CRITERIA, sort: 'match', from: '2021' as Period })).toBe('?from=2021')
  })
})
