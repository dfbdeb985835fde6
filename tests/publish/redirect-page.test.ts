import { expect, it } from 'vitest'
import { redirectPage } from '../../src/publish/redirect-page.ts'

it('sends readers on without a script, and search engines by the full address', () => {
  const { path, content } = redirectPage(
    { from: '/2021/07/27/old/', to: '/2021/07/27/new/' },
    { siteUrl: 'https://news.example/', base: '/' }
  )
  expect(path).toBe('/2021/07/27/old/index.html')
  expect(content).toContain('<meta http-equiv="refresh" content="0; url=/2021/07/27/new/" />')
  expect(content).toContain('<link rel="canonical" href="https://news.example/2021/07/27/new/" />')
  expect(content).toContain('<a href="/2021/07/27/new/">')
  expect(content).not.toContain('<script')
})

it('names no full address where the site has none yet', () => {
  expect(redirectPage({ from: '/a/', to: '/b/' }, { siteUrl: null, base: '/' }).content).not.toContain('canonical')
})

it('leads on within the path that the site lives under, and stands where its own address points', () => {
  const site = { siteUrl: 'https://host.example/name/', base: '/name/' }
  const { path, content } = redirectPage({ from: '/a/', to: '/b/' }, site)
  expect(path).toBe('/a/index.html')
  expect(content).toContain('content="0; url=/name/b/"')
  expect(content).toContain('href="https://host.example/name/b/"')
  expect(content).toContain('<a href="/name/b/">/name/b/</a>')
})
