// A site under a path of a host that it shares with others: built for `/name/`, and served there alone. Every journey stays under that path, and
// nothing outside of it is asked for.

import { expect, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FULL_RUN } from '../support/full-run.ts'
import { headlineOf } from '../support/headline.ts'
import { expectAnswer } from '../support/list.ts'
import { cacheNames, untilKept } from '../support/offline.ts'
import { startOwnServer } from '../support/own-server.ts'
import { checkAddresses } from '../support/own-addresses.ts'
import { COTTON, SAYS_404 } from '../support/pages.ts'
import { buildSite, previewSite, type Server } from '../support/servers.ts'
import { test } from '../support/site.ts'
import { takenOver } from '../support/taken-over.ts'

test.describe.configure({ mode: 'serial' })

const BASE = '/name/'
const SITE_URL = `https://host.example${BASE}`

let outDir = ''
let server: Server

test.beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'dateline-base-'))
  const { code, output } = await buildSite(['--outDir', outDir], { SITE_URL })
  expect(code, output).toBe(0)
  server = await previewSite(outDir, BASE)
})

test.afterAll(async () => {
  await server.stop()
  await rm(outDir, { recursive: true, force: true })
})

const asked: string[] = []

test.beforeEach(({ context }) => {
  asked.length = 0
  context.on('request', (request) => asked.push(request.url()))
})

test.afterEach(() => {
  expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([])
})

/** The address of a path of the site. */
const at = (path: string): string => server.url + path.slice(1)

/** The names of what the browser keeps. */
const keptNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].toSorted())

test(
  'from the timeline to a filter, an article and back, without leaving the path',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.goto(at('/'), { waitUntil: 'networkidle' })
    await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''))
    await page.getByRole('checkbox', { name: 'Skills and lifelong learning' }).check()
    await expect(page).toHaveURL(at('/?theme=skills'))
    await expectAnswer(page, 12)
    const link = page.getByRole('main').getByRole('article').nth(2).getByRole('heading').getByRole('link')
    const [title, href] = [await link.innerText(), await link.getAttribute('href')]
    expect(href).toMatch(/^\/name\/\d{4}\//)
    await link.click()
    await expect.poll(() => headlineOf(page)).toBe(title)
    await expect(page).toHaveURL(new URL(href ?? '', server.url).href)
    const back = page.getByRole('link', { name: 'Back to the results' })
    await expect(back).toHaveAttribute('href', '/name/?theme=skills')
    await back.click()
    await expect(page).toHaveURL(at('/?theme=skills'))
    await expect(link).toBeFocused()
    await expect(page.locator('html[data-same-page]')).toHaveCount(1)
  }
)

test('each address in each page leads to a file of the site', { tag: FULL_RUN }, async () => {
  const { count, astray } = await checkAddresses(outDir, BASE)
  expect(astray).toEqual([])
  expect(count).toBeGreaterThan(200)
})

test('a search, a theme, a month, and the way home', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto(at('/about/'), { waitUntil: 'networkidle' })
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''))
  await page.getByRole('combobox', { name: 'Search' }).fill('cotton')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(at('/?q=cotton'))
  await expect(page.getByRole('heading', { name: COTTON.title })).toBeVisible()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Themes' }).click()
  await expect(page).toHaveURL(at('/themes/'))
  await page.getByRole('main').getByRole('link', { name: 'Skills and lifelong learning' }).click()
  await expect(page).toHaveURL(at('/themes/skills/'))
  await page.getByRole('banner').getByRole('link', { name: 'Dateline' }).click()
  await expect(page).toHaveURL(at('/'))
  await page.getByRole('heading').locator(`a[href="${BASE}2022/04/"]`).click()
  await expect(page).toHaveURL(at('/2022/04/'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('April 2022')
  await expect(page.locator('html[data-same-page]')).toHaveCount(1)
})

test('what the browser keeps is named after the path', { tag: FULL_RUN }, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('dateline.settings', 'headlines'))
  await page.goto(at('/?q=cotton'), { waitUntil: 'networkidle' })
  // What the site at the root of this host keeps does not count here.
  await expect(page.locator('html')).toHaveAttribute('data-settings', '')
  await page.getByRole('main').getByRole('link', { name: COTTON.title }).click()
  await expect.poll(() => headlineOf(page)).toBe(COTTON.title)
  await expect.poll(() => keptNames(page)).toContain('dateline/name.places')
  expect(await keptNames(page)).toEqual(['dateline.settings', 'dateline/name.places', 'dateline/name.searches'])
  await page.evaluate(() => localStorage.setItem('dateline/name.settings', 'evidence'))
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-settings', 'evidence')
})

test('copies whole addresses', { tag: FULL_RUN }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.goto(at('/?theme=skills'), { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Share' }).click()
  await expect.poll(copied).toBe(at('/?theme=skills'))
  await page.goto(at(COTTON.path), { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Share' }).click()
  await expect.poll(copied).toBe(SITE_URL + COTTON.path.slice(1))
})

test.describe('an address that leads nowhere', { tag: FULL_RUN }, () => {
  test.use({ forgiven: SAYS_404 })

  test('leads on within the path where it was mangled on its way', async ({ page }) => {
    await page.goto(at('/themes/Skills/).'))
    await expect(page).toHaveURL(at('/themes/skills/'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skills and lifelong learning')
  })

  test('shows our page, whose links stay within the path', async ({ page }) => {
    await page.goto(at('/nowhere/'))
    await takenOver(page)
    await page
      .getByRole('main')
      .getByRole('link', { name: /60 articles/ })
      .click()
    await expect(page).toHaveURL(at('/'))
    await expectAnswer(page, 60)
  })

  test('outside of the site keeps our page readable', async ({ page }) => {
    await page.goto(new URL('/elsewhere/', server.url).href)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // The page that was opened is outside itself; all that it loads is not.
    asked.splice(0, 1)
  })
})

test.describe('without JavaScript', { tag: FULL_RUN }, () => {
  test.use({ javaScriptEnabled: false, forgiven: /^request: .*\.js csp$/ })

  test('a deep link can be read, and its links lead on', async ({ page }) => {
    await page.goto(at(COTTON.path))
    expect(await headlineOf(page)).toBe(COTTON.title)
    await page.getByRole('link', { name: '2021', exact: true }).click()
    await expect(page).toHaveURL(at('/2021/'))
    await page.getByRole('banner').getByRole('link', { name: 'Dateline' }).click()
    await expect(page).toHaveURL(at('/'))
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(60)
  })
})

test.describe('without a network', { tag: FULL_RUN }, () => {
  test.use({ serviceWorkers: 'allow', forgiven: /^request: .* net::ERR_CONNECTION_REFUSED$|status of 404/ })

  test('opens what stands under the path, and touches no cache of its neighbours', async ({ page }) => {
    const own = await startOwnServer(outDir, BASE)
    await page.goto(new URL('/elsewhere/', own.url).href)
    const theirs = ['dateline.build.000000000000', 'dateline.seen', 'theirs']
    await page.evaluate(async (names) => {
      for (const name of names) await (await caches.open(name)).put('/a.json', new Response('theirs'))
    }, theirs)
    await page.goto(own.url)
    await untilKept(page, 'dateline/name')
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope))
    ).toEqual([own.url])
    await own.stop()
    await page.goto(`${own.url}?q=cotton`)
    await expect(page.getByRole('heading', { name: COTTON.title })).toBeVisible()
    expect((await cacheNames(page)).filter((name) => !name.startsWith('dateline/name.'))).toEqual(theirs)
    // This server is not the one that the other tests ask.
    asked.length = 0
  })
})
