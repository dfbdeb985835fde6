import { expect, it } from 'vitest'
import { collectFeeds } from '../../src/build/collect-feeds.ts'
import { MOST_ENTRIES } from '../../src/publish/feed.ts'
import { anArticle, archiveOf, monthOfArticles } from '../support/an-archive.ts'

const feedsOf = (...articles: Parameters<typeof archiveOf>[0]) =>
  Object.fromEntries(collectFeeds(archiveOf(articles)).map(({ page, title, ordinals }) => [page, [title, ordinals]]))

it('gives everything, each year and each value a feed, newest first', () => {
  const newest = anArticle({ day: '2022-01-02', title: 'Two', themes: ['skills'], format: 'video' })
  const oldest = anArticle({ day: '2021-07-27', title: 'One', themes: ['skills', 'wages'], flags: ['covid-19'] })
  expect(feedsOf(oldest, newest)).toEqual({
    '/': [null, [0, 1]],
    '/2022/': ['2022', [0]],
    '/2021/': ['2021', [1]],
    '/themes/skills/': ['SKILLS', [0, 1]],
    '/themes/wages/': ['WAGES', [1]],
    '/themes/covid-19/': ['COVID-19', [1]],
    '/formats/video/': ['VIDEO', [0]],
  })
})

it('lists the articles of a country in the feed of its region, once each', () => {
  const feeds = feedsOf(anArticle({ day: '2021-07-27', places: ['KE', 'EG'] }))
  expect(feeds['/places/africa/']).toEqual(['AFRICA', [0]])
  expect(feeds['/places/KE/']).toEqual(['KE', [0]])
})

it('ends a feed after its newest hundred articles', () => {
  const feeds = feedsOf(...monthOfArticles('2021-07', 130))
  expect(feeds['/']).toEqual([null, Array.from({ length: MOST_ENTRIES }, (_, ordinal) => ordinal)])
})

it('has no feed for an empty archive, and none for a value without a page', () => {
  expect(feedsOf()).toEqual({})
  expect(Object.keys(feedsOf(anArticle({ day: '2021-07-27', themes: ['unknown'] })))).toEqual(['/', '/2021/'])
})
