// The controls of the timeline in the accessibility tree: each has a name, a role and a value that a person understands.

import { expect, type Page } from '@playwright/test'
import { FULL_RUN } from '../support/full-run.ts'
import { type AccessibleNode, readAccessibilityTree } from '../support/accessibility-tree.ts'
import { test } from '../support/site.ts'

/** Roles that can have the focus but are no controls: the page moves the focus there, and reading goes on from there. */
const FOCUS_TARGETS = ['RootWebArea', 'main', 'heading', 'dialog', 'group', 'complementary']

/** Roles of controls. */
const CONTROLS = [
  'button',
  'link',
  'checkbox',
  'slider',
  'textbox',
  'searchbox',
  'combobox',
  'option',
  'DisclosureTriangle',
]

const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/

async function readControls(page: Page): Promise<readonly AccessibleNode[]> {
  const focusable = (await readAccessibilityTree(page)).filter((node) => node.focusable)
  expect(focusable.filter(({ role, name }) => role === 'group' && name === '')).toEqual([])
  return focusable.filter(({ role }) => !FOCUS_TARGETS.includes(role))
}

function expectAllSaid(controls: readonly AccessibleNode[]): void {
  expect(controls.filter(({ name }) => !/[\p{L}\p{N}]{2}/u.test(name))).toEqual([])
  // "3 more" of what?
  expect(controls.filter(({ name }) => /^(\d+ more|fewer)$/i.test(name))).toEqual([])
  expect(controls.filter(({ role }) => !CONTROLS.includes(role))).toEqual([])
  const without = (role: string, value: RegExp) =>
    controls.filter((control) => control.role === role && !value.test(control.value))
  expect(without('slider', MONTH)).toEqual([])
  expect(
    controls.filter(({ role, states }) => role === 'checkbox' && !states.some((state) => state.startsWith('checked=')))
  ).toEqual([])
  expect(controls.filter(({ role, name }) => role === 'checkbox' && !/ articles?$/.test(name))).toEqual([])
}

test('names every control of the timeline, and says what each slider and box holds', async ({ page }) => {
  await page.goto('/?theme=skills&not.place=africa&from=2021-04&to=2021-06', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'As a table' }).click()
  await expect(page.getByRole('table')).toBeVisible()
  const controls = await readControls(page)
  expectAllSaid(controls)
  const values = controls.filter(({ role }) => role === 'slider').map(({ name, value }) => `${name}: ${value}`)
  expect(values).toEqual(['From: April 2021', 'To: June 2021'])
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('names every control of the sheet, and nothing of what lies behind it', { tag: FULL_RUN }, async ({ page }) => {
    await page.goto('/?theme=skills&from=2021-04&to=2021-06', { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Filters, 2 in use' }).tap()
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    await expect(sheet.getByRole('checkbox').first()).toBeVisible()
    const controls = await readControls(page)
    expectAllSaid(controls)
    const roles = (await readAccessibilityTree(page)).map(({ role }) => role)
    expect(roles.filter((role) => ['banner', 'contentinfo', 'main'].includes(role))).toEqual([])
    expect(controls.map(({ name }) => name)).toContain('Close')
    expect(controls.map(({ name }) => name)).not.toContain('Headlines only')
  })
})
