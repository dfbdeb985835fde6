// Builds of other archives, and of the app for development. They run one after the other, because their intermediate files share a folder.

import { expect, type Page } from '@playwright/test'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Manifest } from '../../src/model/bundle.ts'
import type { CardMonth } from '../../src/model/card-files.ts'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { printFetched } from '../support/fetched-bytes.ts'
import { firstViewBytes } from '../support/first-view-bytes.ts'
import { COTTON } from '../support/pages.ts'
import { withoutServiceWorkers } from '../support/no-service-worker.ts'
import { testScrollPositions } from '../support/scroll-position-table.ts'
import { countAnswer } from '../support/list.ts'
import { expectScrollPosition, goTo, growTo, untilHydrated } from '../support/scroll-positions.ts'
import { searchBytes } from '../support/search-bytes.ts'
import { buildSite, previewSite, ROOT, runScript, type Server } from '../support/servers.ts'
import { testTakeThousands } from '../support/take-thousands.ts'
import { test } from '../support/site.ts'

test.describe.configure({ mode: 'serial' })

/** In bytes, until the first rows are there with their matches marked; the counts of the filters follow them. */
const FIRST_SEARCH = 120_000
const LATER_SEARCH = 60_000
const COUNTS = 30_000

/** Words of generated archives; the first query has a typo. */
const QUERIES = [
  'labour migratoin indonesia',
  'occupational safety latvia',
  'wage policy ukraine',
  'skils development mozambique',
  'project launch',
  'forced labour',
]

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

