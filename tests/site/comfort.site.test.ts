// The settings for reading: chosen at once, kept on the device, there before the first paint, and the same in every tab.

import { expect, type Page } from '@playwright/test'
import { FULL_RUN } from '../support/full-run.ts'
import { COTTON, PAGES, SAYS_404 } from '../support/pages.ts'
import { test } from '../support/site.ts'
import { expectReadable } from '../support/text-faults.ts'
import { layoutShift, watchPaint } from '../support/watch-paint.ts'

test.use({ forgiven: SAYS_404 })

const PAPER = { light: 'rgb(246, 241, 230)', dark: 'rgb(22, 20, 15)' } as const

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const letters = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
const panel = (page: Page) => page.getByRole('dialog', { name: 'Display' })

/** What browsers paint around the page: the first colour that applies. */
const bar = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
        ({ media }) => media === '' || matchMedia(media).matches
      )?.content
  )

async function openPanel(page: Page): Promise<void> {
  const banner = page.getByRole('banner')
  const more = banner.getByRole('button', { name: 'More', exact: true })
  if (await more.isVisible()) await more.click()
  await banner.getByRole('button', { name: 'Display' }).click()
  await expect(panel(page)).toBeVisible()
}

const keep = (page: Page, words: string) =>
  page.addInitScript((settings) => {
    try {
      if (localStorage.getItem('dateline.settings') === null) localStorage.setItem('dateline.settings', settings)
    } catch {
      // The page that opens first has no storage.
    }
  }, words)

test('what a reader chooses holds at once, after a reload, in another tab, and is taken back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(COTTON.path, { waitUntil: 'networkidle' })
  const other = await page.context().newPage()
  await other.goto('/', { waitUntil: 'networkidle' })
  await openPanel(page)
  await panel(page).getByRole('radio', { name: 'Dark' }).check()
  await panel(page).getByRole('radio', { name: '125%' }).check()
  await panel(page).getByRole('checkbox', { name: 'Summaries in lists' }).uncheck()
  await panel(page).getByRole('checkbox', { name: 'Evidence for themes and places' }).check()
  for (const tab of [page, other]) {
    await expect.poll(() => paper(tab)).toBe(PAPER.dark)
    expect(await letters(tab)).toBe('20px')
    expect(await bar(tab)).toBe('#16140F')
  }
  await expect(other.locator('main article h3 + p').first()).toBeHidden()
  await page.reload({ waitUntil: 'networkidle' })
  expect([await paper(page), await letters(page)]).toEqual([PAPER.dark, '20px'])
  await expect(page.getByRole('button', { name: 'Show the words that say so' })).toHaveAttribute('aria-pressed', 'true')
  await openPanel(page)
  await panel(page).getByRole('button', { name: 'Back to how it was' }).click()
  await expect(panel(page).getByRole('radio', { name: 'As the device' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Display' })).toBeFocused()
  for (const tab of [page, other]) {
    await expect.poll(() => paper(tab)).toBe(PAPER.light)
    expect(await letters(tab)).toBe('16px')
    expect(await bar(tab)).toBe('#F6F1E6')
  }
})

for (const { words, width } of [
  { words: 'dark', width: 1440 },
  { words: 'size-150 wide headlines', width: 1440 },
  { words: 'size-150 evidence narrow', width: 360 },
]) {
  test(
    `"${words}" is there before the first paint, and nothing moves, at ${width} pixels`,
    { tag: FULL_RUN },
    async ({ page }) => {
      const devtools = await page.context().newCDPSession(page)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width, height: 900 })
      await keep(page, words)
      await watchPaint(page)
      // What the page looks like in each frame that shows it.
      await page.addInitScript(() => {
        const looks = new Set<string>()
        Object.assign(window, { looks })
        const look = () => {
          const first = document.querySelector('main h1, main h3')
          if (first?.checkVisibility({ visibilityProperty: true })) {
            const { backgroundColor, fontSize } = getComputedStyle(document.documentElement)
            looks.add(`${backgroundColor} ${fontSize} ${document.querySelector('header')?.offsetHeight}`)
          }
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
      for (const path of ['/', COTTON.path]) {
        await page.goto(path, { waitUntil: 'networkidle' })
        await page.waitForTimeout(500)
        const looks = await page.evaluate(() => [...(window as unknown as { looks: Set<string> }).looks])
        expect(looks).toHaveLength(1)
        expect(looks[0]).toContain(words === 'dark' ? `${PAPER.dark} 16px` : `${PAPER.light} 24px`)
        expect(await layoutShift(page), path).toBeLessThanOrEqual(0.01)
      }
    }
  )
}

test('a refused storage leaves the choice for the visit, and the page works', { tag: FULL_RUN }, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/', { waitUntil: 'networkidle' })
  await openPanel(page)
  await panel(page).getByRole('radio', { name: 'Light' }).check()
  await panel(page).getByRole('radio', { name: '150%' }).check()
  await page.keyboard.press('Escape')
  expect([await paper(page), await letters(page)]).toEqual([PAPER.light, '24px'])
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Themes' }).click()
  await expect(page).toHaveURL('/themes/')
  expect([await paper(page), await letters(page)]).toEqual([PAPER.light, '24px'])
})

for (const width of [320, 360, 820, 1440]) {
  for (const size of ['size-112', 'size-125', 'size-150']) {
    test(`every page can be read with ${size}, ${width} pixels wide`, { tag: FULL_RUN }, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await keep(page, `${size} wide`)
      for (const { path } of PAGES) {
        await page.goto(path, { waitUntil: 'networkidle' })
        await expect(page.locator('html')).not.toHaveAttribute('data-asked')
        await expectReadable(page, path)
      }
    })
  }
}

test(
  'letters of another size lay the page out as a window does that is wide in such letters',
  { tag: FULL_RUN },
  async ({ page }) => {
    const filters = page.getByRole('complementary', { name: 'Filters' })
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto('/', { waitUntil: 'networkidle' })
    await expect(filters.getByRole('checkbox').first()).toBeVisible()
    await openPanel(page)
    await panel(page).getByRole('radio', { name: '150%' }).check()
    await page.keyboard.press('Escape')
    await expect(filters).toBeHidden()
    await page.getByRole('button', { name: 'Filters' }).click()
    await expect(page.getByRole('dialog', { name: 'Filters' }).getByRole('checkbox').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await openPanel(page)
    await panel(page).getByRole('radio', { name: '100%' }).check()
    await page.keyboard.press('Escape')
    await expect(filters.getByRole('checkbox').first()).toBeVisible()
  }
)

test('lines are shorter and longer as chosen, on a wide screen', { tag: FULL_RUN }, async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 900 })
  await page.goto('/about/', { waitUntil: 'networkidle' })
  const widthOf = () =>
    page
      .getByRole('main')
      .locator('section p')
      .first()
      .evaluate((each) => each.clientWidth)
  await openPanel(page)
  const widths: number[] = []
  for (const name of ['Short', 'Standard', 'Long']) {
    await panel(page).getByRole('radio', { name }).check()
    widths.push(await widthOf())
  }
  expect(widths).toEqual([436, 532, 660])
})

test('a chosen dark page is printed in black on white', { tag: FULL_RUN }, async ({ page }) => {
  await keep(page, 'dark')
  await page.goto(COTTON.path, { waitUntil: 'networkidle' })
  await page.emulateMedia({ media: 'print' })
  expect(await paper(page)).toBe('rgb(255, 255, 255)')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light')
})

test('the button is not shown where it could do nothing', { tag: FULL_RUN }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Display' })).toBeHidden()
  await context.close()
})
