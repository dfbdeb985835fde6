// Collects what goes wrong in a browser: errors and warnings on the console, errors of the page, violations of the security policy, and failed
// requests.

import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test'

/** The page cancelled the request itself, for example because the reader left it. */
const GIVEN_UP = 'net::ERR_ABORTED'

const isComplaint = (message: ConsoleMessage): boolean => message.type() === 'error' || message.type() === 'warning'
const fromConsole = (message: ConsoleMessage): string => `console: ${message.text()}`
const fromPage = (error: Error): string => `page: ${error.stack ?? error.message}`

/** Returns a list to which each complaint of the browser is added from now on. */
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

/** Returns the complaints of a page from before {@link watchComplaints} was called. */
export async function pastComplaints(page: Page): Promise<string[]> {
  const messages = await page.consoleMessages({ filter: 'all' })
  const errors = await page.pageErrors({ filter: 'all' })
  return [...messages.filter(isComplaint).map(fromConsole), ...errors.map(fromPage)]
}

/** Writes each violation of the security policy to the console as an error, from the next page load on. */
export const reportPolicyViolations = (context: BrowserContext) =>
  context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`security policy: ${violatedDirective} ${blockedURI}`)
    })
  })
