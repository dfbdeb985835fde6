// Declares the tests of a large view that is taken along: it loads few files, can be cancelled, and where the network is lost nothing is saved.

import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { parseCsv } from '../../src/publish/csv.ts'
import { countFetched, printFetched } from './fetched-bytes.ts'
import { countAnswer } from './list.ts'
import { test } from './site.ts'

/** At 10,000 articles the files of cards would be 2,650. */
const MOST_REQUESTS = 20

const WHOLE_ARCHIVE = '**/archive.json'

async function openTools(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'networkidle' })
  const total = await countAnswer(page)
  await page.getByRole('button', { name: 'Take along' }).click()
  await expect(page.getByRole('heading', { name: `Take ${total.toLocaleString('en')} articles along` })).toBeFocused()
  return total
}

/** Declares the tests on a site of thousands. `addressOf` gives its address, once it is served. */
export function testTakeThousands(addressOf: () => string): void {
  const csv = (page: Page) => page.getByRole('button', { name: 'CSV' })

  test('is taken along whole with few requests', async ({ page }) => {
    const total = await openTools(page, addressOf())
    const fetched = countFetched(page)
    const [file] = await Promise.all([page.waitForEvent('download'), csv(page).click()])
    const cost = await fetched()
    process.stdout.write(`${total} articles taken along: ${printFetched(cost)}\n`)
    const [, ...records] = parseCsv(await readFile(await file.path(), 'utf8')) ?? []
    expect(records).toHaveLength(total)
    expect(new Set(records.map((record) => record.at(-1))).size).toBe(total)
    expect(cost.requests, cost.files).toBeLessThanOrEqual(MOST_REQUESTS)
  })

  test('is not taken along once that is cancelled', async ({ page }) => {
    await openTools(page, addressOf())
    await page.route(WHOLE_ARCHIVE, () => {})
    await csv(page).click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByText('Cancelled: no file was made.')).toBeVisible()
    await expect(csv(page)).toHaveAttribute('aria-disabled', 'false')
  })

  test.describe('without the network', () => {
    test.use({ forgiven: /ERR_FAILED|Failed to load resource/ })
    test('says so, saves nothing, and is taken along at the next try', async ({ page }) => {
      const total = await openTools(page, addressOf())
      const saved: string[] = []
      page.on('download', (file) => saved.push(file.suggestedFilename()))
      await page.route(WHOLE_ARCHIVE, (route) => route.abort())
      await csv(page).click()
      await expect(
        page.getByText('The archive could not be reached. Check the connection and try again.')
      ).toBeVisible()
      expect(saved).toEqual([])
      await page.unroute(WHOLE_ARCHIVE)
      await csv(page).click()
      await expect(page.getByText(new RegExp(`^${total.toLocaleString('en')} articles in .*\\.csv\\.$`))).toBeVisible()
      await expect.poll(() => saved).toHaveLength(1)
    })
  })
}
