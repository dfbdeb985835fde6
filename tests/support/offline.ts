// What tests of reading without a network ask of a page.

import { expect, type Page } from '@playwright/test'

/** Waits until the service worker answers the page's requests. */
export const untilControlled = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)

/** Waits until the service worker answers the page's requests, and all cards of a small archive are kept, with what a search needs. */
export async function untilKept(page: Page, prefix = 'dateline'): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (cacheName) => {
        if (navigator.serviceWorker.controller === null) return 'no service worker'
        const cache = await caches.open(cacheName)
        const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname)
        const months = paths.find((path) => path.includes('/archive/cards.'))
        if (months === undefined || !paths.some((path) => path.endsWith('/manifest.json'))) return 'no manifest'
        const listed = (await (await cache.match(months))?.json()) as { readonly count: number }[]
        const files = listed.reduce((sum, { count }) => sum + Math.ceil(count / 4), 0)
        return `${paths.filter((path) => path.includes('/data/cards/')).length} of ${files}`
      }, `${prefix}.seen`)
    )
    .toMatch(/^(\d+) of \1$/)
}

declare global {
  /** The builds of which this page has run scripts (`deployments.ts`). */
  var ran: Set<string> | undefined
}

/** Expects a page that is not blank, and that has run scripts of one build alone. */
export async function expectBuild(page: Page, build: string): Promise<void> {
  await expect(page.getByRole('main').getByRole('heading').first()).toBeAttached()
  await expect(page.getByRole('banner')).toBeVisible()
  expect(await page.evaluate(() => [...(globalThis.ran ?? [])])).toEqual([build])
}

/** The names of the caches of this host. */
export const cacheNames = (page: Page): Promise<string[]> => page.evaluate(async () => (await caches.keys()).toSorted())

/** Has the browser look for a new service worker. Resolves also where it can't be had. */
export const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update().catch(() => {})
  })
