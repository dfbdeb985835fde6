// A saved search over two builds of one site: the second has a capture more, and the search says what came.

import { expect } from '@playwright/test'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FULL_RUN } from '../support/full-run.ts'
import { buildSite, previewSite, runScript } from '../support/servers.ts'
import { test } from '../support/site.ts'

const listing = (month: string): string => `News and events

  1. Press release

    Whale skeleton returns in ${month}

    28 ${month} 2023

    The skeleton is back after two years of cleaning.

  2. Research

    Ship timbers of ${month} dated by tree rings

    5 ${month} 2023

    The trees were felled in Norway in 1621.
`

let scratch = ''

test.beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dateline-saved-'))
})

test.afterAll(async () => {
  await rm(scratch, { recursive: true, force: true })
})

test('a saved search says what a new capture brought, until it is looked at', { tag: FULL_RUN }, async ({ page }) => {
  const seeds = join(scratch, 'captures')
  const outDir = join(scratch, 'site')
  await mkdir(seeds)
  const capture = (month: string) => writeFile(join(seeds, `${month}.txt`), listing(month))
  const build = async () => {
    const built = await buildSite(['--outDir', outDir], { SEEDS: seeds })
    expect(built.code, built.output).toBe(0)
  }
  for (const month of ['April', 'June']) await capture(month)
  const options = ['--name', 'Harbour Log', '--publisher', 'Harbour Museum']
  const made = await runScript('src/cli/run.mjs', ['new', seeds, ...options])
  expect(made.code, made.output).toBe(0)
  await build()
  const server = await previewSite(outDir)

  await page.goto(`${server.url}?q=whale`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Take along' }).click()
  await page.getByRole('button', { name: 'Save this search' }).click()
  await expect(page.getByText('Saved on this device.')).toBeVisible()

  // A month that had some already, and one that is older than all others.
  await capture('January')
  await writeFile(join(seeds, 'late.txt'), listing('June').replaceAll('Whale skeleton', 'Another whale skeleton'))
  await build()
  const news = page.getByRole('region', { name: 'Searches' }).getByRole('listitem')
  await page.goto(`${server.url}saved/`, { waitUntil: 'networkidle' })
  await expect(news).toContainText('4 articles with whale')
  await expect(news).toContainText('2 new since you last looked')
  await news.getByRole('link').click()
  await expect(page).toHaveURL(`${server.url}?q=whale`)
  await expect(page.getByRole('article')).toHaveCount(4)
  await page.goto(`${server.url}saved/`, { waitUntil: 'networkidle' })
  await expect(news).toContainText('Nothing new since you last looked')
  await server.stop()
})
