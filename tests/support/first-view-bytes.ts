// Weighs what a first visit loads: the bodies of all answers until the network is quiet, as they came over the wire.

import type { Browser } from '@playwright/test'
import { countFetched, type Fetched } from './fetched-bytes.ts'

/** Opens `url` in a fresh browser context. */
export async function firstViewBytes(browser: Browser, url: string): Promise<Fetched> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const fetched = countFetched(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  const view = await fetched()
  await context.close()
  return view
}
