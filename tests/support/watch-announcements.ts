// Listens to a page as a screen reader does: what its live regions come to say.

import type { Page } from '@playwright/test'

const SAID = '__said'

/** From the next page load on. What stands in a region when it appears is not said. */
export async function watchAnnouncements(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((name) => {
    const said: string[] = []
    Object.defineProperty(window, name, { value: said })
    const regionOf = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('[role=status], [role=alert], [aria-live]')
    const observer = new MutationObserver((mutations) => {
      const regions = new Set(mutations.map(({ target }) => regionOf(target)))
      for (const region of regions) if (region) said.push(region.textContent ?? '')
    })
    document.addEventListener('DOMContentLoaded', () => {
      observer.observe(document, { subtree: true, childList: true, characterData: true })
    })
  }, SAID)
  return () => page.evaluate((name) => Reflect.get(window, name) as string[], SAID)
}
