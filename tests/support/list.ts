// Reads the list of the timeline. It starts with ten rows and grows as the reader scrolls, so that its rows are not all in the page.

import { expect, type Page } from '@playwright/test'

/** The number of rows that a list starts with. */
const FIRST_SCREEN = 10

/** Waits until the sentence says that `count` articles answer, and the first rows are there. */
export async function expectAnswer(page: Page, count: number): Promise<void> {
  await expect(page.getByRole('group', { name: 'What is asked' })).toContainText(
    new RegExp(`^(All )?${count} articles?\\b`)
  )
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  await expect.poll(() => page.locator('main article').count()).toBeGreaterThanOrEqual(Math.min(count, FIRST_SCREEN))
}

/** Returns how many articles answer, from the sentence. */
export async function countAnswer(page: Page): Promise<number> {
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  await expect(page.getByRole('group', { name: 'What is asked' })).toHaveText(/^(All )?[\d,]+ articles?/)
  return Number(
    /[\d,]+/.exec(await page.getByRole('group', { name: 'What is asked' }).innerText())?.[0].replaceAll(',', '')
  )
}

/** Shows all `count` rows of a list. The list also grows by itself and may remove the button before it is clicked. */
export async function showAllRows(page: Page, count: number): Promise<void> {
  const all = page.getByRole('button', { name: /^Show all/ })
  await expect(async () => {
    if (await all.isVisible()) await all.click({ timeout: 2_000 })
    expect(await page.locator('main article').count()).toBe(count)
  }).toPass()
}
