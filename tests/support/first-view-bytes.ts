// Weighs what a first visit loads: the bodies of all answers until the network is quiet, as they came over the wire.

import type { Browser } from '@playwright/test'

export interface ViewWeight {
  readonly bytes: number
  /** Each file and its bytes, the heaviest first: for the message when it is too much. */
  readonly files: string
}

/** Opens `url` in a fresh browser context. */
export async function firstViewBytes(browser: Browser, url: string): Promise<ViewWeight> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const weights: Promise<{ path: string; bytes: number }>[] = []
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url())
    weights.push(request.sizes().then(({ responseBodySize }) => ({ path: pathname, bytes: responseBodySize })))
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const files = (await Promise.all(weights)).toSorted((a, b) => b.bytes - a.bytes)
  await context.close()
  return {
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    files: files.map(({ path, bytes }) => `${bytes} ${path}`).join('\n'),
  }
}
