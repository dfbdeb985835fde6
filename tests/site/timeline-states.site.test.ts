// No state of the timeline breaks a rule of axe.

import { expect } from '@playwright/test'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts'
import { test } from '../support/site.ts'
import { TIMELINE_STATES } from '../support/timeline-states.ts'

for (const { name, address, arrange } of TIMELINE_STATES) {
  test(`the timeline ${name} breaks no rule of axe`, async ({ page }) => {
    await expectNoAxeViolations(page, async () => {
      await page.goto(address, { waitUntil: 'networkidle' })
      await expect(page.locator('html')).not.toHaveAttribute('data-asked')
      await arrange?.(page)
    })
  })
}
