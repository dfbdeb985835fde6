// Text stays whole: in forced colours, with the spacing of WCAG 1.4.12, and with queries of any length.

import { expect } from '@playwright/test'
import { FULL_RUN } from '../support/full-run.ts'
import { OPENED_PARTS } from '../support/opened-parts.ts'
import { PAGES, SAYS_404 } from '../support/pages.ts'
import { test } from '../support/site.ts'
import { expectReadable } from '../support/text-faults.ts'

test.use({ forgiven: SAYS_404 })

/** A style of the reader's own. As a constructed sheet, since the security policy refuses inline styles. */
function spaceText(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
  )
  document.adoptedStyleSheets = [sheet]
}

test('every page can be read in forced colours, 360 pixels wide', { tag: FULL_RUN }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.emulateMedia({ forcedColors: 'active' })
  for (const { path } of PAGES) {
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.locator('html')).not.toHaveAttribute('data-asked')
    await expectReadable(page, path)
  }
})

test(
  'what opens on pages can be read in forced colours, and with wide spacing',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    for (const forcedColors of ['active', 'none'] as const) {
      await page.emulateMedia({ forcedColors })
      if (forcedColors === 'none') await page.addInitScript(spaceText)
      for (const { name, path, open } of OPENED_PARTS) {
        await page.goto(path, { waitUntil: 'networkidle' })
        await open(page)
        await expectReadable(page, name)
      }
    }
  }
)

test('every page can be read with wide spacing, 360 pixels wide', { tag: FULL_RUN }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.addInitScript(spaceText)
  for (const { path } of PAGES) {
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.locator('html')).not.toHaveAttribute('data-asked')
    await expectReadable(page, path)
  }
})

const LONG_QUERIES = [
  'Prevention through information: ILO campaign on Ukrainian railways to prevent labour exploitation among refugees',
  'Donaudampfschifffahrtsgesellschaft',
  `kicker:${'x'.repeat(120)}`,
  'x'.repeat(300),
]

test('a query of any length makes nothing scroll sideways', { tag: FULL_RUN }, async ({ page }) => {
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const query of LONG_QUERIES) {
      for (const more of ['', '&exact=1', '&theme=skills&to=2020']) {
        await page.goto(`/?q=${encodeURIComponent(query)}${more}`, { waitUntil: 'networkidle' })
        await expect(page.locator('html')).not.toHaveAttribute('data-asked')
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth
        )
        expect(sideways, `${width} pixels, ${query.slice(0, 20)}${more}`).toBe(0)
      }
    }
  }
})
