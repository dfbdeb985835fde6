// Builds of other archives and of the app for development, one after the other: their intermediate files share a folder.

import { expect } from '@playwright/test'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { firstViewBytes } from '../support/first-view-bytes.ts'
import { COTTON } from '../support/pages.ts'
import { buildSite, previewSite, ROOT, runScript } from '../support/servers.ts'
import { test } from '../support/site.ts'

test.describe.configure({ mode: 'serial' })

let scratch = ''

test.beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dateline-builds-'))
})

test.afterAll(async () => {
  await rm(scratch, { recursive: true, force: true })
})

test('a broken vocabulary stops the build and says where it is broken', async () => {
  const seeds = join(scratch, 'broken')
  await cp(resolve(ROOT, 'seeds'), seeds, { recursive: true })
  await writeFile(join(seeds, 'vocabulary/themes.yaml'), 'groups: [\n  - id: }\n')
  const { code, output } = await buildSite(['--outDir', join(scratch, 'never')], { SEEDS: seeds })
  expect(code).not.toBe(0)
  expect(output).toMatch(/vocabulary\/themes\.yaml:\d+:\d+/)
  expect(output).toContain('^')
  expect(await readdir(scratch)).not.toContain('never')
})

test('a development build hydrates without a mismatch', async ({ page }) => {
  test.setTimeout(120_000)
  const outDir = join(scratch, 'development')
  const { output } = await buildSite(['--mode', 'development', '--outDir', outDir], { NODE_ENV: 'development' })
  expect(output).toContain('pages from 60 articles')
  const server = await previewSite(outDir)
  for (const path of ['', '?theme=skills', '?q=migrnat+wrokers', COTTON.path.slice(1), 'about/', 'sources/']) {
    await page.goto(server.url + path, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
  }
  await server.stop()
})

test('the first view of 10,000 articles is within a tenth of that of 60', async ({ browser, baseURL }) => {
  test.setTimeout(300_000)
  const seeds = join(scratch, 'seeds')
  const outDir = join(scratch, 'large')
  const generated = await runScript('src/cli/run.mjs', ['generate', '--articles', '10000', '--out', seeds])
  expect(generated.code, generated.output).toBe(0)
  const built = await buildSite(['--outDir', outDir], { SEEDS: seeds })
  expect(built.code, built.output).toBe(0)
  expect(built.output).toMatch(/pages from 10,?000 articles/)

  const server = await previewSite(outDir)
  const small = await firstViewBytes(browser, `${baseURL}`)
  const large = await firstViewBytes(browser, server.url)
  await server.stop()
  expect(large.bytes, large.files).toBeLessThanOrEqual(small.bytes * 1.1)
})
