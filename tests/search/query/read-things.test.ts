import { describe, expect, it } from 'vitest'
import { NO_CHOICE, NO_CRITERIA } from '../../../src/model/criteria.ts'
import { parseDay, parsePeriod } from '../../../src/model/day.ts'
import { createThingReader, withThings } from '../../../src/search/query/read-things.ts'

const named = (id: string, label: string) => ({ id, label })

const read = createThingReader(
  {
    theme: [named('skills', 'Skills and lifelong learning'), named('wages', 'Wages')],
    flag: [named('covid-19', 'COVID-19')],
    format: [named('video', 'Video'), named('press-release', 'Press release')],
    place: [named('africa', 'Africa'), named('IN', 'India'), named('VN', 'Viet Nam')],
  },
  { first: parseDay('2020-05-20'), last: parseDay('2022-04-12') }
)

/** What is read, in short: `from..to`, the values, and the words that are left between slashes. */
function said(query: string): string | null {
  const things = read(query)
  if (things === null) return null
  const period = `${things.from ?? ''}..${things.to ?? ''}`
  return [period, ...things.values.map(({ id }) => id), ...(things.query === '' ? [] : [`/${things.query}/`])].join(' ')
}

describe('dates in the words of a query', () => {
  it.each([
    ['28 July 2021', '2021-07-28..2021-07-28'],
    ['Wednesday, 28th of July 2021', '2021-07-28..2021-07-28'],
    ['28/07/2021', '2021-07-28..2021-07-28'],
    ['28 07 2021', '2021-07-28..2021-07-28'],
    ['july 2021', '2021-07..2021-07'],
    ['skills gap in July 2021', '2021-07..2021-07 /skills gap/'],
    ['“trade union” july 2021', '2021-07..2021-07 /“trade union”/'],
    ['title:cotton 2021-07-28', '2021-07-28..2021-07-28 /title:cotton/'],
    ['since 2021', '2021..'],
    ['cotton since March 2021', '2021-03.. /cotton/'],
    ['from July 2021 on', '2021-07..'],
    ['cotton from July 2021', '2021-07..2021-07 /cotton/'],
    ['after 2020', '2021..'],
    ['cotton before May 2021', '..2021-04 /cotton/'],
    ['until 2021', '..2021'],
    ['since 2020 until May 2021', '2020..2021-05'],
    ['april and may 2021', '2021-04..2021-05'],
    ['may april 2021', '2021-04..2021-05'],
    ['April–May 2021', '2021-04..2021-05'],
    ['december 2020 and january 2021', '2020-12..2021-01'],
    ['28 april to 3 may 2021', '2021-04-28..2021-05-03'],
    ['between april and july 2021', '2021-04..2021-07'],
    ['cotton from 2020 to 2021', '2020..2021 /cotton/'],
    ['by may 2021', '..2021-05'],
    ['cotton up to may 2021', '..2021-05 /cotton/'],
    ['cotton through may 2021', '..2021-05 /cotton/'],
    ['cotton, may 2021', '2021-05..2021-05 /cotton/'],
    ['cotton and may 2021', '2021-05..2021-05 /cotton/'],
    ['title: cotton may 2021', '2021-05..2021-05 /title: cotton/'],
    ['may 20\u00AD21', '2021-05..2021-05'],
    ['\u200Esince 2021', '2021..'],
    ['theme:skills 2021', '2021..2021 /theme:skills/'],
  ])('%s', (query, right) => {
    expect(said(query)).toBe(right)
  })
})

describe('names beside a date', () => {
  it.each([
    ['video may 2021', '2021-05..2021-05 video'],
    ['videos from India since 2021', '2021.. video IN'],
    ['press releases in may 2021', '2021-05..2021-05 press-release'],
    ['covid 19 may 2021', '2021-05..2021-05 covid-19'],
    ['Africa 2021', '2021..2021 africa'],
    ['viet nam 2020-2021', '2020..2021 VN'],
    ['vi\uFEFFdeo may 2021', '2021-05..2021-05 video'],
    ['theme:wages video 2021', '2021..2021 video /theme:wages/'],
    ['2021', '2021..2021'],
    ['skills july 2021', '2021-07..2021-07 skills'],
    ['Skills and lifelong learning, July 2021', '2021-07..2021-07 skills'],
  ])('%s', (query, right) => {
    expect(said(query)).toBe(right)
  })
})

describe('words that may mean something else', () => {
  it.each([
    ['no date', 'video skills'],
    ['a name that says no date', 'video'],
    ['a month without a year', 'may'],
    ['a year beside other words', 'employment social outlook 2021'],
    ['a year in which the archive has nothing', '2030'],
    ['a number', '8000 2021-22'],
    ['two months that are apart', 'march and july 2021'],
    ['three months', 'april, may and june 2021'],
    ['bounds that exclude each other', 'since 2022 before 2021'],
    ['an operator of time in capitals', 'Date:2021 video may 2021'],
    ['two periods', 'cotton july 2021 wages may 2020'],
    ['one or the other', 'cotton OR july 2021'],
    ['an operator of time', 'date:28 July 2021'],
    ['a phrase', '"july 2021"'],
    ['a word to leave out', '-2021'],
  ])('%s is left as it is', (_, query) => {
    expect(read(query)).toBeNull()
  })

  it('are read in no time, whatever stands beside a date', () => {
    for (const many of [',', ' , ', ' and', '& ', '– ', '"', '2021 ', 'may ']) {
      const query = `may 2021${many.repeat(300)}x`
      expect(read(query) === null || said(query) !== null).toBe(true)
    }
    expect(read(`may 2021 ${'x'.repeat(3000)}`)).toBeNull()
  })

  it('stay beside a certain date', () => {
    expect(said('video cotton may 2021')).toBe('2021-05..2021-05 /video cotton/')
    expect(said('VN may 2021')).toBe('2021-05..2021-05 /VN/')
  })
})

it('two themes mean both', () => {
  const things = read('skills and wages 2021')
  expect(things && withThings({ ...NO_CRITERIA, query: 'skills and wages 2021' }, things)).toEqual({
    ...NO_CRITERIA,
    chosen: { ...NO_CHOICE, theme: ['skills', 'wages'] },
    every: ['theme'],
    from: '2021',
    to: '2021',
  })
})

it('things narrow what is set already', () => {
  const things = read('videos of may 2021')
  const criteria = {
    ...NO_CRITERIA,
    query: 'videos of may 2021',
    chosen: { ...NO_CHOICE, format: ['press-release'] },
    from: parsePeriod('2021-05-12'),
    to: parsePeriod('2021'),
  }
  expect(things && withThings(criteria, things)).toEqual({
    ...criteria,
    query: '',
    chosen: { ...NO_CHOICE, format: ['press-release', 'video'] },
    to: '2021-05',
  })
})
