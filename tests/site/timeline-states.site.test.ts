// Every state of the timeline against every rule of axe: on a phone's width and a desk's, light and dark, with the page's colours and with
// those that the reader forces. A page is loaded once for each width: the device's colours change under it, as they do by night.

import { expect, type Page } from '@playwright/test'
import { findAxeViolations } from '../support/expect-no-axe-violations.ts'
import { test } from '../support/site.ts'
import { TIMELINE_STATES } from '../support/timeline-states.ts'

const WIDTHS = [1280, 320] as const

const COLOURS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['none', 'active'] as const).map((forcedColors) => ({ colorScheme, forcedColors }))
)

/** Opens the address and waits until it stands: what was asked for is shown, and no list is on its way. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
  await expect(page.locator('html')).not.toHaveAttribute('data-asked')
}

for (const { name, address, arrange } of TIMELINE_STATES) {
  test(`the timeline ${name} breaks no rule of axe`, async ({ page }) => {
    const broken: string[] = []
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await open(page, address)
      await arrange?.(page)
      for (const colours of COLOURS) {
        await page.emulateMedia(colours)
        const violations = await findAxeViolations(page)
        if (violations !== '') broken.push(`${width} pixels, ${JSON.stringify(colours)}\n${violations}`)
      }
    }
    expect(broken.join('\n\n')).toBe('')
  })
}
