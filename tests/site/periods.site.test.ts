// The pages of periods and slices. Without JavaScript, plain links lead from the start page to every page; with it, the app hydrates each page
// without a change.

import { type APIRequestContext, expect } from '@playwright/test'
import { FULL_RUN, unlessIn } from '../support/full-run.ts'
import { resolve } from 'node:path'
import { listFiles } from '../../src/build/list-files.ts'
import { SAYS_404 } from '../support/pages.ts'
import { ROOT } from '../support/servers.ts'
import { test } from '../support/site.ts'

/** Returns the pages that the plain links of a page lead to, without files and queries. */
function linksIn(html: string): string[] {
  const anchors = [...html.matchAll(/<a\s[^>]*>/g)].map(([anchor]) => anchor)
  return anchors
    .filter((anchor) => !/class="[^"]*needs-script/.test(anchor))
    .flatMap((anchor) => /href="(\/(?:[^"?#]*\/)?)"/.exec(anchor)?.[1] ?? [])
}

/** Returns every address that links lead to from the start page. Fails at a broken link. */
async function crawl(request: APIRequestContext): Promise<Set<string>> {
  const reached = new Set(['/'])
  for (const path of reached) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    for (const link of linksIn(await response.text())) reached.add(link)
  }
  return reached
}

test('every page is reached from the start page by links that need no JavaScript', async ({ request }) => {
  const files = await listFiles(resolve(ROOT, 'dist'))
  const pages = files.filter((file) => /(^|\/)index\.html$/.test(file)).map((file) => `/${file.slice(0, -10)}`)
  expect([...(await crawl(request))].sort()).toEqual(pages.sort())
})

test.describe('without JavaScript', () => {
  // Without scripts the browser also refuses to preload them.
  test.use({ javaScriptEnabled: false, forgiven: /^request: .*\.js csp$/ })

  test('a reader goes from the year to the month, the day and the article', async ({ page }) => {
    await page.goto('/')
    // By key: months get their height when they come into view, and may move the link away from a pointer.
    const year = page.getByRole('navigation', { name: 'By year' }).getByRole('link', { name: '2021', exact: true })
    await year.press('Enter')
    await expect(page).toHaveURL('/2021/')
    await page.getByRole('region', { name: 'Months' }).getByRole('link', { name: 'July' }).click()
    await expect(page).toHaveURL('/2021/07/')
    await page.getByRole('link', { name: /^28 July 2021, Wednesday$/ }).click()
    await expect(page).toHaveURL('/2021/07/28/')
    await page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').first().click()
    await expect(page).toHaveURL(/\/2021\/07\/28\/[a-z0-9-]+\/$/)
    await page.getByRole('navigation', { name: 'Where this stands' }).getByRole('link', { name: 'July' }).click()
    await expect(page).toHaveURL('/2021/07/')
  })

  test('a bar of the strip leads to the page of what it stands for', { tag: FULL_RUN }, async ({ page }) => {
    await page.goto('/2021/')
    await page.getByRole('link', { name: /^July 2021: \d+ articles$/ }).click()
    await expect(page).toHaveURL('/2021/07/')
  })
})

const TAKEN_OVER = [
  '/2021/',
  '/2021/07/',
  '/2021/07/28/',
  '/themes/',
  '/themes/skills/',
  '/places/',
  '/places/ID/',
  '/formats/',
]

for (const path of TAKEN_OVER) {
  // A hydration mismatch would be an error of the page, which fails the test. The page carries its data: the app must not load it again.
  const tag = unlessIn(['/2021/07/', '/themes/', '/places/ID/'], path)
  test(`${path} is taken over by the app as it was written, without loading data`, { tag }, async ({ page }) => {
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(loaded.filter((file) => file.startsWith('/data/'))).toEqual([])
  })
}

test(
  'a reader goes from period to period and from slice to slice without loading a page anew',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.goto('/2021/', { waitUntil: 'networkidle' })
    await page.evaluate(() => Object.assign(window, { stays: true }))
    await page.getByRole('region', { name: 'Months' }).getByRole('link', { name: 'July' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'July 2021' })).toBeVisible()
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Places' }).click()
    await page.getByRole('region', { name: 'Asia and the Pacific' }).getByRole('link', { name: 'Indonesia' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Indonesia' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(5)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Places' })).toBeVisible()
    expect(await page.evaluate(() => 'stays' in window)).toBe(true)
  }
)

for (const path of ['/2021/13/', '/2021/09/01/', '/1999/', '/themes/nothing/', '/places/xx/']) {
  test.describe(path, () => {
    test.use({ forgiven: SAYS_404 })

    test('is no page', { tag: unlessIn(['/2021/13/', '/themes/nothing/'], path) }, async ({ page }) => {
      const response = await page.goto(path, { waitUntil: 'networkidle' })
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible()
    })
  })
}
