// Counts the bytes of a first visit: all responses until the network is idle, without what is kept after that to be read offline.

import type { Browser } from '@playwright/test'
import { countFetched, type Fetched } from './fetched-bytes.ts'
import { withoutServiceWorkers } from './no-service-worker.ts'
import { takenOver } from './taken-over.ts'

/** Opens `url` in a new browser context, and returns what it fetched. */
export async function firstViewBytes(browser: Browser, url: string): Promise<Fetched> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  await withoutServiceWorkers(context)
  const page = await context.newPage()
  const fetched = countFetched(page)
  await page.goto(url, { waitUntil: 'networkidle' })
  await takenOver(page)
  const view = await fetched()
  await context.close()
  return view
}
