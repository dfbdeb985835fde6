// Listens to a page as a screen reader does: every change of a live region is something said, two changes are two.

import type { Page } from '@playwright/test'

const SAID = '__said'

/** From the next page load on: what the live regions said so far. What stands in a region when it appears is not said. */
export async function watchAnnouncements(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((name) => {
    const said: string[] = []
    Object.defineProperty(window, name, { value: said })
    const regionOf = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('[role=status], [role=alert], [aria-live]')
    // What lies behind a modal dialog is not there for a screen reader.
    const isHeard = (region: Element) => {
      const modal = document.querySelector('dialog:modal')
      return modal === null || modal.contains(region)
    }
    const observer = new MutationObserver((mutations) => {
      for (const { target } of mutations) {
        const region = regionOf(target)
        if (region && isHeard(region)) said.push(region.textContent ?? '')
      }
    })
    document.addEventListener('DOMContentLoaded', () => {
      observer.observe(document, { subtree: true, childList: true, characterData: true })
    })
  }, SAID)
  return () => page.evaluate((name) => Reflect.get(window, name) as string[], SAID)
}
