// The bytes of a first visit. `other-builds.site.test.ts` tests how they grow with the archive.

import { expect } from '@playwright/test'
import { COTTON } from '../support/pages.ts'
import { firstViewBytes } from '../support/first-view-bytes.ts'
import { test } from '../support/site.ts'

test('the first view of the timeline weighs at most 180 kB', async ({ browser, baseURL }) => {
  const { bytes, files } = await firstViewBytes(browser, `${baseURL}`)
  expect(bytes, files).toBeLessThanOrEqual(180_000)
  expect(bytes, files).toBeGreaterThan(50_000)
})

test('an article page weighs at most 50 kB without the app and its faces', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    const isLeftOut = request.resourceType() === 'script' || /\.(js|woff2)$/.test(request.url())
    if (!isLeftOut) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await page.goto(new URL(COTTON.path, baseURL).href, { waitUntil: 'networkidle' })
  expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(50_000)
  await context.close()
})
