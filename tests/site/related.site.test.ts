// The story that an article is a part of, and the articles close to it, in a real browser.

import { expect, type Page } from '@playwright/test'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { headlineOf } from '../support/headline.ts'
import { takenOver } from '../support/taken-over.ts'
import { test } from '../support/site.ts'

const FIRST = {
  path: '/2021/07/23/post-covid-19-towards-trade-union-revitalization/',
  title: 'Post Covid-19: Towards Trade Union Revitalization',
}
const SECOND = 'Symposium on Trade Unions in Times of COVID-19: What are the objectives and expectations?'

const story = (page: Page) =>
  page.getByRole('main').locator('section').filter({ hasText: 'A story in four parts: “Trade Union”' })

/** Opens the story and the articles close to it, where a narrow page folds them. */
async function unfold(page: Page): Promise<void> {
  const folds = page.locator('main section summary').filter({ visible: true })
  for (const fold of await folds.all()) await fold.click()
}

test.describe('without scripts', () => {
  // Without scripts the browser also refuses to preload them.
  test.use({ javaScriptEnabled: false, forgiven: /^request: .*\.js csp$/ })

  test('tells a story in the order of time, and leads along it', { tag: FULL_RUN }, async ({ page }) => {
    await page.goto(FIRST.path)
    const parts = story(page).getByRole('listitem')
    await expect(parts).toHaveCount(4)
    const days = await parts.locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
    expect(days).toEqual(['2021-07-23', '2021-11-15', '2021-11-16', '2022-03-24'])
    await expect(story(page).locator('[aria-current="page"]')).toHaveText(FIRST.title)
    await story(page).getByRole('link', { name: SECOND }).click()
    expect(await headlineOf(page)).toBe(SECOND)
  })
})

test('tells the same after the app has opened the next part', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto(FIRST.path)
  const prerendered = await story(page).getByRole('link').allTextContents()
  await takenOver(page)
  await story(page).getByRole('link', { name: SECOND }).click()
  await expect.poll(() => headlineOf(page)).toBe(SECOND)
  await expect(story(page).locator('[aria-current="page"]')).toHaveText(SECOND)
  expect(await story(page).getByRole('link').allTextContents()).toEqual(prerendered)
})

test('breaks no rule of axe with the story open', { tag: FULL_RUN }, async ({ page }) => {
  await expectNoAxeViolations(page, async () => {
    await page.goto(FIRST.path, { waitUntil: 'networkidle' })
    await unfold(page)
    await expect(story(page).getByRole('listitem').last()).toBeVisible()
  })
})

for (const width of [360, 1440]) {
  test(`keeps long words inside the page, at ${width} pixels`, { tag: FULL_RUN }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/2021/05/28/tvets-innovation-in-the-midst-of-limitation/', { waitUntil: 'networkidle' })
    await unfold(page)
    const section = page.getByRole('main').locator('section')
    const texts = section.locator('h2, small, li > a').or(section.getByText(/^both speak of/))
    expect(await texts.count()).toBeGreaterThan(10)
    await texts.evaluateAll((elements) => {
      for (const element of elements) element.textContent = 'Revitalization'.repeat(20)
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}
