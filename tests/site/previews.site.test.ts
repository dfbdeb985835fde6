// What every page of the built site says of itself to search engines and to those who preview its link. Needs a build with an address of its own.

import { expect, test } from '@playwright/test'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readPngSize } from '../support/png.ts'
import { ROOT } from '../support/servers.ts'
import { SITE_ADDRESS } from '../support/site-address.ts'

const DIST = resolve(ROOT, 'dist')

interface BuiltPage {
  /** From `/`. */
  readonly path: string
  readonly html: string
}

/** Every page but those that only lead on to another, and the shell that stands for any page without a network. */
async function readPages(): Promise<BuiltPage[]> {
  const files = (await readdir(DIST, { recursive: true })).filter(
    (file) => file.endsWith('.html') && file !== 'shell.html'
  )
  const pages = files.map(async (file) => ({
    path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
    html: await readFile(join(DIST, file), 'utf8'),
  }))
  return (await Promise.all(pages)).filter(({ html }) => !html.includes('http-equiv="refresh"'))
}

const decode = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const valuesOf = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, value = '']) => decode(value))

const metaOf = ({ html }: BuiltPage, name: string): string[] =>
  valuesOf(html, new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g'))

const canonicalOf = ({ html }: BuiltPage): string[] => valuesOf(html, /<link rel="canonical" href="([^"]*)"/g)

type LinkedData = Readonly<Record<string, unknown>>

const linkedDataOf = ({ html }: BuiltPage): LinkedData[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as LinkedData
  )

/** The file of the built site at an absolute address. */
function fileAt(address: string): string {
  expect(address.startsWith(SITE_ADDRESS), address).toBe(true)
  const path = address.slice(SITE_ADDRESS.length)
  return join(DIST, path === '' || path.endsWith('/') ? `${path}index.html` : path)
}

let pages: readonly BuiltPage[]
/** Those that search engines may keep. */
let kept: readonly BuiltPage[]

test.beforeAll(async () => {
  pages = await readPages()
  kept = pages.filter((page) => metaOf(page, 'robots').length === 0)
  expect(canonicalOf(kept[0] ?? { path: '', html: '' }), `Build with SITE_URL=${SITE_ADDRESS}`).toHaveLength(1)
})

test('gives every page a title and a description that no other has', () => {
  expect(pages.length).toBeGreaterThan(150)
  const titles = pages.flatMap(({ html }) => valuesOf(html, /<title>([^<]*)<\/title>/g))
  const descriptions = pages.flatMap((page) => metaOf(page, 'description'))
  for (const texts of [titles, descriptions]) {
    expect(texts).toHaveLength(pages.length)
    expect(new Set(texts).size).toBe(pages.length)
  }
})

test('names the address of every page, in all places the same', () => {
  for (const page of kept) {
    const address = SITE_ADDRESS + page.path.slice(1)
    expect(canonicalOf(page), page.path).toEqual([address])
    expect(metaOf(page, 'og:url'), page.path).toEqual([address])
  }
  expect(
    pages
      .filter((page) => !kept.includes(page))
      .map(({ path }) => path)
      .toSorted()
  ).toEqual(['/404.html', '/saved/'])
})

test('has for every page a picture that is there, in the size that is said, and says it in words', async () => {
  for (const page of pages) {
    const [address = '', ...more] = metaOf(page, 'og:image')
    expect(more, page.path).toEqual([])
    const size = readPngSize(await readFile(fileAt(address)))
    expect([size.width, size.height]).toEqual([1200, 630])
    expect([...metaOf(page, 'og:image:width'), ...metaOf(page, 'og:image:height')]).toEqual(['1200', '630'])
    expect(metaOf(page, 'og:image:alt')[0], page.path).toMatch(/^Dateline, an unofficial copy\. ./)
    expect(metaOf(page, 'twitter:card')).toEqual(['summary_large_image'])
  }
})

test('keeps no picture that no page names, and no compressed twin of one', async () => {
  const named = new Set(pages.flatMap((page) => metaOf(page, 'og:image').map(fileAt)))
  const files = await readdir(join(DIST, 'pictures'), { recursive: true, withFileTypes: true })
  const there = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  expect(there.toSorted()).toEqual([...named].toSorted())
})

test('describes each article in the terms of schema.org, with its picture and its day', () => {
  const articles = kept.filter(({ path }) => /^\/\d{4}\/\d{2}\/\d{2}\/./.test(path))
  expect(articles).toHaveLength(60)
  for (const page of articles) {
    const [data] = linkedDataOf(page)
    const day = page.path.slice(1, 11).replaceAll('/', '-')
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: metaOf(page, 'og:title')[0],
      datePublished: day,
      url: SITE_ADDRESS + page.path.slice(1),
      image: metaOf(page, 'og:image'),
    })
    expect(metaOf(page, 'og:type')).toEqual(['article'])
    expect(metaOf(page, 'article:published_time')).toEqual([`${day}T12:00:00Z`])
    expect(metaOf(page, 'og:locale')).toHaveLength(1)
  }
})

test('says of every page but the first where it stands, by pages that are there', () => {
  for (const page of kept) {
    const trails = linkedDataOf(page).filter((data) => data['@type'] === 'BreadcrumbList')
    if (page.path === '/') {
      expect(trails).toEqual([])
      expect(linkedDataOf(page)).toMatchObject([{ '@type': 'WebSite', url: SITE_ADDRESS }])
      continue
    }
    expect(trails, page.path).toHaveLength(1)
    const crumbs = trails[0]?.['itemListElement'] as readonly { position: number; name: string; item: string }[]
    expect(crumbs.map(({ position }) => position)).toEqual(crumbs.map((_, index) => index + 1))
    expect(crumbs.at(-1)?.item).toBe(SITE_ADDRESS + page.path.slice(1))
    expect(crumbs.map(({ item }) => item.length)).toEqual(
      crumbs.map(({ item }) => item.length).toSorted((a, b) => a - b)
    )
    for (const { name, item } of crumbs) {
      expect(name).not.toBe('')
      expect(existsSync(fileAt(item)), item).toBe(true)
    }
  }
})
