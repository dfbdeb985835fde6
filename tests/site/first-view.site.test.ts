// The bytes of a first visit. `other-builds.site.test.ts` tests how they grow with the archive.

import { expect } from '@playwright/test'
import { COTTON, LAWS } from '../support/pages.ts'
import { countFetched } from '../support/fetched-bytes.ts'
import { firstViewBytes } from '../support/first-view-bytes.ts'
import { test } from '../support/site.ts'

test('the first view of the timeline weighs at most 170 kB', async ({ browser, baseURL }) => {
  const { bytes, files } = await firstViewBytes(browser, `${baseURL}`)
  expect(bytes, files).toBeLessThanOrEqual(170_000)
  expect(bytes, files).toBeGreaterThan(50_000)
})

test('an article page weighs at most 50 kB without the app, also with a letter of Eastern Europe', async ({
  browser,
  baseURL,
}) => {
  for (const { path } of [COTTON, LAWS]) {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const fetched = countFetched(page)
    await page.goto(new URL(path, baseURL).href, { waitUntil: 'networkidle' })
    const { bytes, files } = await fetched()
    expect(bytes, files).toBeLessThanOrEqual(50_000)
    expect(files.includes('european-roman'), files).toBe(path === LAWS.path)
    await context.close()
  }
})