test('a development build hydrates without a mismatch', { tag: FULL_RUN }, async ({ page }) => {
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

test(
  'the first view of 10,000 articles is within a tenth of that of 60',
  { tag: FULL_RUN },
  async ({ browser, baseURL }) => {
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
  }
)

test(
  'a search of 10,000 articles fetches little, code included, and those after it less',
  { tag: FULL_RUN },
  async ({ browser }) => {
    const server = await previewSite(join(scratch, 'large'))
    const visit = async () => {
      const context = await browser.newContext({ serviceWorkers: 'block' })
      await withoutServiceWorkers(context)
      const costs = await searchBytes(await context.newPage(), server.url, QUERIES)
      await context.close()
      return costs.map((cost) => ({ ...cost, counts: cost.byKind.columns ?? 0 }))
    }
    const isTooMuch = ([first]: Awaited<ReturnType<typeof visit>>) =>
      !first || first.bytes - first.counts > FIRST_SEARCH
    let costs = await visit()
    // On a slow machine the letters come so slowly that rows are loaded between them: then the visit is repeated.
    for (let again = 0; again < 2 && isTooMuch(costs); again++) costs = await visit()
    await server.stop()
    const printed = costs.map((cost, at) => `${QUERIES[at]}: ${printFetched(cost)}`).join('\n')
    test.info().annotations.push({ type: 'bytes', description: printed })
    process.stdout.write(`${printed}\n`)
    const [first, ...later] = costs
    expect((first?.bytes ?? Infinity) - (first?.counts ?? 0), first?.files).toBeLessThanOrEqual(FIRST_SEARCH)
    expect(first?.counts).toBeLessThanOrEqual(COUNTS)
    for (const each of later) expect(each.bytes - each.counts, each.files).toBeLessThanOrEqual(LATER_SEARCH)
  }
)

test.describe('a list of thousands', { tag: FULL_RUN }, () => {
  let server: Server
  test.beforeAll(async () => {
    server = await previewSite(join(scratch, 'large'))
  })
  test.afterAll(() => server.stop())

  const rows = (page: Page) => page.getByRole('article')

  /** Returns the address of the newest months that have at least so many articles together. */
  async function addressOfNewest(page: Page, atLeast: number): Promise<string> {
    const read = async (file: string): Promise<unknown> => (await page.request.get(`${server.url}data/${file}`)).json()
    const { files } = (await read('manifest.json')) as Manifest
    let count = 0
    for (const { month, count: held } of (await read(files.cards)) as CardMonth[]) {
      count += held
      if (count >= atLeast) return `${server.url}?from=${month}`
    }
    throw new Error(`The archive has only ${count} articles.`)
  }

  test('comes into the page as a whole when that is asked for, and gives back the row that was left', async ({
    page,
  }) => {
    await page.goto(await addressOfNewest(page, 3000))
    const total = await countAnswer(page)
    expect(total).toBeGreaterThanOrEqual(3000)
    await expect(rows(page)).toHaveCount(10)
    await page.waitForTimeout(2000)
    await expect(rows(page)).toHaveCount(10)
    await page.getByRole('button', { name: `Show all ${total.toLocaleString('en')}` }).click()
    await expect(rows(page)).toHaveCount(total)
    await expect(page.getByText('articles stand here')).toHaveCount(0)

    const link = rows(page).nth(1499).getByRole('heading').getByRole('link')
    const position = await goTo(page, () => link, 'center')
    await page.keyboard.press('Enter')
    await expect(rows(page).nth(60)).toBeHidden()
    await page.goBack()
    await expectScrollPosition(page, position)
    await expect(rows(page)).toHaveCount(total)
  })

  test('stops after 600 rows at the end of a month, says what stands there, and leads on', async ({ page }) => {
    await page.goto(server.url)
    await untilHydrated(page)
    await expect(rows(page)).toHaveCount(60)
    await growTo(page, 500)
    const turn = page.getByRole('link', { name: /^Earlier: / })
    await expect(async () => {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
      await expect(turn).toBeAttached({ timeout: 1000 })
    }).toPass()
    const shown = await rows(page).count()
    expect(shown).toBeGreaterThan(500)
    expect(shown).toBeLessThanOrEqual(600)
    await expect(page.getByText('articles stand here')).toHaveText(
      `${shown} of 10,000 articles stand here. Printing and finding in the page cover these.`
    )
    await expect(page.getByRole('button', { name: /^Show all/ })).toHaveCount(0)
    const next = (await turn.innerText()).replace('Earlier: ', '')
    await expect(page.locator('main section > h2').filter({ hasText: next })).toHaveCount(0)

    await turn.press('Enter')
    await expect(page).toHaveURL(/\?start=\d{4}-\d{2}$/)
    const first = page.locator('main section > h2').first()
    await expect(first).toContainText(next)
    await expect(first.getByRole('link')).toBeFocused()
    await expect(page.getByRole('link', { name: /^Later: / })).toBeAttached()
    await expect(rows(page)).toHaveCount(10)

    const other = await page.context().newPage()
    await other.goto(page.url())
    await expect(other.locator('main section > h2').first()).toContainText(next)
    await other.getByRole('link', { name: 'From the beginning' }).click()
    await expect(other).toHaveURL(server.url)
    await page.goBack()
    await expect(page).toHaveURL(server.url)
    await expect(rows(page)).toHaveCount(shown)
  })

  test('in the order of the best match goes on with the next 600', async ({ page }) => {
    await page.goto(`${server.url}?q=labour&start=601`)
    const total = await countAnswer(page)
    expect(total).toBeGreaterThan(700)
    await expect(rows(page)).toHaveCount(10)
    await expect(page.getByText('articles stand here')).toContainText(
      `Numbers 601 to 610 of ${total.toLocaleString('en')} articles`
    )
    await page.getByRole('link', { name: 'From the beginning' }).click()
    await expect(page).toHaveURL(`${server.url}?q=labour`)
    await expect(page.getByText('articles stand here')).toContainText(`10 of ${total.toLocaleString('en')} articles`)
  })

  testTakeThousands(() => server.url)

  testScrollPositions({
    row: 280,
    open: async (page) => {
      await page.goto(server.url)
      await untilHydrated(page)
      await growTo(page, 300)
    },
  })

  for (const [state, address] of [
    ['by year', ''],
    ['from a month on', '?start=2015-03'],
  ] as const) {
    test(`breaks no rule of axe ${state}`, async ({ page }) => {
      await expectNoAxeViolations(page, async () => {
        await page.goto(`${server.url}${address}`, { waitUntil: 'networkidle' })
        await expect(rows(page).first()).toBeVisible()
        await expect(page.getByRole('figure', { name: 'Articles by year' })).toBeVisible()
        await expect(page.getByRole('link', { name: /^Later: / })).toHaveCount(address === '' ? 0 : 1)
      })
    })
  }
})
