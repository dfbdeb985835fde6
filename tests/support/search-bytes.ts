// Counts the bytes of searches: the first one of a visit, code included, and later ones.

import { expect, type Page } from '@playwright/test'
import { countFetched, type Fetched } from './fetched-bytes.ts'
import { takenOver } from './taken-over.ts'

/** The time between two letters of a fast reader, in milliseconds. */
const LETTER = 60

/**
 * Opens the timeline at `url`, waits until the network is idle, and types the queries one after the other. Returns for each query what was
 * fetched until its first rows were there with their matches marked. Leaves out what the page itself fetched.
 */
export async function searchBytes(page: Page, url: string, queries: readonly string[]): Promise<Fetched[]> {
  const fetched = countFetched(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  await takenOver(page)
  await fetched()
  const costs: Fetched[] = []
  const box = page.getByRole('combobox', { name: 'Search' })
  for (const query of queries) {
    await box.fill('')
    await expect(page.locator('main article mark')).toHaveCount(0)
    await box.pressSequentially(query, { delay: LETTER })
    await expect(page).toHaveURL(`${url}?q=${encodeURIComponent(query).replaceAll('%20', '+')}`)
    await expect(page.locator('[data-pending]')).toHaveCount(0)
    await expect(page.locator('main article').first().locator('mark').first()).toBeVisible()
    costs.push(await fetched())
  }
  return costs
}
