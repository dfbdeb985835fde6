// Waits for the app, which comes after the first paint: on a slow machine a page may lie idle before.

import type { Page } from '@playwright/test'

/** How long nothing is asked for and nothing arrives, in milliseconds. */
const QUIET_TIME = 500

/** Waits until the app has taken over a page that is open, and has loaded what it wants at first. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactFiber'))
  })
  await new Promise<void>((resolve) => {
    let timer = setTimeout(done, QUIET_TIME)
    function restart() {
      clearTimeout(timer)
      timer = setTimeout(done, QUIET_TIME)
    }
    function done() {
      page.off('request', restart)
      page.off('requestfinished', restart)
      resolve()
    }
    page.on('request', restart)
    page.on('requestfinished', restart)
  })
}
