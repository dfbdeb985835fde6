// The first paint shows what the address asks for: no frame shows another list, and the layout does not shift. A hydration mismatch is an error
// of the page and fails any test; `other-builds.site.test.ts` looks for one in a development build, which reports more.

import { expect, type Page } from '@playwright/test'
import { FULL_RUN, unlessIn } from '../support/full-run.ts'
import { COTTON } from '../support/pages.ts'
import { test } from '../support/site.ts'
import { headlinesSeen, layoutShift, watchPaint } from '../support/watch-paint.ts'

/** Slows the processor down: a wrong frame then lasts many frames. */
const SLOWER = 6

const LARGEST_SHIFT = 0.01

async function openSlowly(page: Page, path: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await watchPaint(page)
  await page.goto(path, { waitUntil: 'networkidle' })
  await expect(page.locator('html')).not.toHaveAttribute('data-asked')
}

for (const path of ['/?theme=skills', '/?q=migrnat+wrokers', '/?from=2021-04&to=2021-04&sort=oldest']) {
  test(
    `${path} never shows an article that was not asked for`,
    { tag: unlessIn(['/?theme=skills'], path) },
    async ({ page }) => {
      await openSlowly(page, path)
      const shown = page.getByRole('main').getByRole('article').getByRole('heading')
      await expect(shown.first()).toBeVisible()
      const asked = await shown.allTextContents()
      expect(asked.length).toBeLessThan(60)
      const seen = await headlinesSeen(page)
      expect(seen.length).toBeGreaterThan(0)
      expect(seen.filter((headline) => !asked.includes(headline))).toEqual([])
    }
  )
}

for (const path of ['/', '/?theme=skills', '/?q=migrnat+wrokers', COTTON.path, '/about/']) {
  for (const width of [390, 1280]) {
    const tag = width === 390 ? unlessIn(['/'], path) : [FULL_RUN]
    test(`${path} stands still from its first paint, ${width} pixels wide`, { tag }, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await openSlowly(page, path)
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
      await page.waitForTimeout(500)
      expect(await layoutShift(page)).toBeLessThanOrEqual(LARGEST_SHIFT)
    })
  }
}

test('the timeline keeps the very elements that were prerendered', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('main article')?.setAttribute('data-prerendered', '')
    })
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeVisible()
  await expect(page.locator('main article[data-prerendered]')).toHaveCount(1)
})

/** Lets a file come only once the returned function is called. */
async function hold(page: Page, file: RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(file, async (route) => {
    await released
    await route.continue()
  })
  return () => release()
}

const APP = /\/assets\/shell-[^/]*\.js$/
const STYLES = /\/assets\/[^/]*\.css$/

test('what is pressed and typed before the app runs is answered once it does', async ({ page }) => {
  const release = await hold(page, APP)
  await page.goto('/')
  const dense = page.getByRole('button', { name: 'Headlines only' })
  await dense.click()
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('cotton')
  await expect(dense).toHaveAttribute('aria-pressed', 'false')
  release()
  await expect(dense).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL('/?q=cotton')
  await expect(page.getByRole('main').getByRole('link', { name: COTTON.title })).toBeVisible()
})

test('a link and a button of an article work before the app runs', { tag: FULL_RUN }, async ({ page }) => {
  const release = await hold(page, APP)
  await page.goto(COTTON.path)
  const evidence = page.getByRole('button', { name: 'Show the words that say so' })
  await evidence.click()
  await expect(page.locator('html')).not.toHaveAttribute('data-settings', 'evidence')
  release()
  await expect(page.locator('html')).toHaveAttribute('data-settings', 'evidence')
  await page.goto(COTTON.path)
  await page.getByRole('link', { name: 'Themes' }).first().click()
  await expect(page).toHaveURL('/themes/')
})

test('the app is fetched once the page is painted, but at once where the page waits for it', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  const isAppFetched = () => fetched.some((path) => APP.test(path))
  // Without styles nothing is painted.
  const release = await hold(page, STYLES)
  await page.goto('/', { waitUntil: 'commit' })
  await page.waitForLoadState('domcontentloaded')
  await page.waitForTimeout(500)
  expect(fetched.some((path) => STYLES.test(path))).toBe(true)
  expect(isAppFetched()).toBe(false)
  await page.goto('/?theme=skills', { waitUntil: 'commit' })
  await expect.poll(isAppFetched).toBe(true)
  fetched.length = 0
  release()
  await page.goto('/about/')
  await expect.poll(isAppFetched).toBe(true)
})
