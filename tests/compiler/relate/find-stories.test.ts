import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { findStories, type Story } from '../../../src/compiler/relate/find-stories.ts'
import { readTerms } from '../../../src/compiler/relate/telling-words.ts'
import { anArticle, filed } from '../../support/an-archive.ts'

const IN_COMMON = 'A dispute in the port of Piraeus.'

const article = (day: string, title: string, summary: string | null = IN_COMMON): Article => ({
  ...anArticle({ day, title }),
  summary,
})

const storiesOf = (articles: readonly Article[]): Story[] => findStories(articles, readTerms(articles))

/** Three articles on a strike, newest first. */
const STRIKE = [
  article('2021-05-20', 'How the dock strike ended'),
  article('2021-05-12', 'Dock strike: talks begin'),
  article('2021-05-03', 'Dock strikes spread'),
] as const

describe('findStories', () => {
  it('tells three articles as a story, oldest first, by the name that all headlines have', () => {
    expect(storiesOf(STRIKE)).toEqual([{ name: 'Dock strikes', parts: [2, 1, 0] }])
  })

  it('finds none in two articles', () => {
    expect(storiesOf(STRIKE.slice(1))).toEqual([])
  })

  it('finds none where nothing but the phrase is shared', () => {
    expect(storiesOf(STRIKE.map(({ day, title }, index) => article(day, title, `${'abc'[index]} only`)))).toEqual([])
  })

  it.each(['flags', 'places'] as const)('takes one of the %s for the second thing that is shared', (facet) => {
    const value = [{ ...filed('x'), ranges: [] }]
    const articles = STRIKE.map(({ day, title }) => ({ ...article(day, title, null), [facet]: value }))
    expect(storiesOf(articles)).toEqual([{ name: 'Dock strikes', parts: [2, 1, 0] }])
  })

  it('leaves out an article that has the phrase but not the second thing', () => {
    const other = article('2021-05-25', 'A dock strike elsewhere', 'In Peru.')
    expect(storiesOf([other, ...STRIKE])).toEqual([{ name: 'Dock strikes', parts: [3, 2, 1] }])
  })

  it('holds together what returns each year, and ends where nothing came for longer', () => {
    const years = ['2024-05-03', '2022-04-03', '2021-05-03', '2020-05-03']
    const articles = years.map((day) => article(day, 'Dock strike again'))
    expect(storiesOf(articles)).toEqual([{ name: 'Dock strike', parts: [3, 2, 1] }])
    expect(storiesOf(articles.toSpliced(2, 1))).toEqual([])
  })

  it('takes no phrase that many headlines have, nor an uncommon word that many articles have', () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      article(`2021-05-0${7 - index}`, `Dock strike, day ${7 - index}`)
    )
    expect(storiesOf(many)).toEqual([])
    const more = Array.from({ length: 4 }, (_, index) => article(`2021-04-0${4 - index}`, `Number ${index}`))
    expect(storiesOf([...STRIKE, ...more])).toEqual([])
  })

  it('takes a word in capitals alone, but not in a headline that is all in capitals', () => {
    const days = ['2021-05-03', '2021-05-02', '2021-05-01']
    expect(storiesOf(days.map((day, index) => article(day, `TVET ${'abc'[index]}`.concat(', lower'))))).toEqual([
      { name: 'TVET', parts: [2, 1, 0] },
    ])
    expect(storiesOf(days.map((day, index) => article(day, `STRIKE ${'ABC'[index]}`)))).toEqual([])
  })

  it('takes no phrase of small words, of numbers, of the name of a place, or across a mark', () => {
    const days = ['2021-05-03', '2021-05-02', '2021-05-01']
    for (const title of ['What else now', 'Agenda 2030', 'Dock: strike', 'Dock-strike'])
      expect(storiesOf(days.map((day) => article(day, title)))).toEqual([])
    const lands = days.map((day) => ({
      ...article(day, 'Costa Rica'),
      places: [filed<Article['places'][number]['id']>('CR', 10)],
    }))
    expect(storiesOf(lands)).toEqual([])
  })

  it('names a story by the longest phrase that all have, up to eight words', () => {
    const days = ['2021-05-03', '2021-05-02', '2021-05-01']
    const named = (title: string) =>
      storiesOf(days.map((day, index) => article(day, `${title} ${'xyz'[index]}`)))[0]?.name
    expect(named('The dock strike of the southern ports and')).toBe('dock strike of the southern ports')
    expect(named('A dock strike: southern ports')).toBe('dock strike')
    const words = 'anchor beacon cargo dock ebb ferry gangway harbour island jetty'
    expect(named(words)).toBe('anchor beacon cargo dock ebb ferry gangway harbour')
  })

  it('puts no article into two stories, and prefers the longer name', () => {
    const articles = [
      article('2021-05-20', 'Rice harvest after the dock strike in Genoa'),
      ...STRIKE.map(({ day }) => article(day, 'The dock strike in Genoa')),
      article('2021-04-20', 'Rice harvest begins'),
      article('2021-04-19', 'Rice harvest awaited'),
    ]
    expect(storiesOf(articles)).toEqual([{ name: 'dock strike in Genoa', parts: [3, 2, 1, 0] }])
  })
})
