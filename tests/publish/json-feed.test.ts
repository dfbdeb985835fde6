import { expect, it } from 'vitest'
import { printJsonFeed } from '../../src/publish/json-feed.ts'
import { anOverview } from '../support/a-catalogue.ts'
import { aDetail } from '../support/a-detail.ts'

const filing = (id: string, label: string) => ({ id, label, group: null, ranges: [] })

const feedOf = (differences: Parameters<typeof aDetail>[0]): unknown =>
  JSON.parse(
    printJsonFeed(
      { page: '/2021/', title: '2021', articles: [aDetail(differences)] },
      anOverview(),
      'https://a.example/'
    )
  )

it('says what the page is, and what each article is, in plain text', () => {
  const title = 'Work & <b>play</b>'
  const themes = [filing('skills', 'Skills')]
  const places = [filing('KE', 'Kenya')]
  expect(feedOf({ title, kicker: 'Skills', themes, places, format: filing('video', 'Video') })).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: '2021 · Dateline',
    home_page_url: 'https://a.example/2021/',
    feed_url: 'https://a.example/2021/feed.json',
    description:
      'News of the International Labour Organization. An unofficial copy. The texts belong to their publisher.',
    language: 'en',
    items: [
      {
        id: 'https://a.example/2021/07/27/strong-labour-laws/',
        url: 'https://a.example/2021/07/27/strong-labour-laws/',
        title,
        content_text: 'They make decent work a reality.',
        date_published: '2021-07-27T12:00:00Z',
        tags: ['Skills', 'Kenya', 'Video'],
        language: 'en',
      },
    ],
  })
})

it('gives the title as text where the listing has no summary', () => {
  expect(feedOf({ summary: null })).toMatchObject({ items: [{ content_text: 'Strong labour laws' }] })
})
