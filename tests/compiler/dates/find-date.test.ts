import { describe, expect, it } from 'vitest'
import { findDateInLine } from '../../../src/compiler/dates/find-date.ts'

/** `before ‹the stretch› separator after`, the stretch with its day. */
function say(line: string): string | null {
  const found = findDateInLine(line, 'day-first')
  if (!found) return null
  const { first, last } = found.date
  const days = [first, ...(last ? [last] : [])].map(({ year, month, date }) => `${year}-${month}-${date}`).join('/')
  const stretch = `‹${line.slice(found.start, found.end)}=${days}›`
  return [found.before, stretch, found.separator.replace('\t', 'tab'), found.after]
    .filter((part) => part !== '')
    .join(' ')
}

describe('findDateInLine', () => {
  it.each([
    ['3 March 2021', '‹3 March 2021=2021-3-3›'],
    ['13 June 2018: Title', '‹13 June 2018=2018-6-13› : Title'],
    ['13 June 2018 was a day', '‹13 June 2018=2018-6-13› was a day'],
    ['3 March 2021, 6:22 am | ITUC', '‹3 March 2021, 6:22 am=2021-3-3› | ITUC'],
    ['Posted on 3 March 2021 by A', '‹Posted on 3 March 2021=2021-3-3› by A'],
    ['March 3, 2021 — GENEVA (News)', '‹March 3, 2021=2021-3-3› — GENEVA (News)'],
    ['3 March 2021 -- Title', '‹3 March 2021=2021-3-3› -- Title'],
    ['3 March 2021\tTitle', '‹3 March 2021=2021-3-3› tab Title'],
    ['3 March 2021, Jakarta', '‹3 March 2021=2021-3-3› , Jakarta'],
    ['• 26-27 April 2009, Algiers', '‹26-27 April 2009=2009-4-26/2009-4-27› , Algiers'],
    ['[03/04/2021] Title', '‹03/04/2021=2021-4-3› Title'],
    ['2021年3月3日新闻', '‹2021年3月3日=2021-3-3› 新闻'],
    ['公開日：2021年3月3日 ニュース', '‹公開日：2021年3月3日=2021-3-3› ニュース'],
    ['3/3/2021 10:30:00 AM Title', '‹3/3/2021 10:30:00 AM=2021-3-3› Title'],
  ])('finds what %j begins with', (line, expected) => {
    expect(say(line)).toBe(expected)
  })

  it.each([
    ['By A | October 2, 2006', 'By A ‹October 2, 2006=2006-10-2›'],
    ['News for Tuesday, August 23, 2022', 'News for ‹Tuesday, August 23, 2022=2022-8-23›'],
    ['A title -- March 3, 2021', 'A title ‹March 3, 2021=2021-3-3›'],
    ['A title (3 March 2021)', 'A title ‹3 March 2021=2021-3-3›'],
    ['A title [Published: 3 March 2021]', 'A title ‹Published: 3 March 2021=2021-3-3›'],
    ['Source: A, 3 March 2021', 'Source: A ‹3 March 2021=2021-3-3›'],
    ['A. Sample Jul 24, 2014 at', 'A. Sample ‹Jul 24, 2014 at=2014-7-24›'],
    ['Meeting of 12-14 March 2021', 'Meeting of ‹12-14 March 2021=2021-3-12/2021-3-14›'],
    ['Meeting from 12 to 14 March 2021', 'Meeting ‹from 12 to 14 March 2021=2021-3-12/2021-3-14›'],
    ['新闻2021年3月3日', '新闻 ‹2021年3月3日=2021-3-3›'],
    ['3 of 24 ministers met on 3 March 2021', '3 of 24 ministers met on ‹3 March 2021=2021-3-3›'],
  ])('finds what %j ends with', (line, expected) => {
    expect(say(line)).toBe(expected)
  })

  it.each([
    [
      'New York/Johannesburg, 1 December 2017: The text',
      'New York/Johannesburg ‹1 December 2017=2017-12-1› : The text',
    ],
    ['ILO: 3 March 2021 | 10:30 | Title', 'ILO ‹3 March 2021 | 10:30=2021-3-3› | Title'],
    ['GENEVA 3 March 2021 - Text goes on', 'GENEVA ‹3 March 2021=2021-3-3› - Text goes on'],
  ])('finds what stands after a few words of %j', (line, expected) => {
    expect(say(line)).toBe(expected)
  })

  it.each([
    '',
    'No figures at all',
    'In 2021 there were 3 meetings',
    'He said on 3 March 2021 that the world goes on',
    'He said on 3 March 2021, and went',
    'He said it on 3 March 2021.',
    `${'He said it and again '.repeat(4)} 3 March 2021: the world goes on`,
    '28 April: World Day',
    'https://news.example/2021/03/03/title',
    'IMG_2021-03-03.jpg',
    'A12 March 2021',
    '#3 March 2021',
    '3 March 2021Title',
    'Call 12-10-2020-33',
  ])('finds no date in %j', (line) => {
    expect(say(line)).toBeNull()
  })

  it('tells figures by the order of the page', () => {
    expect(findDateInLine('A title | 03/06/2024', 'undecided')).toBeNull()
    expect(findDateInLine('A title | 03/06/2024', 'month-first')?.date.first).toEqual({ year: 2024, month: 3, date: 6 })
  })

  it('says where the stretch stands in a long line', () => {
    const line = `${'word '.repeat(200)}| 3 March 2021`
    const found = findDateInLine(line, 'undecided')
    expect(found && line.slice(found.start, found.end)).toBe('3 March 2021')
    expect(found?.before).toBe('word '.repeat(200).trim())
  })

  // Work in the square of their length would never end.
  it.each([
    ['white space', ' '],
    ['brackets', '('],
    ['figures', '7'],
    ['dates', '3 March '],
    ['years', '2021 '],
    ['figures with marks', '03/03/'],
    ['weekdays', 'Mon, '],
    ['prefixes', 'Date: '],
    ['joiners', '- '],
    ['combining marks', '\u0301'],
    ['invisible marks', '\u200f'],
    ['hours', '10:'],
    ['letters beyond the plane', '\u{1d7d8}'],
  ])('reads a line of 100,000 letters of %s', (_, letters) => {
    const line = letters.repeat(100_000 / letters.length)
    expect(say(`x${line} 3 March 2021`)?.slice(-25)).toMatch(/3 March 2021=2021-3-3›$/)
    expect(say(`3 March 2021 : x${line}`)?.slice(0, 27)).toBe('‹3 March 2021=2021-3-3› : x')
    expect(say(`${line}x 3 March 2021 x${line}`)).toBeNull()
  })
})
