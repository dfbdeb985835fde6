// What a search costs a reader in bytes: the first one of a visit, code included, and those after it.

import { expect, type Page } from '@playwright/test'
import { countFetched, type Fetched } from './fetched-bytes.ts'

/** How fast a quick reader types, in milliseconds a letter. */
const LETTER = 60

/**
 * Opens the timeline at `url`, waits until it is quiet, and types the queries one after the other. Gives for each what was fetched until its
 * first rows stood, with their matches marked; what the page itself took is left out.
 */
export async function searchBytes(page: Page, url: string, queries: readonly string[]): Promise<Fetched[]> {
  const fetched = countFetched(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  await fetched()
  const costs: Fetched[] = []
  const box = page.getByRole('combobox', { name: 'Search' })
  for (const query of queries) {
    await box.fill('')
    await expect(page.locator('.entry mark')).toHaveCount(0)
    await box.pressSequentially(query, { delay: LETTER })
    await expect(page).toHaveURL(`${url}?q=${encodeURIComponent(query).replaceAll('%20', '+')}`)
    await expect(page.locator('.sentence .pending')).toHaveCount(0)
    await expect(page.locator('.entry').first().locator('mark').first()).toBeVisible()
    costs.push(await fetched())
  }
  return costs
}
