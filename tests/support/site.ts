// The `test` of the built site: whatever the browser complains of fails it. That is errors and warnings on the console, errors of the page,
// violations of the security policy, and requests that fail. A test that provokes a complaint names it with `test.use({ forgiven })`.

import { type BrowserContext, expect, test as base } from '@playwright/test'

interface SiteOptions {
  /** The complaints that a test provokes itself; null for none. */
  readonly forgiven: RegExp | null
}

/** A request that the page itself gave up, as when it is left. */
const GIVEN_UP = 'net::ERR_ABORTED'

function watch(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`page: ${error.error().stack ?? error.error().message}`))
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    if (reason !== GIVEN_UP) complaints.push(`request: ${request.url()} ${reason}`)
  })
  return complaints
}

export const test = base.extend<SiteOptions>({
  forgiven: [null, { option: true }],

  context: async ({ context, forgiven, javaScriptEnabled }, run) => {
    const complaints = watch(context)
    if (javaScriptEnabled) {
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`security policy: ${violatedDirective} ${blockedURI}`)
        })
      })
    }
    await run(context)
    expect(complaints.filter((complaint) => forgiven === null || !forgiven.test(complaint))).toEqual([])
  },
})
