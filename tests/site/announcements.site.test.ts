// The timeline with a screen reader and a keyboard: each change is announced once, and the focus stays where it belongs.

import { expect, type Page } from '@playwright/test'
import { FULL_RUN } from '../support/full-run.ts'
import { countAnswer, expectAnswer } from '../support/list.ts'
import { test } from '../support/site.ts'
import { watchAnnouncements } from '../support/watch-announcements.ts'

const SKILLS = 'Skills and lifelong learning'
const SAFETY = 'Safety and health'

/** In milliseconds; longer than the announcer waits until a change has settled. */
const SETTLED_MS = 900

const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' })

/** Returns the number beside a value in the filters. */
async function promised(page: Page, label: string): Promise<number> {
  const text = await filters(page).locator('label', { hasText: label }).innerText()
  return Number(/\d+/.exec(text)?.[0])
}

test('says each change once it has settled, and nothing of the list', { tag: FULL_RUN }, async ({ page }) => {
  const said = await watchAnnouncements(page)
  await page.goto('/')
  await filters(page).getByRole('checkbox', { name: SKILLS }).click()
  await expect.poll(async () => (await said()).length).toBe(1)
  await page.waitForTimeout(SETTLED_MS)
  const skills = await countAnswer(page)
  expect(await said()).toEqual([`${skills} articles, ${SKILLS}`])

  // Two changes at once are announced as one.
  const both = filters(page).getByRole('checkbox', { name: new RegExp(`^(${SAFETY}|${SKILLS})`) })
  await expect(both).toHaveCount(2)
  await both.evaluateAll((boxes: HTMLElement[]) => {
    for (const box of boxes) box.click()
  })
  await expect.poll(async () => (await said()).length).toBe(2)
  await page.waitForTimeout(SETTLED_MS)
  const safety = await countAnswer(page)
  expect(await said()).toEqual([`${skills} articles, ${SKILLS}`, `${safety} articles, ${SAFETY}`])

  await page.getByRole('button', { name: 'Headlines only' }).click()
  await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest')
  await expect.poll(async () => (await said()).length).toBe(3)
  await page.waitForTimeout(SETTLED_MS)
  expect((await said()).slice(2)).toEqual([`${safety} articles, ${SAFETY}, oldest first`])
  await expect(page.locator('.spread > div').locator('[role=status], [role=alert], [aria-live]')).toHaveCount(0)
})

test(
  'says how a search was read, and how many suggestions there are, each once',
  { tag: FULL_RUN },
  async ({ page }) => {
    const said = await watchAnnouncements(page)
    await page.goto('/')
    await page.getByRole('combobox', { name: 'Search' }).fill('migratoin')
    await expect.poll(async () => (await said()).length).toBe(2)
    await page.waitForTimeout(SETTLED_MS)
    const found = await countAnswer(page)
    expect((await said()).toSorted()).toEqual([
      '1 suggestion',
      `${found} articles, migration. Read as migration; no article says migratoin.`,
    ])
  }
)

test('leaves a value out by the keyboard, and says what is left', async ({ page }) => {
  await page.goto('/')
  const skills = await promised(page, SKILLS)
  await filters(page).getByRole('checkbox', { name: SKILLS }).focus()
  await page.keyboard.press('Tab')
  await expect(filters(page).getByRole('button', { name: `More on ${SKILLS}` })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?not.theme=skills')
  await expectAnswer(page, 60 - skills)
  await expect(filters(page).getByRole('button', { name: `Let in ${SKILLS}` })).toBeFocused()
})

test('keeps headlines only across a reload, without a frame of the other', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/')
  const summary = page.locator('main article h3 + p').first()
  await expect(summary).toBeVisible()
  await page.getByRole('button', { name: 'Headlines only' }).click()
  await expect(summary).toBeHidden()
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-settings', 'headlines')
  await expect(page.getByRole('button', { name: 'Headlines only', pressed: true })).toBeVisible()
  await expect(summary).toBeHidden()
})
