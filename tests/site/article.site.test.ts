// The page of an article, and the ways to it and back.

import { expect, type Locator } from '@playwright/test'
import { FULL_RUN } from '../support/full-run.ts'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts'
import { headlineOf } from '../support/headline.ts'
import { COTTON, LAWS } from '../support/pages.ts'
import { countAnswer, showAllRows } from '../support/list.ts'
import { test } from '../support/site.ts'
import { takenOver } from '../support/taken-over.ts'

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
  await main.getByText(/^As captured/).click()
  await expect(main.getByText('1. © ShutterStock/CRS PHOTO 2021')).toBeVisible()
})

test('shows the words that say what it is filed under, by keyboard, and on the next page too', async ({ page }) => {
  // Before the app has hydrated the page, the switch does nothing.
  await page.goto(COTTON.path, { waitUntil: 'networkidle' })
  const margin = page.getByRole('complementary', { name: 'Filed under' })
  const said = margin.getByText('childhood without work')
  const evidence = page.locator('article .evidence').filter({ hasText: 'childhood without work' })
  const isUnderlined = () => evidence.evaluate((words) => getComputedStyle(words).textDecorationLine === 'underline')
  await expect(said).toBeHidden()
  expect(await isUnderlined()).toBe(false)
  const toggle = margin.getByRole('button', { name: 'Show the words that say so' })
  await toggle.focus()
  await page.keyboard.press('Enter')
  await expect(said).toBeVisible()
  await expect(margin.getByText('summary, line 12').first()).toBeVisible()
  expect(await isUnderlined()).toBe(true)
  await page.reload()
  await expect(said).toBeVisible()
  await expect(toggle).toHaveAttribute('aria-pressed', 'true')
  await toggle.press('Space')
  await expect(said).toBeHidden()
  expect(await isUnderlined()).toBe(false)
})

test('breaks no rule of axe with everything open', { tag: FULL_RUN }, async ({ page }) => {
  await expectNoAxeViolations(page, async () => {
    await page.goto(COTTON.path, { waitUntil: 'networkidle' })
    const toggle = page.getByRole('button', { name: 'Show the words that say so' })
    if ((await toggle.getAttribute('aria-pressed')) === 'false') await toggle.click()
    for (const fold of await page.locator('main summary').filter({ visible: true }).all()) await fold.click()
    await expect(page.locator('main details:not([open]) > summary').filter({ visible: true })).toHaveCount(0)
  })
})

for (const { kept, width } of [
  { kept: false, width: 360 },
  { kept: true, width: 360 },
  { kept: false, width: 1440 },
  { kept: true, width: 1440 },
]) {
  const name = kept ? 'shows the words that this device keeps shown' : 'keeps the words back'
  test(`${name} from the first paint on, so that nothing moves, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 2400 })
    await page.addInitScript(recordShifts)
    if (kept) await page.addInitScript(() => localStorage.setItem('dateline.settings', 'evidence'))
    await page.goto(COTTON.path)
    const toggle = page.getByRole('button', { name: 'Show the words that say so' })
    await expect(toggle).toHaveAttribute('aria-pressed', String(kept))
    const words = page.getByRole('complementary').getByText('childhood without work')
    await expect(words).toBeVisible({ visible: kept })
    const shifted = await page.evaluate(() => Number(document.documentElement.dataset['shifted'] ?? 0))
    expect(shifted).toBeLessThan(0.001)
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'the text' : 'the text, without scripts', () => {
    // Without scripts the browser also refuses to preload them.
    test.use({ javaScriptEnabled, forgiven: javaScriptEnabled ? null : /^request: .*\.js csp$/ })

    test('can be selected and linked to as it was written, with its evidence shown', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 320 })
      if (javaScriptEnabled) await page.addInitScript(() => localStorage.setItem('dateline.settings', 'evidence'))
      await page.goto(`${LAWS.path}#:~:text=spotlights%20Georgia,%20where`)
      const passage = page
        .getByRole('main')
        .locator('p')
        .filter({ hasText: /^The latest in our ILO in Action/ })
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
      await expect(passage).toBeInViewport()

      await page.goto(LAWS.path)
      const headline = page.getByRole('heading', { level: 1 })
      await headline.click({ clickCount: 3, position: { x: 20, y: 10 } })
      expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(LAWS.title)
      const words = page.getByRole('complementary').getByText('labour laws').first()
      await expect(words).toBeVisible()
    })
  })
}

test('is short where the listing is short: on a phone, for fingers, and on paper', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const { path } of [COTTON, LAWS]) {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1_800)
  }
  const targets = page
    .getByRole('navigation', { name: /^(Where this stands|In the archive)$/ })
    .getByRole('link')
    .or(page.getByRole('complementary').locator('a, button'))
    .or(page.getByRole('main').locator('summary, [role="group"] button').filter({ visible: true }))
  expect(await targets.count()).toBeGreaterThanOrEqual(12)
  for (const target of await targets.all()) {
    const { height } = (await target.boundingBox()) ?? { height: 0 }
    expect(height, await target.innerText()).toBeGreaterThanOrEqual(44)
  }
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

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
    await takenOver(page)
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
  await page.getByRole('button', { name: 'Share' }).click()
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

test(
  'walks the results that it was opened from, in their order, and says where it is',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.goto('/?q=migrnat+wrokers')
    const titles = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link')
    await expect(page.locator('html')).not.toHaveAttribute('data-asked')
    await expect(titles.nth(2)).toBeVisible()
    const count = await countAnswer(page)
    const [first = '', second = '', third = ''] = await titles.allTextContents()
    await titles.nth(1).click()
    await expect.poll(() => headlineOf(page)).toBe(second)
    const walk = page.getByRole('navigation', { name: /^In the list/ })
    await expect(walk).toContainText(`2 of ${count} in the results`)
    const foot = page.getByRole('navigation', { name: 'Before and after in the list' })
    await expect(foot.getByRole('link').first()).toContainText(first)
    await expect(foot.getByRole('link').last()).toContainText(third)
    await walk.getByRole('link', { name: 'After ›' }).click()
    await expect.poll(() => headlineOf(page)).toBe(third)
    await walk.getByRole('link', { name: '‹ Before' }).click()
    await expect.poll(() => headlineOf(page)).toBe(second)
    await page.getByRole('link', { name: 'Back to the results' }).click()
    await expect(page).toHaveURL('/?q=migrnat+wrokers')

    // A link that is followed before the app runs opens its page without a list.
    await page.goto('/themes/gender-equality/', { waitUntil: 'networkidle' })
    await titles.first().click()
    await expect(page.getByRole('navigation', { name: /^In the list/ })).toContainText(/1 of \d+ in Gender equality/)
  }
)

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

test('returns to the list by its own link as well', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/?theme=child-labour')
  await page.getByRole('main').getByRole('article').first().getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Back to the results' }).click()
  await expect(page).toHaveURL('/?theme=child-labour')
})
