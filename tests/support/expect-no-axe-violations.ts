// Checks a page with every rule of axe-core, also those that are off by default. Loads axe by `evaluate`, which the security policy does not
// block. Leaves out what axe can't decide by itself ("incomplete").

import { expect, type Page } from '@playwright/test'
import type * as axeCore from 'axe-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isFullRun } from './full-run.ts'

declare global {
  interface Window {
    readonly axe: typeof axeCore
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Returns a violation in words: the rule, and where it is broken. */
const describeViolation = ({ id, help, nodes }: axeCore.Result): string =>
  `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}\n  ${failureSummary ?? ''}`).join('\n')}`

/** Returns the violations of the page in its present state, in words; empty for none. */
async function findAxeViolations(page: Page): Promise<string> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  // A section that the browser skips while it is off screen has an estimated height: axe would find its rows under the next section.
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

const COLOURS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['none', 'active'] as const).map((forcedColors) => ({ colorScheme, forcedColors }))
)

/** A phone's width and a desk's, in pixels, each with the colours that are tried on it. `npm test` tries one look. */
const LOOKS = isFullRun
  ? [320, 1280].map((width) => ({ width, colours: COLOURS }))
  : [{ width: 320, colours: [{ colorScheme: 'dark', forcedColors: 'none' } as const] }]

/**
 * Fails with the list of violations on a narrow and on a wide window, in light and dark colours, and in forced colours. `open` brings the page
 * into the state to test. It runs once for each width; the colours change while the page is open.
 */
export async function expectNoAxeViolations(page: Page, open: () => Promise<void>): Promise<void> {
  const broken: string[] = []
  for (const { width, colours } of LOOKS) {
    await page.setViewportSize({ width, height: 900 })
    await open()
    for (const look of colours) {
      await page.emulateMedia(look)
      const violations = await findAxeViolations(page)
      if (violations !== '') broken.push(`${width} pixels, ${JSON.stringify(look)}\n${violations}`)
    }
  }
  expect(broken.join('\n\n')).toBe('')
}
