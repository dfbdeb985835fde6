// What the timeline's list answers. It begins with a screenful and grows as it is read, so that its rows can't be counted at once.

import { expect, type Page } from '@playwright/test'

/** As many rows as a list begins with. */
const FIRST_SCREEN = 10

/** Waits until so many articles answer, the sentence says so, and the list has begun. */
export async function expectAnswer(page: Page, count: number): Promise<void> {
  await expect(page.locator('.sentence')).toContainText(new RegExp(`^(All )?${count} articles?\\b`))
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  await expect.poll(() => page.locator('.spread article').count()).toBeGreaterThanOrEqual(Math.min(count, FIRST_SCREEN))
}

/** How many articles answer, as the sentence says. */
export async function countAnswer(page: Page): Promise<number> {
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  await expect(page.locator('.sentence')).toHaveText(/^(All )?[\d,]+ articles?/)
  return Number(/[\d,]+/.exec(await page.locator('.sentence').innerText())?.[0].replaceAll(',', ''))
}

/** Shows all rows of a list. The list grows by itself where its end comes into sight, and may take the button away before it is pressed. */
export async function showAllRows(page: Page, count: number): Promise<void> {
  const all = page.getByRole('button', { name: /^Show all/ })
  await expect(async () => {
    if (await all.isVisible()) await all.click({ timeout: 2_000 })
    expect(await page.locator('.spread article').count()).toBe(count)
  }).toPass()
}
