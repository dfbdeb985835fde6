// A browser without service workers, as on a site without https. Playwright's own way to block them writes a warning to the console.

import type { BrowserContext } from '@playwright/test'

/** From the next page load on. */
export const withoutServiceWorkers = (context: BrowserContext) =>
  context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
