// When data can't be loaded, the page says so and offers to try again. What was loaded before stays in use.

import { expect } from '@playwright/test'
import { FULL_RUN } from '../support/full-run.ts'
import { headlineOf } from '../support/headline.ts'
import { COTTON } from '../support/pages.ts'
import { test } from '../support/site.ts'

test.use({ forgiven: /ERR_FAILED|Failed to load resource|could not be (loaded|reached)|There is no network/ })

const ARCHIVE_DATA = /\/data\/.*\.(json|bin)$/

test('a filtered list whose data fails says so, and the next try shows it', async ({ page }) => {
  await page.route(ARCHIVE_DATA, (route) => route.abort())
  await page.goto('/?theme=skills')
  const again = page.getByRole('button', { name: /try again/i })
  await expect(again).toBeVisible()
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(0)
  await expect(page.getByText(/could not be (loaded|reached)|There is no network/).first()).toBeVisible()

  await page.unroute(ARCHIVE_DATA)
  await again.click()
  await expect(page.getByRole('main').getByRole('article').first()).toContainText('Skills and lifelong learning')
})

test('a data file that is not what its name says is not shown', async ({ page }) => {
  await page.route(/\/data\/(archive|cards|search)\//, (route) =>
    route.fulfill({ status: 200, contentType: 'application/json', body: '[]' })
  )
  await page.goto('/?theme=skills')
  await expect(page.getByRole('button', { name: /try again/i })).toBeVisible()
})

test(
  'an article opened from the list, whose data fails, says so and then comes',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.goto('/', { waitUntil: 'networkidle' })
    await page.route(/\/data\/articles\//, (route) => route.abort())
    await page.getByRole('link', { name: COTTON.title }).click()
    const again = page.getByRole('button', { name: /try again/i })
    await expect(again).toBeVisible()
    await page.unroute(/\/data\/articles\//)
    await again.click()
    await expect.poll(() => headlineOf(page)).toBe(COTTON.title)
  }
)

test('a search whose index fails leaves the list readable and says so', async ({ page }) => {
  await page.route(/\/data\/search\//, (route) => route.abort())
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('wages')
  await expect(page.getByRole('button', { name: /try again/i })).toBeVisible()
  await page.unroute(/\/data\/search\//)
  await page.getByRole('button', { name: /try again/i }).click()
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
})

test('says that it is loading while data is slow', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(ARCHIVE_DATA, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/?theme=skills', { waitUntil: 'commit' })
  await expect(page.getByText(/^(Loading|Searching)/).first()).toBeVisible()
  release()
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
})

test('a page whose code fails leaves the masthead, says so, and comes with the next try', async ({ page }) => {
  const code = /\/assets\/about-page-.*\.js$/
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.route(code, (route) => route.abort())
  const pages = page.getByRole('navigation', { name: 'Pages', exact: true })
  await pages.getByRole('link', { name: 'About' }).click()
  await expect(page.getByRole('alert')).toContainText('The page could not be loaded.')
  await expect(pages.getByRole('link', { name: 'Themes' })).toBeVisible()
  await expect(page).toHaveURL('/about/')

  await page.unroute(code)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible()
})
