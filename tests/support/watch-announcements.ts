// Records the announcements of a page as a screen reader hears them: each change of a live region is one.

import type { Page } from '@playwright/test'

const SAID = '__said'

/** Starts with the next page load. The result returns the announcements so far; the first text of a region is none. */
export async function watchAnnouncements(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((name) => {
    const said: string[] = []
    Object.defineProperty(window, name, { value: said })
    const regionOf = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('[role=status], [role=alert], [aria-live]')
    // A screen reader ignores what is behind a modal dialog.
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
