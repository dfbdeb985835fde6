import { expect, it } from 'vitest'
import { robotsFile, sitemapFiles } from '../../src/publish/sitemap.ts'

const SITE = 'https://news.example/'
const locations = (xml = '') => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location]) => location)

it('lists every page by its full address in one file', () => {
  const files = sitemapFiles(['/', '/about/'], SITE)
  expect(files.map(({ path }) => path)).toEqual(['/sitemap.xml'])
  expect(files[0]?.content).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">')
  expect(locations(files[0]?.content)).toEqual(['https://news.example/', 'https://news.example/about/'])
})

it('lists files of pages where one file would hold too many', () => {
  const files = sitemapFiles(['/a/', '/b/', '/c/'], SITE, 2)
  expect(files.map(({ path }) => path)).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml'])
  expect(files[0]?.content).toContain('<sitemapindex')
  expect(locations(files[0]?.content)).toEqual([
    'https://news.example/sitemap-1.xml',
    'https://news.example/sitemap-2.xml',
  ])
  expect(files.slice(1).flatMap(({ content }) => locations(content))).toEqual(
    ['a', 'b', 'c'].map((page) => `https://news.example/${page}/`)
  )
})

it('points robots to the sitemap', () => {
  expect(robotsFile(SITE, '/')).toEqual({
    path: '/robots.txt',
    content: 'User-agent: *\nAllow: /\nSitemap: https://news.example/sitemap.xml\n',
  })
})

it('speaks of its own part of a host alone', () => {
  const site = 'https://host.example/name/'
  expect(locations(sitemapFiles(['/', '/about/'], site)[0]?.content)).toEqual([site, `${site}about/`])
  expect(robotsFile(site, '/name/').content).toBe(
    'User-agent: *\nAllow: /name/\nSitemap: https://host.example/name/sitemap.xml\n'
  )
})
