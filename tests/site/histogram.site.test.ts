// The histogram in a real browser: by keyboard alone, by touch, by mouse, and in any time zone.

import { expect, type Page } from '@playwright/test'
import { FULL_RUN } from '../support/full-run.ts'
import { barAt, swipe, tabTo } from '../support/hands.ts'
import { expectAnswer } from '../support/list.ts'
import { test } from '../support/site.ts'

const slider = (page: Page, name: 'From' | 'To') => page.getByRole('slider', { name })

test.describe('by keyboard alone', () => {
  test('makes of one run of keys on a slider one step to go back', { tag: FULL_RUN }, async ({ page }) => {
    await page.goto('/about/')
    await page.getByRole('navigation', { name: 'Pages', exact: true }).getByRole('link', { name: 'Timeline' }).click()
    const from = slider(page, 'From')
    await tabTo(page, from)
    const before = await from.getAttribute('aria-valuetext')
    // A run of keys ends after a while: with the clock stopped it does not end early on a slow machine.
    await page.clock.setFixedTime(Date.now())
    for (let time = 0; time < 10; time++) await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL('/?from=2021-03')
    await expect(from).toHaveAttribute('aria-valuetext', 'March 2021')

    await page.goBack()
    await expect(page).toHaveURL('/')
    await expect(from).toHaveAttribute('aria-valuetext', `${before}`)
    await expectAnswer(page, 60)
    await page.goBack()
    await expect(page).toHaveURL('/about/')
  })

  test('goes down into a month, on to the next, and up again, without losing the strip', async ({ page }) => {
    await page.goto('/')
    const toolbar = page.getByRole('toolbar')
    await tabTo(page, toolbar.getByRole('button'))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(toolbar.getByRole('link', { name: 'April 2021: 13 articles' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/?from=2021-04&to=2021-04')
    await expectAnswer(page, 13)
    await expect(page.getByRole('figure', { name: 'Articles by day' })).toBeVisible()
    await expect(toolbar.getByRole('button')).toBeFocused()

    await tabTo(page, page.getByRole('link', { name: 'Later: May 2021' }))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/?from=2021-05&to=2021-05')
    await expectAnswer(page, 12)

    await tabTo(page, page.getByRole('link', { name: 'All months' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/')
    await expect(page.getByRole('figure', { name: 'Articles by month' })).toBeVisible()
    await expect(toolbar.getByRole('button')).toBeFocused()
  })

  test('reads the same numbers in a table, in any order', { tag: FULL_RUN }, async ({ page }) => {
    await page.goto('/?from=2021-04&to=2021-06')
    await tabTo(page, page.getByRole('button', { name: 'As a table' }))
    await page.keyboard.press('Enter')
    const table = page.getByRole('table', { name: 'Articles by month, May 2020 to April 2022' })
    await expect(table.getByRole('row', { name: 'Total 30 60 50%' })).toBeVisible()
    await tabTo(page, table.getByRole('button', { name: 'Articles that answer' }))
    await page.keyboard.press('Enter')
    await expect(table.getByRole('rowheader').first()).toHaveText('April 2021')
  })
})

test('chooses by mouse what a movement goes across, and shows it on the way', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/')
  const [from, to] = [await barAt(page, 11, 24), await barAt(page, 13, 24)]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 6 })
  await expect(slider(page, 'From')).toHaveAttribute('aria-valuetext', 'April 2021')
  await expect(slider(page, 'To')).toHaveAttribute('aria-valuetext', 'June 2021')
  await expect(page).toHaveURL('/')
  await page.mouse.up()
  await expect(page).toHaveURL('/?from=2021-04&to=2021-06')
  await expectAnswer(page, 30)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('chooses one month by a tap', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Choose a period' }).tap()
    await page.getByRole('toolbar').scrollIntoViewIfNeeded()
    const { x, y } = await barAt(page, 12, 24)
    await page.touchscreen.tap(x, y)
    await expect(page).toHaveURL('/?from=2021-05&to=2021-05')
    await expect(page.getByRole('figure', { name: 'Articles by day' })).toBeVisible()
  })

  test('scrolls the page when a finger goes up over the bars', { tag: FULL_RUN }, async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Choose a period' }).tap()
    const session = await page.context().newCDPSession(page)
    const start = await barAt(page, 11, 24)
    await swipe(session, start, { x: start.x + 6, y: start.y - 200 })
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50)
    await expect(page).toHaveURL('/')
  })

  test('leaves the sheet of filters to the choices: a period is typed there', { tag: FULL_RUN }, async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: /^Filters/ }).tap()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    await expect(sheet.getByRole('figure')).toHaveCount(0)
    await sheet.getByRole('textbox', { name: 'From' }).fill('2022')
    await sheet.getByRole('textbox', { name: 'From' }).press('Enter')
    await expect(page).toHaveURL('/?from=2022')
    await expect(sheet.getByRole('button', { name: 'Show 3 articles' })).toBeVisible()
  })

  test('has targets that a finger can hit, and nothing goes beyond 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto('/?from=2021-04&to=2021-04')
    await page.getByRole('button', { name: 'Choose a period' }).tap()
    await page.getByRole('button', { name: 'As a table' }).tap()
    await expect(page.getByRole('table', { name: 'Articles by day, 1 to 30 April 2021' })).toBeVisible()
    const controls = await page
      .getByRole('figure')
      .locator('nav a, nav button, table a, table button')
      .evaluateAll((all) => all.map((each) => [each.textContent, each.getBoundingClientRect().height] as const))
    expect(controls.filter(([, height]) => height < 44)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

test('has the same days in every time zone', { tag: FULL_RUN }, async ({ browser, baseURL }) => {
  const read = async (timezoneId: string) => {
    const context = await browser.newContext({ timezoneId, baseURL: baseURL ?? '', serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto('/?from=2021-04&to=2021-04')
    await expectAnswer(page, 13)
    const bars = await page.getByRole('toolbar').getByRole('link').allTextContents()
    const days = await page
      .getByRole('main')
      .locator('section time[datetime]')
      .evaluateAll((times) => times.map((time) => `${time.getAttribute('datetime')} ${time.textContent}`))
    await context.close()
    return { bars, days }
  }
  const [honolulu, kiritimati] = [await read('Pacific/Honolulu'), await read('Pacific/Kiritimati')]
  expect(honolulu.bars).toContain('30 April 2021: 1 article')
  expect(honolulu.days.length).toBeGreaterThan(0)
  expect(kiritimati).toEqual(honolulu)
})
