// Translates a page as Chrome does: each text gives way to `<font><font>text</font></font>`, and so does each text that comes later. The words stay,
// so that the page can be compared with one that is not translated.

import type { Page } from '@playwright/test'

/** Translates what stands in the page, once, and with `keepsOn` what comes later as well, until another document is loaded. */
export const translate = (page: Page, { keepsOn }: { readonly keepsOn: boolean }): Promise<void> =>
  page.evaluate((watches) => {
    function translateWithin(root: Node) {
      const texts: Text[] = []
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      // A walker begins after its root.
      for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
        if (!(node instanceof Text) || node.data.trim() === '') continue
        if (node.isConnected && node.parentElement?.closest('script, noscript, font') === null) texts.push(node)
      }
      for (const text of texts) {
        const outer = document.createElement('font')
        outer.appendChild(document.createElement('font')).textContent = text.data
        text.replaceWith(outer)
      }
    }
    translateWithin(document.body)
    if (!watches) return
    new MutationObserver((mutations) => {
      for (const { type, target, addedNodes } of mutations) {
        if (type === 'characterData') translateWithin(target)
        else for (const node of addedNodes) translateWithin(node)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }, keepsOn)
