// The `test` of the built site. It fails on every complaint of the browser; a test that provokes a complaint allows it with
// `test.use({ forgiven })`.

import { expect, test as base } from '@playwright/test'
import { reportPolicyViolations, watchComplaints } from './complaints.ts'
import { type KeptBrowser, openKeptBrowser } from './kept-browser.ts'
import { withoutServiceWorkers } from './no-service-worker.ts'
import { takenOver } from './taken-over.ts'
import { watchTexts } from './watch-texts.ts'

interface SiteOptions {
  /** Matches the complaints that a test allows; null for none. */
  readonly forgiven: RegExp | null
}

interface SiteFixtures {
  readonly keptBrowser: KeptBrowser
}

const unforgiven = (complaints: readonly string[], forgiven: RegExp | null): string[] =>
  complaints.filter((complaint) => forgiven === null || !forgiven.test(complaint))

export const test = base.extend<SiteOptions & SiteFixtures>({
  forgiven: [null, { option: true }],

  context: async ({ context, forgiven, javaScriptEnabled, serviceWorkers }, run) => {
    const complaints = watchComplaints(context)
    if (serviceWorkers === 'block') await withoutServiceWorkers(context)
    if (javaScriptEnabled) {
      await reportPolicyViolations(context)
      await context.addInitScript(watchTexts)
    }
    await run(context)
    expect(unforgiven(complaints, forgiven)).toEqual([])
  },

  // A test that waits until the network is idle means the app as well.
  page: async ({ page, javaScriptEnabled }, run) => {
    const goto = page.goto.bind(page)
    page.goto = async (url, options) => {
      const response = await goto(url, options)
      if (javaScriptEnabled && options?.waitUntil === 'networkidle') await takenOver(page)
      return response
    }
    await run(page)
  },

  keptBrowser: async ({ launchOptions, viewport, baseURL, serviceWorkers, forgiven }, run) => {
    const options = { ...launchOptions, viewport, serviceWorkers, ...(baseURL === undefined ? {} : { baseURL }) }
    const complaints = await openKeptBrowser(options, run)
    expect(unforgiven(complaints, forgiven)).toEqual([])
  },
})
