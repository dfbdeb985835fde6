// The development server: a saved seed updates the open page without a reload, and an error in the vocabulary shows file and line.

import { expect, type Page } from '@playwright/test'
import { FULL_RUN } from '../support/full-run.ts'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ROOT, type Server, startDevServer } from '../support/servers.ts'
import { expectAnswer } from '../support/list.ts'
import { test } from '../support/site.ts'

test.describe.configure({ mode: 'serial' })

// Vite writes to the console.
test.use({ forgiven: /\[vite\]|Failed to load resource|React DevTools/ })

const SEED = '002_4ac1b9a692e90482.txt'

let seeds = ''
let server: Server

test.beforeAll(async () => {
  seeds = await mkdtemp(join(tmpdir(), 'dateline-seeds-'))
  await cp(resolve(ROOT, 'seeds'), seeds, { recursive: true })
  server = await startDevServer({ SEEDS: seeds })
})

test.afterAll(async () => {
  await server.stop()
  await rm(seeds, { recursive: true, force: true })
})

async function mend(file: string, from: string, to: string): Promise<void> {
  const path = join(seeds, file)
  const text = await readFile(path, 'utf8')
  expect(text).toContain(from)
  await writeFile(path, text.replace(from, to))
}

// A mended seed changes an article's texts in place; the articles of a built site never change.
test.use({ forgiven: /that a translation replaces/ })

/** Opens the timeline and waits until Vite has bundled all packages: Vite reloads the page then. */
async function openSettled(page: Page): Promise<void> {
  await page.goto(server.url, { waitUntil: 'networkidle' })
  await expect(page.getByRole('group', { name: 'What is asked' })).toContainText('All 60 articles')
  await page.waitForTimeout(1000)
  await page.reload({ waitUntil: 'networkidle' })
  await expectAnswer(page, 60)
}

test('a saved seed updates the open page without a reload', { tag: FULL_RUN }, async ({ page }) => {
  await openSettled(page)
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('cotton')
  await expect(page).toHaveURL(/q=cotton/)
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''))
  await mend(SEED, 'Sustainable cotton farming', 'Enduring cotton farming')
  await expect(page.getByRole('heading', { name: /^Enduring cotton farming/ })).toBeVisible()
  await expect(page.locator('html[data-same-page]')).toHaveCount(1)
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('cotton')
})

test(
  'a broken vocabulary shows file, line and column over the page until it is mended',
  { tag: FULL_RUN },
  async ({ page }) => {
    await openSettled(page)
    const path = join(seeds, 'vocabulary/themes.yaml')
    const sound = await readFile(path, 'utf8')
    await writeFile(path, 'groups: [\n  - id: }\n')
    const overlay = page.locator('vite-error-overlay')
    await expect(overlay).toContainText(/vocabulary\/themes\.yaml:\d+:\d+/)
    await writeFile(path, sound)
    await expect(overlay).toHaveCount(0)
    await expectAnswer(page, 60)
  }
)
