// The keys of the reader: from the timeline to an article and back without a pointer, and when they do nothing.

import { expect, type Page } from '@playwright/test'
import { FULL_RUN } from '../support/full-run.ts'
import { holdKey, tabTo } from '../support/hands.ts'
import { headlineOf } from '../support/headline.ts'
import { COTTON } from '../support/pages.ts'
import { test } from '../support/site.ts'

const box = (page: Page) => page.getByRole('combobox', { name: 'Search' })
const headlines = (page: Page) => page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link')

/** The parts of a page that cover others are below its upper edge: what is in focus must not be under them. */
async function expectInSight(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null) return false
    const { left, top, height } = focused.getBoundingClientRect()
    return focused.contains(document.elementFromPoint(left + 4, top + Math.min(12, height / 2)))
  })
  expect(seen).toBe(true)
}

test('a reader searches, goes along the headlines, opens one, walks on and comes back, by keys alone', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('cotton jobs')
  await expect(page).toHaveURL('/?q=cotton+jobs')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.goto('/?q=workers', { waitUntil: 'networkidle' })
  // The first key loads what the keys do, and is not lost.
  await page.keyboard.press('j')
  await expect(headlines(page).nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(headlines(page).nth(1)).toBeFocused()
  await expectInSight(page)
  const title = await headlines(page).nth(1).innerText()
  const next = await headlines(page).nth(2).innerText()
  await page.keyboard.press('o')
  await expect.poll(() => headlineOf(page)).toBe(title)
  await expect(page.getByRole('navigation', { name: 'In the list', exact: true })).toContainText('2 of')
  await page.keyboard.press('j')
  await expect.poll(() => headlineOf(page)).toBe(next)
  await page.keyboard.press('k')
  await expect.poll(() => headlineOf(page)).toBe(title)
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await expect(page).toHaveURL('/')
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Keys' })
  await expect(list).toContainText('to the next headline')
  // In a dialog no key of ours does anything but Escape, which is the browser's.
  await page.keyboard.press('/')
  await expect(list).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toBeHidden()
})

test('a whole session by keys: search, filter, open, save, back, the saved list, its file', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.keyboard.press('/')
  await page.keyboard.type('workers')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?q=workers')
  const skills = page.getByRole('checkbox', { name: 'Skills and lifelong learning' })
  await tabTo(page, skills)
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/?q=workers&theme=skills')
  await expect(skills).toBeFocused()
  await page.keyboard.press('j')
  // From the filters, the first that is in sight.
  const focused = headlines(page).and(page.locator(':focus'))
  await expect(focused).toHaveCount(1)
  await expectInSight(page)
  const title = await focused.innerText()
  await page.keyboard.press('o')
  await expect.poll(() => headlineOf(page)).toBe(title)
  await page.keyboard.press('s')
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveAttribute('aria-pressed', 'true')
  // The key for it is the browser's own, which a test can't press.
  await page.goBack()
  await expect(page).toHaveURL('/?q=workers&theme=skills')
  await expect(focused).toHaveText(title)
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await expect(page.getByRole('region', { name: 'Articles' }).getByRole('link', { name: title })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Export as a file' }))
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(file.suggestedFilename()).toMatch(/\.json$/)
})

test('an article is saved under the focus and on its own page', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  const note = page.getByRole('status').filter({ hasText: /saved/i })
  await expect(note).toHaveText('Saved')
  await page.keyboard.press('o')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Timeline')
  await page.keyboard.press('s')
  await expect(note).toHaveText('No longer saved')
})

test(
  'no key does anything while the reader types, composes or holds a modifier',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.goto('/', { waitUntil: 'networkidle' })
    await box(page).pressSequentially('jokes?')
    await expect(box(page)).toHaveValue('jokes?')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 })
    await page.keyboard.press('j')
    await expect(box(page)).toBeFocused()
    await page.goto('/about/', { waitUntil: 'networkidle' })
    for (const key of ['Control+s', 'Alt+j', 'Meta+o', 'Shift+J']) await page.keyboard.press(key)
    await page.evaluate(() => {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: '?', code: 'Slash', isComposing: true, bubbles: true, cancelable: true })
      )
    })
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page).toHaveURL('/about/')
  }
)

test(
  'keys that are switched off do nothing, in any tab, until they are switched on',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.goto('/', { waitUntil: 'networkidle' })
    const other = await page.context().newPage()
    await other.goto('/', { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Display' }).click()
    const keys = page.getByRole('checkbox', { name: 'Keys for moving and acting' })
    await keys.uncheck()
    await page.keyboard.press('Escape')
    for (const tab of [page, other]) {
      await expect(tab.locator('html')).toHaveAttribute('data-settings', 'no-keys')
      for (const key of ['/', 'j', '?']) await tab.keyboard.press(key)
      await expect(box(tab)).not.toBeFocused()
      await expect(tab.getByRole('dialog')).toHaveCount(0)
      await expect(headlines(tab).first()).not.toBeFocused()
    }
    await page.getByRole('button', { name: 'Display' }).click()
    await keys.check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await expect(box(page)).toBeFocused()
  }
)

test('a held key goes down a list that grows, to the link that leads on', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.keyboard.press('j')
  await expect(headlines(page).first()).toBeFocused()
  for (let step = 0; step < 8; step++) {
    await holdKey(page, 'j', 10)
    await expectInSight(page)
    await page.waitForTimeout(300)
  }
  await expect(headlines(page).last()).toBeFocused()
  expect(await headlines(page).count()).toBe(60)
})

test(
  'headlines are found on the pages of themes and periods, from what is in sight',
  { tag: FULL_RUN },
  async ({ page }) => {
    for (const path of ['/themes/skills/', '/2021/07/', '/2021/07/28/']) {
      await page.goto(path, { waitUntil: 'networkidle' })
      await page.keyboard.press('j')
      await expect(headlines(page).first()).toBeFocused()
      await expectInSight(page)
    }
    await page.goto('/', { waitUntil: 'networkidle' })
    await page.mouse.wheel(0, 2_000)
    await page.waitForTimeout(600)
    const before = await page.evaluate(() => scrollY)
    await page.keyboard.press('j')
    await expect(page.locator('main article :focus')).toBeInViewport()
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(400)
  }
)

test(
  'the keys work under another alphabet, and on an article that was opened by its address',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.goto(COTTON.path, { waitUntil: 'networkidle' })
    await page.evaluate(() => {
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'о', code: 'KeyJ', bubbles: true, cancelable: true })
      )
    })
    await expect.poll(() => headlineOf(page)).not.toBe(COTTON.title)
  }
)
