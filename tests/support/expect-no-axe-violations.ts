// Holds a page against every rule of axe-core, those that are off by default too. The source goes in by `evaluate`, which the security policy
// does not stop. Leaves out what axe can't decide by itself ("incomplete").

import { expect, type Page } from '@playwright/test'
import type * as axeCore from 'axe-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

declare global {
  interface Window {
    readonly axe: typeof axeCore
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A violation as a person wants to read it: the rule, and where. */
const describeViolation = ({ id, help, nodes }: axeCore.Result): string =>
  `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}\n  ${failureSummary ?? ''}`).join('\n')}`

/** The violations of the page as it stands, for a person to read; empty for none. */
export async function findAxeViolations(page: Page): Promise<string> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  // What a browser skips because it is out of sight still has its estimated height, and axe takes its rows to lie under the next section's.
  await page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>('main section'))
      section.style.contentVisibility = 'visible'
  })
  const violations = await page.evaluate(async () => {
    const rules = Object.fromEntries(window.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]))
    return (await window.axe.run(document, { rules, resultTypes: ['violations'] })).violations
  })
  return violations.map(describeViolation).join('\n\n')
}

/** Fails with the list of violations of the page as it stands. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  expect(await findAxeViolations(page)).toBe('')
}
