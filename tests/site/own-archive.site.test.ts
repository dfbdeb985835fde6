// A folder of another newsroom's captures, made an archive by the command `new` and built: under its own name, with no theme, and no word of the
// archive of this repository.

import { expect } from '@playwright/test'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { buildSite, previewSite, runScript, type Server } from '../support/servers.ts'
import { test } from '../support/site.ts'

test.describe.configure({ mode: 'serial' })

const MONTHS = ['April', 'June', 'August', 'October', 'December']

const listing = (month: string): string => `News and events

  1. © Harbour Museum
    Press release

    Whale skeleton returns in ${month}

    28 ${month} 2023

    The skeleton is back after two years of cleaning.

  2. © Harbour Museum
    Research

    Ship timbers of ${month} dated by tree rings

    5 ${month} 2023

    The trees were felled in Norway in 1621.
`

let scratch = ''
let captures = ''
let server: Server

test.beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dateline-own-'))
  captures = join(scratch, 'my captures')
  await mkdir(captures)
  for (const month of MONTHS) await writeFile(join(captures, `${month}.txt`), listing(month))
})

test.afterAll(async () => {
  await rm(scratch, { recursive: true, force: true })
})

test('a folder that does not say whose news it is stops the build in one sentence', async () => {
  const { code, output } = await buildSite(['--outDir', join(scratch, 'never')], { SEEDS: captures })
  expect(code).not.toBe(0)
  expect(output).toContain(
    `The folder ${captures} has no archive.yaml, which says whose news it is: npm run -s new -- "${captures}" --name "…" --publisher "…" writes one.`
  )
  expect(await readdir(scratch)).not.toContain('never')
})

test.describe('the site of a folder of captures', { tag: FULL_RUN }, () => {
  test.beforeAll(async () => {
    const site = join(scratch, 'site')
    const options = ['--name', 'Harbour Log', '--publisher', 'Harbour Museum']
    const made = await runScript('src/cli/run.mjs', ['new', captures, ...options])
    expect(made.code, made.output).toBe(0)
    const built = await buildSite(['--outDir', site], { SEEDS: captures, SITE_URL: 'https://harbour.example/' })
    expect(built.output).toMatch(/pages from 10 articles/)
    server = await previewSite(site)
  })
  test.afterAll(() => server.stop())

  test('bears its own name in every file, and that of no other publisher', async () => {
    const site = join(scratch, 'site')
    const files = (await readdir(site, { recursive: true })).filter((name) =>
      /\.(?:html|json|xml|md|txt|webmanifest)$/.test(name)
    )
    expect(files.length).toBeGreaterThan(50)
    for (const name of files) {
      const text = await readFile(join(site, name), 'utf8')
      expect(text, name).not.toMatch(/\bILO\b|ilo\.org|Labour Organization|Dateline"/)
      if (name.endsWith('.html')) expect(text, name).toContain('Harbour Log')
    }
    expect(JSON.parse(await readFile(join(site, 'site.webmanifest'), 'utf8'))).toMatchObject({ name: 'Harbour Log' })
    expect(await readFile(join(site, 'sitemap.xml'), 'utf8')).not.toContain('/themes/')
  })

  test('has filters of format and place alone, and every page of its head', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(server.url, { waitUntil: 'networkidle' })
    await expect(page).toHaveTitle('Harbour Log')
    const filters = page.getByRole('complementary', { name: 'Filters' })
    await expect(filters.getByRole('heading', { level: 3 })).toHaveText([
      'Period',
      'Format',
      'Place',
      'Captured listing',
    ])
    await expect(page.getByRole('figure', { name: 'Articles by month' })).not.toContainText(/theme/i)
    const pages = page.getByRole('navigation', { name: 'Pages' }).getByRole('link')
    await expect(pages).toHaveText(['Timeline', 'Places', 'Formats', 'Saved', 'Sources', 'About'])
    for (const address of await pages.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      const answer = await page.goto(new URL(address, server.url).href)
      expect(answer?.status(), address).toBe(200)
      await expect(page.getByRole('banner').getByRole('link', { name: 'Harbour Log' })).toBeVisible()
    }
  })

  test('shows searches of its own that find something', async ({ page }) => {
    await page.goto(`${server.url}about/`, { waitUntil: 'networkidle' })
    const examples = page.getByRole('region', { name: 'How to search' }).getByRole('link')
    const queries = await examples.allTextContents()
    expect(queries.length).toBeGreaterThan(6)
    for (const query of queries) {
      await page.goto(`${server.url}?${new URLSearchParams({ q: query }).toString()}`, { waitUntil: 'networkidle' })
      await expect(page.getByRole('article').first(), query).toBeVisible()
    }
  })

  for (const [state, path] of [
    ['its timeline', ''],
    ['an address that asks for a theme', '?theme=skills'],
    ['its formats', 'formats/'],
    ['an article', '2023/12/05/ship-timbers-of-december-dated-by-tree-rings/'],
  ] as const)
    test(`breaks no rule of axe: ${state}`, async ({ page }) => {
      await expectNoAxeViolations(page, async () => {
        await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' })
        await expect(page.getByRole('main')).toBeVisible()
      })
    })
})
