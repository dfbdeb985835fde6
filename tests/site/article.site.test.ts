// The page of an article, and the ways to it and back.

import { expect, type Locator } from '@playwright/test'
import { FULL_RUN } from '../support/full-run.ts'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts'
import { headlineOf } from '../support/headline.ts'
import { COTTON } from '../support/pages.ts'
import { countAnswer, showAllRows } from '../support/list.ts'
import { test } from '../support/site.ts'

test('shows all that is known of an article', async ({ page }) => {
  await page.goto(COTTON.path)
  const main = page.getByRole('main')
  expect(await headlineOf(page)).toBe(COTTON.title)
  await expect(main.locator('time[datetime="2021-08-02"]').first()).toBeVisible()
  await expect(main.getByText('Our impact, Their voices').first()).toBeVisible()
  await expect(main.getByText(/© ShutterStock\/CRS PHOTO 2021/).first()).toBeVisible()
  await expect(main).toContainText('so that children can experience their childhood without work')
  await expect(main).toContainText('002_4ac1b9a692e90482.txt')
  await expect(main).toContainText('Lines 4 to 12')
  await expect(main.getByText('1. © ShutterStock/CRS PHOTO 2021')).toBeVisible()
})

test('opens what it is filed under, by keyboard: the words, lit in the text and listed with their lines', async ({
  page,
}) => {
  // Before the app has hydrated the page, opening lights no words.
  await page.goto(COTTON.path, { waitUntil: 'networkidle' })
  const margin = page.getByRole('complementary', { name: 'What this is about' })
  const chip = margin.locator('summary').filter({ hasText: 'Child labour' })
  const lit = page.locator('article mark.lit')
  await expect(margin.getByText('“childhood without work”')).toBeHidden()
  await expect(lit).toHaveCount(0)
  await chip.focus()
  await page.keyboard.press('Enter')
  await expect(lit).toHaveText(['childhood without work'])
  await expect(margin.getByText('“childhood without work”')).toBeVisible()
  await expect(margin.getByText('summary, line 12').locator('visible=true')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(margin.getByRole('link', { name: 'All on Child labour' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect(lit).toHaveCount(0)
  await expect(margin.getByText('“childhood without work”')).toBeHidden()
})

test('breaks no rule of axe with everything open', { tag: FULL_RUN }, async ({ page }) => {
  await expectNoAxeViolations(page, async () => {
    await page.goto(COTTON.path)
    // The page is written with them open; the app closes them.
    await expect(page.locator('aside details:not([open])')).toHaveCount(5)
    const chips = page.locator('aside summary')
    for (const chip of await chips.all()) await chip.click()
    await expect(page.locator('article mark.lit')).toHaveCount(10)
  })
})

for (const { javaScriptEnabled, name } of [
  { javaScriptEnabled: true, name: 'folds the words from the first paint on, so that nothing moves' },
  { javaScriptEnabled: false, name: 'shows the words to readers without scripts' },
]) {
  test.describe('what an article is filed under', () => {
    // Without scripts the browser also refuses to preload them.
    test.use({ javaScriptEnabled, forgiven: javaScriptEnabled ? null : /^request: .*\.js csp$/ })

    for (const width of [360, 820, 1440]) {
      test(`${name}, at ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 2400 })
        if (javaScriptEnabled) await page.addInitScript(recordShifts)
        await page.goto(COTTON.path)
        const words = page.getByText('“childhood without work”')
        await expect(words).toBeVisible({ visible: !javaScriptEnabled })
        await expect(page.locator('details[open]')).toHaveCount(javaScriptEnabled ? 0 : 5)
        if (!javaScriptEnabled) return
        // The font of the kicker may load late and move its letter by a pixel.
        const shifted = await page.evaluate(() => Number(document.documentElement.dataset['shifted'] ?? 0))
        expect(shifted).toBeLessThan(0.001)
      })
    }
  })
}

/** Adds up the layout shifts in an attribute of the root element. */
function recordShifts() {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
    document.documentElement.dataset['shifted'] = String(sum)
  }).observe({ type: 'layout-shift', buffered: true })
}

test(
  'opens at its top, however far the page was scrolled that the tab showed before',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.goto(COTTON.path)
    await expect(page.locator('aside details:not([open])').first()).toBeAttached()
    await page.mouse.wheel(0, 900)
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('dateline.places'))).toContain('"scrollY":')
    await page.waitForTimeout(300)
    await page.goto('/places/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForTimeout(500)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.goBack()
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
  }
)

test('copies its own address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(COTTON.path, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).pathname).toBe(COTTON.path)
})

test('leads to the articles before and after it in time', async ({ page }) => {
  await page.goto(COTTON.path)
  const neighbours = page.getByRole('navigation', { name: /^Before and after/ })
  await expect(neighbours.getByRole('link').first()).toContainText(
    'ILO Secures €8 Million from EU for Projects in Sierra Leone'
  )
  await neighbours.getByRole('link').first().click()
  await expect.poll(() => headlineOf(page)).toMatch(/^ILO Secures €8 Million/)
  await page
    .getByRole('navigation', { name: /^Before and after/ })
    .getByRole('link')
    .last()
    .click()
  await expect(page).toHaveURL(COTTON.path)
})

test('leads to its neighbours within the results that it was opened from', async ({ page }) => {
  await page.goto('/?theme=child-labour')
  const titles = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link')
  await expect(page.locator('html')).not.toHaveAttribute('data-asked')
  await expect(titles.nth(1)).toBeVisible()
  const [first, second] = await titles.allTextContents()
  await titles.first().click()
  await expect.poll(() => headlineOf(page)).toBe(first)
  await expect(page.getByRole('navigation', { name: /^Before and after/ })).toContainText(second ?? '')
})

test('returns to the list as it was: filters, scroll and focus', async ({ page }) => {
  await page.goto('/?from=2021')
  const articles = page.getByRole('main').getByRole('article')
  await expect(page.locator('html')).not.toHaveAttribute('data-asked')
  await showAllRows(page, await countAnswer(page))
  const link = articles.nth(20).getByRole('heading').getByRole('link')
  // Rows get their height when they come into view: wait until the list stands still.
  await link.scrollIntoViewIfNeeded()
  await page.waitForTimeout(500)
  await link.scrollIntoViewIfNeeded()
  await link.hover()
  const before = await topOf(link)
  const title = await link.textContent()
  await link.click()
  await expect.poll(() => headlineOf(page)).toBe(title)
  expect(await page.evaluate(() => scrollY)).toBe(0)

  await page.goBack()
  await expect(page).toHaveURL('/?from=2021')
  await expect(link).toBeFocused()
  await expect.poll(async () => Math.abs((await topOf(link)) - before)).toBeLessThanOrEqual(2)
})

const topOf = (link: Locator): Promise<number> => link.evaluate((element) => element.getBoundingClientRect().top)

test('returns to the list by its own link as well', async ({ page }) => {
  await page.goto('/?theme=child-labour')
  await page.getByRole('main').getByRole('article').first().getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Back to the results' }).click()
  await expect(page).toHaveURL('/?theme=child-labour')
})
