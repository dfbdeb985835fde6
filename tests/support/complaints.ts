// What the browser complains of: errors and warnings on the console, errors of the page, violations of the security policy, and requests that
// fail.

import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test'

/** A request that the page itself gave up, as when it is left. */
const GIVEN_UP = 'net::ERR_ABORTED'

const isComplaint = (message: ConsoleMessage): boolean => message.type() === 'error' || message.type() === 'warning'
const fromConsole = (message: ConsoleMessage): string => `console: ${message.text()}`
const fromPage = (error: Error): string => `page: ${error.stack ?? error.message}`

/** The complaints of a browser from now on; the list grows. */
export function watchComplaints(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (isComplaint(message)) complaints.push(fromConsole(message))
  })
  context.on('weberror', (error) => complaints.push(fromPage(error.error())))
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    if (reason !== GIVEN_UP) complaints.push(`request: ${request.url()} ${reason}`)
  })
  return complaints
}

/** What a page complained of before anybody listened. */
export async function pastComplaints(page: Page): Promise<string[]> {
  const messages = await page.consoleMessages({ filter: 'all' })
  const errors = await page.pageErrors({ filter: 'all' })
  return [...messages.filter(isComplaint).map(fromConsole), ...errors.map(fromPage)]
}

/** From the next page load on, a violation of the security policy is an error on the console. */
export const reportPolicyViolations = (context: BrowserContext) =>
  context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`security policy: ${violatedDirective} ${blockedURI}`)
    })
  })
