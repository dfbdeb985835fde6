// What opens on pages when the reader asks for it: tools of a view, the citations of an article, and what a button says once it was pressed.

import { expect, type Page } from '@playwright/test'
import { LAWS } from './pages.ts'

export interface OpenedPart {
  readonly name: string
  readonly path: string
  /** Brings the loaded page into the state. */
  readonly open: (page: Page) => Promise<void>
}

/** On a phone the tools of a view stand behind "More". */
async function openTool(page: Page, name: string): Promise<void> {
  const more = page.getByRole('main').getByRole('button', { name: 'More', exact: true })
  const tool = page.getByRole('button', { name, exact: true })
  await expect(more.or(tool).filter({ visible: true }).first()).toBeVisible()
  if (await more.isVisible()) await more.click()
  await tool.click()
}

async function takeAlong(page: Page): Promise<void> {
  await openTool(page, 'Take along')
  await page.getByRole('button', { name: 'CSV' }).click()
  await expect(page.getByText(/ in dateline-.*\.csv\.$/)).toBeVisible()
}

/** Where the browser keeps its clipboard to itself, a field shows the link. */
async function shareByHand(page: Page): Promise<void> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Refused.'))
  })
  await openTool(page, 'Share')
  await expect(page.getByRole('textbox', { name: /copy/i })).toBeFocused()
}

async function cite(page: Page): Promise<void> {
  await page.getByText('Cite', { exact: true }).click()
  await page.getByRole('combobox', { name: 'In the form of' }).selectOption('RIS')
  await expect(page.getByText(/^TY {2}- ELEC/)).toBeVisible()
}

/** On a phone the settings for reading stand behind "More". */
async function openDisplay(page: Page): Promise<void> {
  const banner = page.getByRole('banner')
  const more = banner.getByRole('button', { name: 'More', exact: true })
  const display = banner.getByRole('button', { name: 'Display' })
  await expect(more.or(display).filter({ visible: true }).first()).toBeVisible()
  if (await more.isVisible()) await more.click()
  await display.click()
  await expect(page.getByRole('dialog', { name: 'Display' })).toBeVisible()
}

async function listKeys(page: Page): Promise<void> {
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
}

export const OPENED_PARTS: readonly OpenedPart[] = [
  { name: 'the timeline, taken along', path: '/?from=2021-06&to=2021-06', open: takeAlong },
  { name: 'a theme, taken along', path: '/themes/skills/', open: takeAlong },
  { name: 'a month, its link shown', path: '/2021/07/', open: shareByHand },
  { name: 'an article, cited', path: LAWS.path, open: cite },
  { name: 'an article, its link shown', path: LAWS.path, open: shareByHand },
  { name: 'an article, with the settings for reading', path: LAWS.path, open: openDisplay },
  { name: 'the timeline, with the list of keys', path: '/', open: listKeys },
]
