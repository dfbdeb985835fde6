import { describe, expect, it } from 'vitest'
import { makeBundle } from '../../src/build/bundle.ts'
import { pagesOf } from '../../src/build/pages.ts'
import type { ArticlePath } from '../../src/model/article.ts'
import { anArticle, aSource, monthOfArticles } from '../support/an-archive.ts'

const source = aSource(monthOfArticles('2021-04', 70))

const pathsOf = (articles: Parameters<typeof aSource>[0]) => {
  const other = aSource(articles)
  const { manifest } = makeBundle(other)
  const made = pagesOf({ ...other, manifest, siteUrl: null })
  expect(made.count).toBe([...made].length)
  return { paths: [...made].map(({ path }) => path), without: manifest.overview.without }
}
const bundle = makeBundle(source)
const site = pagesOf({ ...source, manifest: bundle.manifest, siteUrl: 'https://news.example/' })
const pages = [...site]
const page = (path: string) => pages.find((candidate) => candidate.path === path)
const keys = (path: string) => page(path)?.data.map(([key]) => key)

describe('the pages of a site', () => {
  it('have no index in which nothing would stand, and say so to every page', () => {
    const { paths, without } = pathsOf([anArticle({ day: '2021-04-01', places: ['KE'] })])
    expect(paths.filter((path) => /^\/[a-z]+\/$/.test(path))).toEqual(['/places/', '/about/', '/saved/', '/sources/'])
    expect(paths).toContain('/places/KE/')
    expect(without).toEqual(['/themes/', '/formats/'])
    const all = pathsOf([anArticle({ day: '2021-04-01', flags: ['covid-19'], places: ['KE'], format: 'video' })])
    expect(all.paths).toEqual(expect.arrayContaining(['/themes/', '/themes/covid-19/', '/places/', '/formats/']))
    expect(all.without).toBeUndefined()
  })

  it('are the timeline, every article, its year, month and day, about, saved, sources and the page for what is not found', () => {
    const articles = source.archive.articles.map(({ path }) => path)
    const periods = [5, 8, 11].flatMap((length) => articles.map((path) => path.slice(0, length) + '/'))
    expect(pages.map(({ path }) => path).sort()).toEqual(
      ['/', '/404.html', '/about/', '/saved/', '/sources/', ...articles, ...new Set(periods)].sort()
    )
    expect(site.count).toBe(pages.length)
  })

  it('each hold the data that they show, and what every page shows', () => {
    const [newest] = source.archive.articles
    expect(keys('/')).toEqual([['overview'], ['catalogue'], ['cards', 'first']])
    expect(keys('/about/')).toEqual([['overview'], ['examples']])
    expect(keys('/sources/')).toEqual([['overview'], ['sources', 'first']])
    expect(keys(newest?.path ?? '')).toEqual([['overview'], ['article', newest?.path]])
  })

  it('keep what a reader saves out of search engines', () => {
    const hidden = pages.filter(({ listed, status }) => !listed && status === 200)
    expect(hidden.map(({ path }) => path)).toEqual(['/saved/'])
    expect(hidden[0]?.head.meta).toContainEqual({ name: 'robots', content: 'noindex' })
  })

  it('say of a withdrawn article, at its address, that there is none', () => {
    const gone = [{ path: '/2021/04/01/withdrawn/' as ArticlePath, title: 'Withdrawn' }]
    const permalinks = { ...source.permalinks, gone }
    const withGone = [...pagesOf({ ...source, permalinks, manifest: bundle.manifest, siteUrl: null })]
    const found = withGone.find(({ path }) => path === '/2021/04/01/withdrawn/')
    expect(found?.data).toContainEqual([['article', '/2021/04/01/withdrawn/'], null])
    expect(found?.head.description).toBe('This article was withdrawn.')
    expect(found?.head.meta).toContainEqual({ name: 'robots', content: 'noindex' })
    expect(withGone).toHaveLength(pages.length + 1)
  })

  it('show the sixty newest articles on the timeline', () => {
    const cards = page('/')?.data.find(([key]) => key[0] === 'cards')?.[1]
    expect(cards).toMatchObject(source.archive.articles.slice(0, 60).map(({ path }) => ({ path })))
    expect(cards).toHaveLength(60)
  })

  it('hold the hash of no data file, so that new articles elsewhere leave the rest of a page as it was', () => {
    const hashes = Object.values(bundle.manifest.files).map((file) => file.split('.')[1] ?? '')
    const printed = JSON.stringify(pages)
    for (const hash of hashes) expect(printed).not.toContain(hash)
  })

  it('each have a title, a description and an address of their own; pages that search engines are not told of have none', () => {
    for (const { path, head, listed, status } of pages) {
      expect(head.title, path).not.toBe('')
      expect(head.description, path).not.toBe('')
      const canonical = status === 404 || !listed ? [] : [{ rel: 'canonical', href: `https://news.example${path}` }]
      expect(
        head.links.filter(({ rel }) => rel === 'canonical'),
        path
      ).toEqual(canonical)
    }
    expect(new Set(pages.map(({ head }) => head.title)).size).toBe(pages.length)
  })

  it('are told apart by whether a query string asks something else of them, and by their status', () => {
    expect(pages.filter(({ asked }) => asked).map(({ path }) => path)).toEqual(['/'])
    expect(pages.filter(({ status }) => status === 404).map(({ path }) => path)).toEqual(['/404.html'])
  })
})
