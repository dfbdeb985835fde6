// The responses of the server: status, headers, and prerendered pages with their own heads. Runs on the preview server and, where it is
// installed, on nginx.

import { type APIResponse, expect } from '@playwright/test'
import { COTTON } from '../support/pages.ts'
import { test } from '../support/site.ts'

const tagOf = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? ''

const titleOf = (html: string): string => tagOf(html, /<title>([^<]*)<\/title>/)

async function textOf(response: APIResponse, status = 200): Promise<string> {
  expect(response.status()).toBe(status)
  return response.text()
}

test('answers an address that leads nowhere with status 404 and our page', async ({ request }) => {
  for (const path of ['/nowhere/', '/nowhere', '/2021/08/02/never-written/', '/assets/never.js', '/data/never.json']) {
    const html = await textOf(await request.get(path), 404)
    expect(html).toContain('Dateline')
    expect(html).toMatch(/<h1[^>]*>/)
  }
})

test('answers an address without its last slash with the page', async ({ request }) => {
  const html = await textOf(await request.get(COTTON.path.slice(0, -1)))
  expect(html).toContain(COTTON.title)
})

test('gives each page its own title and description', async ({ request }) => {
  const pages = await Promise.all(
    ['/', COTTON.path, '/about/', '/sources/'].map(async (path) => textOf(await request.get(path)))
  )
  const titles = pages.map(titleOf)
  expect(titles[1]).toContain('Sustainable cotton farming brings better lives')
  expect(new Set(titles).size).toBe(pages.length)
  const descriptions = pages.map((html) => tagOf(html, /<meta name="description" content="([^"]*)"/))
  expect(new Set(descriptions).size).toBe(pages.length)
  expect(Math.min(...descriptions.map((description) => description.length))).toBeGreaterThan(20)
})

test('says of each page what a preview of its link shows, once', async ({ request }) => {
  for (const path of ['/', COTTON.path, '/about/']) {
    const html = await textOf(await request.get(path))
    for (const property of ['og:title', 'og:description', 'og:type', 'og:site_name']) {
      expect(html.split(`property="${property}"`), `${property} of ${path}`).toHaveLength(2)
    }
    expect(html.split('<title>')).toHaveLength(2)
  }
})

test('lets pages of other sites show the pictures of ours', async ({ request }) => {
  const response = await request.get('/pictures/index.png')
  expect(response.status()).toBe(200)
  expect(response.headers()).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=86400',
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
  })
})

test('sends the security policy, and keeps it in the page as well', async ({ request }) => {
  const response = await request.get('/')
  const header = response.headers()['content-security-policy'] ?? ''
  expect(header).toContain("frame-ancestors 'none'")
  expect(header).not.toContain('unsafe')
  expect(response.headers()['x-content-type-options']).toBe('nosniff')
  const html = await response.text()
  expect(html).toContain("default-src 'none'")
  expect(html).toContain("require-trusted-types-for 'script'")
  expect(html).not.toMatch(/ style="/)
  expect(html).not.toMatch(/<script(?![^>]*(?: src=|type="application\/(?:ld\+)?json"))[^>]*>/)
})

test('has pages and the manifest asked for anew, and hashed files kept for good', async ({ request }) => {
  const page = await request.get('/')
  expect(page.headers()['cache-control']).toBe('no-cache')
  const manifest = await request.get('/data/manifest.json')
  expect(manifest.headers()['cache-control']).toBe('no-cache')
  const script = tagOf(await page.text(), /<script src="([^"]+)"/)
  expect(script).toMatch(/^\/assets\/.+-[\w-]{8}\.js$/)
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable')
})

test('sends files compressed to those who take them so', async ({ request }) => {
  const plain = await request.get('/', { headers: { 'accept-encoding': 'identity' } })
  const packed = await request.get('/', { headers: { 'accept-encoding': 'gzip' } })
  expect(plain.headers()['content-encoding']).toBeUndefined()
  expect(packed.headers()['content-encoding']).toBe('gzip')
  expect(await packed.text()).toBe(await plain.text())
})

test('lets other sites read the whole archive and articles in Markdown, and sends each as what it is', async ({
  request,
}) => {
  for (const [path, type] of [
    ['/archive.json', 'application/json'],
    ['/archive.schema.json', 'json'],
    ['/archive.csv', 'text/csv'],
    ['/llms.txt', 'text/plain'],
    [`${COTTON.path}index.md`, 'text/markdown'],
  ] as const) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    expect(response.headers()['content-type'], path).toContain(type)
    expect(response.headers()['access-control-allow-origin'], path).toBe('*')
    expect(response.headers()['cross-origin-resource-policy'], path).toBe('cross-origin')
    expect(response.headers()['cache-control'], path).toBe('no-cache')
  }
  expect(await textOf(await request.get(`${COTTON.path}index.md`))).toContain(COTTON.title)
  expect((await request.get('/')).headers()['access-control-allow-origin']).toBeUndefined()
})
