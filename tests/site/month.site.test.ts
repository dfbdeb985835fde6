// A month as a newspaper: its order, the way on to the next month, and what is printed of it.

import { expect, type Page } from '@playwright/test'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { expectScrollPosition, goTo, rowOf, rowsOf } from '../support/scroll-positions.ts'
import { test } from '../support/site.ts'
import { expectReadable } from '../support/text-faults.ts'
import { headlinesSeen, watchPaint } from '../support/watch-paint.ts'

const AUGUST = '/2021/08/02/sustainable-cotton-farming-brings-better-lives-for-farmers-and-their-families/'

/** The days of the articles that a page shows, in the order of the page. */
const daysOf = (page: Page) =>
  rowsOf(page).evaluateAll((rows) =>
    rows.map((row) => (row.querySelector('h3 a')?.getAttribute('href') ?? '').slice(1, 11).replaceAll('/', '-'))
  )

const inOrder = (days: readonly string[]) => days.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0))

async function readOn(page: Page, month: string): Promise<void> {
  await page.getByRole('button', { name: `Read on: ${month}` }).press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: month }).getByRole('link')).toBeFocused()
}

test('a month is read by keys: oldest first, on into the next one, an article, and back', async ({ page }) => {
  await page.goto('/2021/07/', { waitUntil: 'networkidle' })
  const newestFirst = await daysOf(page)
  expect(newestFirst).toEqual(inOrder(newestFirst).toReversed())
  await page.getByRole('link', { name: 'Oldest first' }).press('Enter')
  await expect(page).toHaveURL('/2021/07/?sort=oldest')
  await expect.poll(() => daysOf(page)).toEqual(newestFirst.toReversed())

  await readOn(page, 'August 2021')
  await expect(page.getByRole('heading', { level: 2, name: 'August 2021' })).toBeInViewport()
  await expect(page).toHaveURL('/2021/07/?to=2021-08&sort=oldest')
  const all = [...newestFirst.toReversed(), '2021-08-02']
  expect(await daysOf(page)).toEqual(all)

  const position = await goTo(page, (other) => rowOf(AUGUST)(other).locator('h3 a'), 'center')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(AUGUST)
  await page.goBack()
  await expectScrollPosition(page, position)
  expect(await daysOf(page)).toEqual(all)
  await page.reload()
  await expectScrollPosition(page, position)
  expect(await daysOf(page)).toEqual(all)
})

test('an address that asks for the other order never shows the prerendered one', async ({ page }) => {
  await watchPaint(page)
  await page.goto('/2021/07/?sort=oldest', { waitUntil: 'networkidle' })
  await expect(page.locator('html')).not.toHaveAttribute('data-asked')
  // The headlines of the first frame that shows any, in its order.
  const shown = await rowsOf(page).getByRole('heading').allTextContents()
  expect(shown.length).toBeGreaterThan(1)
  expect(await headlinesSeen(page)).toEqual(shown)
  expect((await daysOf(page))[0]).toBe('2021-07-15')
})

/** The text of the page on paper: what print styles show. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const text = await page.evaluate(() => document.body.innerText)
  await page.emulateMedia({ media: 'screen' })
  return text
}

test('a month prints as one document: each article once with its summary, and no tools', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-printed', true)
  })
  await page.goto('/2021/07/?sort=oldest', { waitUntil: 'networkidle' })
  await readOn(page, 'August 2021')
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed')
  const text = await printed(page)
  for (const month of ['2021/07', '2021/08']) {
    const articles = await rowsOf(page).evaluateAll(
      (rows, part) =>
        rows
          .filter((row) => row.querySelector('h3 a')?.getAttribute('href')?.startsWith(`/${part}/`))
          .map((row) => [row.querySelector('h3 a')?.textContent ?? '', row.querySelector('h3 + p')?.textContent ?? '']),
      month
    )
    expect(articles.length).toBeGreaterThan(0)
    for (const [title = '', summary = ''] of articles) {
      expect(text.split(title).length - 1, title).toBe(1)
      expect(text).toContain(summary)
    }
  }
  expect(text).toContain('Dateline')
  expect(text).toMatch(/unofficial copy/i)
  expect(text).toContain('/2021/07/?to=2021-08&sort=oldest')
  for (const tool of ['Read on', 'Print', 'Oldest first', 'Filter this month', 'Share', 'Timeline', 'Search', 'Later'])
    expect(text, tool).not.toContain(tool)
})

test('a printed month fills its pages', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/2021/04/', { waitUntil: 'networkidle' })
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4)
})

test('a month that was read on breaks no rule of axe', { tag: FULL_RUN }, async ({ page }) => {
  await expectNoAxeViolations(page, async () => {
    await page.goto('/2021/07/?sort=oldest', { waitUntil: 'networkidle' })
    await readOn(page, 'August 2021')
  })
})

test(
  'a month that was read on can be read, 320 pixels wide and in forced colours',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const forcedColors of ['active', 'none'] as const) {
      await page.emulateMedia({ forcedColors })
      await page.goto('/2021/07/?from=2021-05', { waitUntil: 'networkidle' })
      await expect(page.getByRole('heading', { level: 2, name: 'May 2021' })).toBeAttached()
      await expectReadable(page, 'three months')
    }
  }
)

test.describe('without JavaScript', () => {
  // Without scripts the browser also refuses to preload them.
  test.use({ javaScriptEnabled: false, forgiven: /^request: .*\.js csp$/ })

  test('a month stands newest first whatever its address asks, and links lead to its neighbours', async ({ page }) => {
    await page.goto('/2021/07/?sort=oldest')
    const days = await daysOf(page)
    expect(days).toEqual(inOrder(days).toReversed())
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    await page.getByRole('link', { name: /^← Earlier/ }).click()
    await expect(page).toHaveURL('/2021/06/')
  })
})
