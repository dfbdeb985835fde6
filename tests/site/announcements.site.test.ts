// The timeline for those who can't see it or use no mouse: what is said, once, and where the focus goes.

import { expect, type Page } from '@playwright/test'
import { test } from '../support/site.ts'
import { watchAnnouncements } from '../support/watch-announcements.ts'

const SKILLS = 'Skills and lifelong learning'
const SAFETY = 'Safety and health'

/** Longer than the announcer waits for a change to settle. */
const SETTLED_MS = 900

const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' })

/** The number beside a value in the filters. */
async function promised(page: Page, label: string): Promise<number> {
  const text = await filters(page).locator('label', { hasText: label }).innerText()
  return Number(/\d+/.exec(text)?.[0])
}

/** Goes from control to control until the one that `isThere` knows has the focus. */
async function tabTo(page: Page, key: 'Tab' | 'Shift+Tab', selector: string): Promise<void> {
  for (let pressed = 0; pressed < 400; pressed++) {
    await page.keyboard.press(key)
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`${key} never comes to ${selector}.`)
}

test('says each change once it has settled, and nothing of the list', async ({ page }) => {
  const said = await watchAnnouncements(page)
  await page.goto('/')
  await filters(page).getByRole('checkbox', { name: SKILLS }).click()
  await page.waitForTimeout(SETTLED_MS)
  const skills = await page.getByRole('article').count()
  expect(await said()).toEqual([`${skills} articles, ${SKILLS}`])

  // Two changes in a row are one.
  await filters(page).getByRole('checkbox', { name: SAFETY }).click()
  await filters(page).getByRole('checkbox', { name: SKILLS }).click()
  await page.waitForTimeout(SETTLED_MS)
  const safety = await page.getByRole('article').count()
  expect(await said()).toEqual([`${skills} articles, ${SKILLS}`, `${safety} articles, ${SAFETY}`])

  await page.getByRole('button', { name: 'Headlines only' }).click()
  await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest')
  await page.waitForTimeout(SETTLED_MS)
  expect((await said()).slice(2)).toEqual([`${safety} articles, ${SAFETY}, oldest first`])
  await expect(page.locator('.spread > div').locator('[role=status], [role=alert], [aria-live]')).toHaveCount(0)
})

test('is worked with the keyboard alone: two themes, one less, the third article, and back to it', async ({ page }) => {
  const said = await watchAnnouncements(page)
  await page.goto('/')
  const skills = await promised(page, SKILLS)
  await tabTo(page, 'Tab', 'input[name=skills]')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/?theme=skills')
  await expect(page.getByRole('article')).toHaveCount(skills)
  await page.waitForTimeout(SETTLED_MS)
  expect((await said()).at(-1)).toBe(`${skills} articles, ${SKILLS}`)

  const safety = await promised(page, SAFETY)
  await tabTo(page, 'Tab', 'input[name=safety-and-health]')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/?theme=safety-and-health&theme=skills')
  await page.waitForTimeout(SETTLED_MS)
  const either = await page.getByRole('article').count()
  expect((await said()).at(-1)).toBe(`${either} articles, ${SKILLS} or ${SAFETY}`)

  await tabTo(page, 'Shift+Tab', 'input[name=skills]')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/?theme=safety-and-health')
  await page.waitForTimeout(SETTLED_MS)
  await expect(page.getByRole('article')).toHaveCount(safety)
  expect(await said()).toHaveLength(3)
  expect((await said()).at(-1)).toBe(`${safety} articles, ${SAFETY}`)

  const third = page.getByRole('article').nth(2).getByRole('heading').getByRole('link')
  const href = (await third.getAttribute('href')) ?? ''
  await tabTo(page, 'Shift+Tab', `h3 a[href="${href}"]`)
  // The page scrolls smoothly to what has the focus.
  await page.waitForTimeout(SETTLED_MS)
  const { y: before = NaN } = (await third.boundingBox()) ?? {}
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(href)
  await page.goBack()
  await expect(page).toHaveURL('/?theme=safety-and-health')
  await expect(third).toBeFocused()
  await page.waitForTimeout(SETTLED_MS)
  const { y: after = NaN } = (await third.boundingBox()) ?? {}
  expect(Math.abs(after - before)).toBeLessThanOrEqual(2)
  expect(await said()).toHaveLength(3)
})

test('leaves a value out by the keyboard, and says what is left', async ({ page }) => {
  await page.goto('/')
  const skills = await promised(page, SKILLS)
  await tabTo(page, 'Tab', 'input[name=skills]')
  await page.keyboard.press('Tab')
  await expect(filters(page).getByRole('button', { name: `More on ${SKILLS}` })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/?not.theme=skills')
  await expect(page.getByRole('article')).toHaveCount(60 - skills)
  await expect(filters(page).getByRole('button', { name: `Let in ${SKILLS}` })).toBeFocused()
})

test('keeps headlines only across a reload, without a frame of the other', async ({ page }) => {
  await page.goto('/')
  const summary = page.locator('.entry .sum').first()
  await expect(summary).toBeVisible()
  await page.getByRole('button', { name: 'Headlines only' }).click()
  await expect(summary).toBeHidden()
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-density', 'headlines')
  await expect(page.getByRole('button', { name: 'Headlines only', pressed: true })).toBeVisible()
  await expect(summary).toBeHidden()
})
