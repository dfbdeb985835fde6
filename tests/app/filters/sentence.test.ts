import { describe, expect, it } from 'vitest'
import { announcementOf, sentenceOf, sentenceText } from '../../../src/app/filters/sentence.ts'
import { type Criteria, NO_CHOICE, NO_CRITERIA } from '../../../src/model/criteria.ts'
import { parsePeriod } from '../../../src/model/day.ts'
import { catalogue, overview } from './catalogue-of-words.ts'

const asked: Criteria = {
  ...NO_CRITERIA,
  query: 'migrnat workers',
  chosen: { ...NO_CHOICE, theme: ['labour-migration', 'skills'], place: ['ID'] },
  excluded: { ...NO_CHOICE, format: ['video', 'statement'] },
  from: parsePeriod('2021-04'),
  to: parsePeriod('2022-03'),
}

const piecesOf = (criteria: Criteria, total: number | null, readAs = criteria.query) =>
  sentenceOf({ criteria, catalogue, overview, total, readAs, hasWords: true })

const textOf = (criteria: Criteria, total: number | null = 4) => sentenceText(piecesOf(criteria, total))

describe('the sentence', () => {
  it('says the whole archive and its span when nothing is asked', () => {
    expect(textOf(NO_CRITERIA, 60)).toBe('All 60 articles, from May 2020 to April 2022.')
    expect(textOf({ ...NO_CRITERIA, sort: 'oldest' }, 60)).toBe('All 60 articles, from May 2020 to April 2022.')
  })

  it('says an archive without articles, or with one', () => {
    const subject = { criteria: NO_CRITERIA, catalogue, total: 0, hasWords: true, readAs: '' }
    const empty = { ...overview, articles: 0, first: null, last: null }
    expect(sentenceText(sentenceOf({ ...subject, overview: empty }))).toBe('No article yet.')
    const single = { ...overview, articles: 1, first: overview.last }
    expect(sentenceText(sentenceOf({ ...subject, overview: single }))).toBe('1 article, in April 2022.')
  })

  it('reads as English with all that is asked, values in the order of the catalogue', () => {
    expect(sentenceText(piecesOf(asked, 4, 'migrant workers'))).toBe(
      '4 articles with migrant workers on Skills or Labour migration but not published as Video nor Statement' +
        ' about Indonesia from April 2021 to March 2022'
    )
  })

  it('says whether one of several values is asked for or every one', () => {
    const every: Criteria = { ...asked, chosen: { ...asked.chosen, place: ['MW', 'ID'] }, every: ['place'] }
    expect(textOf(every)).toContain('on Skills or Labour migration but')
    expect(textOf(every)).toContain('about Indonesia and Malawi from')
    expect(textOf({ ...every, every: ['theme'] })).toContain('on Skills and Labour migration but')
    expect(announcementOf(piecesOf({ ...every, every: ['theme', 'place'] }, 4), null)).toContain(
      'Skills and Labour migration, not Video nor Statement, Indonesia and Malawi'
    )
  })

  it('says of a period alone that nothing was captured, which is not that nothing was published', () => {
    const period = { ...NO_CRITERIA, from: parsePeriod('2020-06'), to: parsePeriod('2021-03') }
    expect(textOf(period, 0)).toBe('None captured from June 2020 to March 2021')
    expect(textOf({ ...period, query: 'wages' }, 0)).toBe('No article with wages from June 2020 to March 2021')
  })

  it('gives a number as far as it is known', () => {
    const total = { least: 5, most: 9 }
    const subject = { criteria: { ...NO_CRITERIA, query: 'wages' }, catalogue, overview, total, hasWords: true }
    expect(sentenceText(sentenceOf({ ...subject, readAs: 'wages' }))).toBe('5 to 9 articles with wages')
  })

  it.each([
    [0, 'No article touching on COVID-19'],
    [1, '1 article touching on COVID-19'],
    [null, 'Articles touching on COVID-19'],
  ])('counts %s', (total, words) => {
    expect(textOf({ ...NO_CRITERIA, chosen: { ...NO_CHOICE, flag: ['covid-19'] } }, total)).toBe(words)
  })

  it.each([
    ['2021-04', '2021-04', '4 articles in April 2021'],
    ['2021-07-28', '2021-07-28', '4 articles on 28 July 2021'],
    ['2020', null, '4 articles since 2020'],
    [null, '2021', '4 articles until 2021'],
  ])('says the period from %s to %s', (from, to, words) => {
    expect(textOf({ ...NO_CRITERIA, from: parsePeriod(from ?? ''), to: parsePeriod(to ?? '') })).toBe(words)
  })

  it.each([
    ['wages', true, '4 articles with wages'],
    ['"equal pay"', true, '4 articles with "equal pay"'],
    ['socio-economic', true, '4 articles with socio-economic'],
    ['-skills', true, '4 articles for -skills'],
    ['skills NOT women', true, '4 articles for skills NOT women'],
    ['theme:skills', false, '4 articles for theme:skills'],
    ['😀', false, '4 articles, with no word to find in 😀'],
  ])('says the query %s as it was typed', (query, hasWords, words) => {
    const criteria = { ...NO_CRITERIA, query }
    expect(sentenceText(sentenceOf({ criteria, catalogue, overview, total: 4, readAs: query, hasWords }))).toBe(words)
  })

  it('gives every part the criteria without it, and nothing else', () => {
    const parts = piecesOf(asked, 4).flatMap((piece) => (piece.kind === 'part' ? [piece] : []))
    expect(Object.fromEntries(parts.map(({ text, takeOff }) => [text, takeOff(asked)]))).toEqual({
      'migrnat workers': { ...asked, query: '' },
      Skills: { ...asked, chosen: { ...asked.chosen, theme: ['labour-migration'] } },
      'Labour migration': { ...asked, chosen: { ...asked.chosen, theme: ['skills'] } },
      Video: { ...asked, excluded: { ...NO_CHOICE, format: ['statement'] } },
      Statement: { ...asked, excluded: { ...NO_CHOICE, format: ['video'] } },
      Indonesia: { ...asked, chosen: { ...asked.chosen, place: [] } },
      'April 2021 to March 2022': { ...asked, from: null, to: null },
    })
  })
})

describe('the announcement', () => {
  it('says the count and the parts, and leaves out the small words', () => {
    expect(announcementOf(piecesOf(asked, 4), null)).toBe(
      '4 articles, migrnat workers, Skills or Labour migration, not Video nor Statement, Indonesia,' +
        ' April 2021 to March 2022'
    )
    const period = { ...NO_CRITERIA, from: parsePeriod('2021-04'), to: parsePeriod('2021-06') }
    expect(announcementOf(piecesOf(period, 7), null)).toBe('7 articles, April to June 2021')
  })

  it('says the whole archive when nothing is asked, and the order that was chosen', () => {
    const pieces = piecesOf(NO_CRITERIA, 60)
    expect(announcementOf(pieces, null)).toBe('All 60 articles, from May 2020 to April 2022')
    expect(announcementOf(pieces, 'oldest')).toBe('All 60 articles, from May 2020 to April 2022, oldest first')
  })
})
