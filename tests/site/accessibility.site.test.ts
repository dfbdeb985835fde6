// Every page breaks no rule of axe and does not scroll sideways. The states of the timeline are tested in `timeline-states.site.test.ts`, the way
// through the site with the keyboard alone in `journey.site.test.ts`.

import { expect, type Page } from '@playwright/test'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts'
import { FULL_RUN, unlessIn } from '../support/full-run.ts'
import { OPENED_PARTS } from '../support/opened-parts.ts'
import { COTTON, PAGES, SAYS_404 } from '../support/pages.ts'
import { test } from '../support/site.ts'

test.use({ forgiven: SAYS_404 })

/** Opens a page and waits until it shows what its address asks for and loads nothing more. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  await expect(page.locator('html')).not.toHaveAttribute('data-asked')
  await expect(page.getByRole('main')).toBeVisible()
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(content).toBeLessThanOrEqual(screen ?? 0)
}

const isTimeline = ({ path }: { readonly path: string }) => /^\/(\?|$)/.test(path)

/** Pages that have most of the parts of all others. */
const SAMPLE = ['article', 'timeline, filtered']

for (const { name, path } of PAGES.filter((page) => !isTimeline(page))) {
  test(
    `${name} breaks no rule of axe, and does not scroll sideways`,
    { tag: unlessIn(SAMPLE, name) },
    async ({ page }) => {
      await expectNoAxeViolations(page, async () => {
        await open(page, path)
        await expectNoSidewaysScroll(page)
      })
    }
  )
}

for (const { name, path, open: openPart } of OPENED_PARTS) {
  test(`${name} breaks no rule of axe, and does not scroll sideways`, { tag: FULL_RUN }, async ({ page }) => {
    await expectNoAxeViolations(page, async () => {
      await open(page, path)
      await openPart(page)
      await expectNoSidewaysScroll(page)
    })
  })
}

for (const { name, path } of PAGES.filter(isTimeline)) {
  test(`${name} does not scroll sideways at 320 pixels`, { tag: unlessIn(SAMPLE, name) }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, path)
    await expectNoSidewaysScroll(page)
  })
}

test('the first stop of the Tab key leads past the masthead', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#main')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toBeVisible()
})

test(
  'the next two stops lead to the first headline and to the filters, in a column or in a sheet',
  { tag: FULL_RUN },
  async ({ page }) => {
    const skip = async (stop: number, name: string) => {
      await open(page, '/?theme=skills')
      for (let presses = 0; presses < stop; presses += 1) await page.keyboard.press('Tab')
      const link = page.getByRole('link', { name }).filter({ visible: true })
      await expect(link).toBeFocused()
      expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
    }
    await skip(2, 'Skip to results')
    await page.keyboard.press('Tab')
    const rows = page.getByRole('main').getByRole('article')
    await expect(rows.first().getByRole('heading').getByRole('link')).toBeFocused()

    await skip(3, 'Skip to filters')
    const filters = page.getByRole('complementary', { name: 'Filters' })
    await expect(filters).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(filters.locator(':focus')).toBeVisible()

    await page.setViewportSize({ width: 360, height: 740 })
    await skip(3, 'Skip to filters')
    await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused()
  }
)

test('what has the focus can be seen to have it', async ({ page }) => {
  await open(page, COTTON.path)
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab')
    const shown = await page.evaluate(() => {
      const focused = document.activeElement
      if (focused === null) return ''
      // Around the search field it is the line of its form that thickens.
      if (focused instanceof HTMLInputElement && focused.form) return getComputedStyle(focused.form).borderBlockEndWidth
      return getComputedStyle(focused).outlineStyle
    })
    expect(shown).toMatch(/^(auto|solid|2px)$/)
  }
})

test('does not move for those who ask for less motion', { tag: FULL_RUN }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '/')
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element)
        return [transitionDuration, animationDuration].some((durations) =>
          durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01)
        )
      }).length
  )
  expect(moving).toBe(0)
})
