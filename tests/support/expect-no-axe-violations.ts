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
async function findAxeViolations(page: Page): Promise<string> {
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

const COLOURS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['none', 'active'] as const).map((forcedColors) => ({ colorScheme, forcedColors }))
)
type Colours = (typeof COLOURS)[number]

/** A desk's width and a phone's. */
const WIDTHS = [1280, 320] as const

/** Every day the reader's own colours are tried dark on a desk and light on a phone; the full run tries the others too. */
const isTried = (width: (typeof WIDTHS)[number], { colorScheme, forcedColors }: Colours): boolean =>
  forcedColors === 'none' || (colorScheme === 'dark') === (width === 1280) || process.env['AXE_LOOKS'] === 'all'

/**
 * Fails with the violations on a desk's and on a phone's width, light and dark, in the page's colours and in those that the reader forces. `open`
 * brings the page into its state, once for each width: the colours change under it, as they do by night.
 */
export async function expectNoAxeViolationsInAnyLook(page: Page, open: () => Promise<void>): Promise<void> {
  const broken: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await open()
    for (const colours of COLOURS.filter((each) => isTried(width, each))) {
      await page.emulateMedia(colours)
      const violations = await findAxeViolations(page)
      if (violations !== '') broken.push(`${width} pixels, ${JSON.stringify(colours)}\n${violations}`)
    }
  }
  expect(broken.join('\n\n')).toBe('')
}
