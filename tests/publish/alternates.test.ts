import { expect, it } from 'vitest'
import { alternatesOf } from '../../src/publish/alternates.ts'
import { anOverview } from '../support/a-catalogue.ts'

const SITE = 'https://news.example/'

const ARTICLE = '/2021/07/27/strong-labour-laws/'

const linksOf = (path: string | null, siteUrl: string | null, articles = 60) =>
  alternatesOf({ path, title: 'Skills', description: '' }, anOverview({ articles }), siteUrl)

it('leads from a page to its feeds in both formats, by their whole addresses', () => {
  expect(linksOf('/themes/skills/', SITE)).toEqual([
    {
      rel: 'alternate',
      type: 'application/atom+xml',
      href: 'https://news.example/themes/skills/feed.xml',
      title: 'Skills · Dateline (Atom)',
    },
    {
      rel: 'alternate',
      type: 'application/feed+json',
      href: 'https://news.example/themes/skills/feed.json',
      title: 'Skills · Dateline (JSON Feed)',
    },
  ])
})

it('leads from the page about the archive to the feed of everything', () => {
  expect(linksOf('/about/', SITE).map(({ href, title }) => [href, title])).toEqual([
    ['https://news.example/feed.xml', 'Dateline (Atom)'],
    ['https://news.example/feed.json', 'Dateline (JSON Feed)'],
  ])
})

it('leads from an article to its Markdown, from its page where the address of the site is not known', () => {
  const of = (siteUrl: string | null) => linksOf(ARTICLE, siteUrl).map(({ type, href }) => [type, href])
  expect(of(SITE)).toEqual([['text/markdown', `https://news.example${ARTICLE}index.md`]])
  expect(of(null)).toEqual([['text/markdown', 'index.md']])
})

it.each([
  ['a month', linksOf('/2021/07/', SITE)],
  ['an index', linksOf('/themes/', SITE)],
  ['a page without an address', linksOf(null, SITE)],
  ['a site whose address is not known', linksOf('/themes/skills/', null)],
  ['an empty archive', linksOf('/', SITE, 0)],
])('finds no feed for %s', (_, links) => {
  expect(links).toEqual([])
})
