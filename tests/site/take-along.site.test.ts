// Taking things along: a view as a file, and an article's citation in the forms that others read.

import { readFile } from 'node:fs/promises'
import { expect, type Download, type Page } from '@playwright/test'
import { parseCsv } from '../../src/publish/csv.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { countAnswer, showAllRows } from '../support/list.ts'
import { LAWS } from '../support/pages.ts'
import { test } from '../support/site.ts'

const textOf = async (file: Download) => readFile(await file.path(), 'utf8')

async function download(page: Page, label: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: label }).click()])
  return file
}

test('takes along exactly the articles of a view, in its order, under a name that says the view', async ({ page }) => {
  await page.goto('/?q=women&sort=oldest')
  const rows = page.locator('#results').getByRole('heading', { level: 3 }).getByRole('link')
  await expect(rows.first()).toBeVisible()
  await showAllRows(page, await countAnswer(page))
  const shown = await rows.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  await page.getByRole('button', { name: 'Take along' }).click()
  const file = await download(page, 'CSV')
  expect(file.suggestedFilename()).toMatch(/^dateline-\d+-articles-.*women.*\.csv$/)
  const [, ...records] = parseCsv(await textOf(file)) ?? []
  expect(shown.length).toBeGreaterThan(3)
  expect(records.map((record) => new URL(`${record.at(-1)}`).pathname)).toEqual(shown)
  await expect(page.getByRole('status').filter({ hasText: file.suggestedFilename() })).toBeVisible()
})

for (const [path, count] of [
  ['/', 60],
  ['/themes/skills/', 12],
] as const) {
  test(
    `closes the menu of a phone once the articles of ${path} can be taken along`,
    { tag: FULL_RUN },
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 })
      await page.goto(path, { waitUntil: 'networkidle' })
      const menu = page.getByRole('main').getByRole('button', { name: 'More', exact: true })
      await menu.click()
      await page.getByRole('button', { name: 'Take along' }).click()
      await expect(page.getByRole('heading', { name: new RegExp(`^Take ${count} articles along`) })).toBeFocused()
      await expect(menu).toHaveAttribute('aria-expanded', 'false')
      const [, ...records] = parseCsv(await textOf(await download(page, 'CSV'))) ?? []
      expect(records).toHaveLength(count)
    }
  )
}

test('cites an article in the form asked for, to copy and to save', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(LAWS.path, { waitUntil: 'networkidle' })
  await page.getByText('Cite', { exact: true }).click()
  await page.getByRole('combobox', { name: 'In the form of' }).selectOption('RIS')
  await expect(page.getByText(/^TY {2}- ELEC/)).toBeVisible()
  await page.getByRole('button', { name: 'Copy this form' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const file = await download(page, 'Download it')
  expect(file.suggestedFilename()).toMatch(/^ilo-2021-07-27-.*\.ris$/)
  expect(await textOf(file)).toMatch(new RegExp(`^UR {2}- https?://[^/]+${LAWS.path}\r$`, 'm'))
  await expect(page.locator('meta[name="DC.title"]')).toHaveAttribute('content', LAWS.title)
})

test('gives a link to the device to share where it can', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    const shared = (data: ShareData) => {
      document.documentElement.dataset['shared'] = data.url ?? ''
      return Promise.resolve()
    }
    Object.defineProperty(navigator, 'share', { value: shared })
  })
  await page.goto(LAWS.path, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-shared', new RegExp(`^https?://[^/]+${LAWS.path}$`))
  await expect(page.getByRole('button', { name: 'Copied' })).toHaveCount(0)
})

test('leaves no description of an article in the head of the next page', async ({ page }) => {
  await page.goto(LAWS.path, { waitUntil: 'networkidle' })
  await expect(page.locator('meta[name="DC.title"]')).toHaveCount(1)
  await page.getByRole('link', { name: 'Back to the timeline' }).click()
  await expect(page.locator('#results')).toBeVisible()
  await expect(page.locator('meta[name^="DC."], .Z3988')).toHaveCount(0)
})
