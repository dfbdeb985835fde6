import { expect, it } from 'vitest'
import { redirectPage } from '../../src/publish/redirect-page.ts'

it('sends readers on without a script, and search engines by the full address', () => {
  const { path, content } = redirectPage({ from: '/2021/07/27/old/', to: '/2021/07/27/new/' }, 'https://news.example/')
  expect(path).toBe('/2021/07/27/old/index.html')
  expect(content).toContain('<meta http-equiv="refresh" content="0; url=/2021/07/27/new/" />')
  expect(content).toContain('<link rel="canonical" href="https://news.example/2021/07/27/new/" />')
  expect(content).toContain('<a href="/2021/07/27/new/">')
  expect(content).not.toContain('<script')
})

it('names no full address where the site has none yet', () => {
  expect(redirectPage({ from: '/a/', to: '/b/' }, null).content).not.toContain('canonical')
})
