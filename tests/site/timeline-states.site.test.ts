// No state of the timeline breaks a rule of axe.

import { expect } from '@playwright/test'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { test } from '../support/site.ts'
import { TIMELINE_STATES } from '../support/timeline-states.ts'

for (const { name, address, arrange, variant } of TIMELINE_STATES) {
  test(`the timeline ${name} breaks no rule of axe`, { tag: variant ? FULL_RUN : [] }, async ({ page }) => {
    await expectNoAxeViolations(page, async () => {
      await page.goto(address, { waitUntil: 'networkidle' })
      await expect(page.locator('html')).not.toHaveAttribute('data-asked')
      await arrange?.(page)
    })
  })
}
