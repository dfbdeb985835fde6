// Reading without a network, and one build after another: on a server of its own, which is stopped and deployed anew.

import { expect, type Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BuildName, makeDeployment } from '../support/deployments.ts'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { headlineOf } from '../support/headline.ts'
import { expectAnswer } from '../support/list.ts'
import { cacheNames, expectBuild, lookForUpdate, untilKept } from '../support/offline.ts'
import { type OwnServer, startOwnServer } from '../support/own-server.ts'
import { COTTON, LAWS } from '../support/pages.ts'
import { ROOT } from '../support/servers.ts'
import { test } from '../support/site.ts'

test.describe.configure({ mode: 'default' })
// A page that asks a server that is not there is refused: what counts is what it shows then.
test.use({ serviceWorkers: 'allow', forgiven: /^request: .* net::ERR_CONNECTION_REFUSED$/ })

let scratch = ''
let server: OwnServer

const folderOf = (build: BuildName): string => join(scratch, build)

test.beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dateline-offline-'))
  for (const build of ['a', 'b', 'c'] as const) await makeDeployment(resolve(ROOT, 'dist'), folderOf(build), build)
})

test.afterAll(() => rm(scratch, { recursive: true, force: true }))

test.beforeEach(async () => {
  server = await startOwnServer(folderOf('a'))
})

test.afterEach(() => server.stop())

/** Opens the timeline, and waits until it can be read without a network. */
async function visit(page: Page): Promise<void> {
  await page.goto(server.url)
  await untilKept(page)
}

const line = (page: Page) => page.getByRole('complementary', { name: 'New version' })

/** Serves another build, and has a page find it. */
async function deploy(page: Page, build: BuildName): Promise<void> {
  server.deploy(folderOf(build))
  await lookForUpdate(page)
}

async function accept(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load')
  await line(page).getByRole('button', { name: 'Reload' }).click()
  await loaded
}

/** Opens a page whose code has not been loaded, without loading this page anew. */
async function openThemes(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Themes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Themes' })).toBeVisible()
}

const buildCaches = async (page: Page): Promise<string[]> =>
  (await cacheNames(page)).filter((name) => name.includes('.build.')).map((name) => name.slice(-1))

test('after one visit the timeline, its filters, its search and what was read open without a network, and an article can be saved', async ({
  page,
}) => {
  await visit(page)
  await page.getByRole('main').getByRole('link', { name: LAWS.title }).click()
  await expect.poll(() => headlineOf(page)).toBe(LAWS.title)
  await page.goto(server.url + COTTON.path.slice(1))
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('dateline.seen')).keys()).map(({ url }) => url)))
    .toContainEqual(expect.stringContaining('/data/articles/2021-08-'))
  await server.stop()

  await page.goto(server.url)
  await expectAnswer(page, 60)
  await page.getByRole('checkbox', { name: 'Skills and lifelong learning' }).check()
  await expectAnswer(page, 12)
  await page.goto(`${server.url}?q=sustainble+coton`)
  await expect(page.getByRole('heading', { name: COTTON.title })).toBeVisible()
  for (const { path, title } of [COTTON, LAWS]) {
    await page.goto(server.url + path.slice(1))
    await expect.poll(() => headlineOf(page)).toBe(title)
  }
  expect((await page.pdf()).byteLength).toBeGreaterThan(10_000)
  const save = page.getByRole('button', { name: 'Save', exact: true })
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.goto(`${server.url}saved/`)
  await expect(page.getByRole('region', { name: 'Articles' }).getByRole('link', { name: LAWS.title })).toBeVisible()
  await expectBuild(page, 'a')
  await server.start()
})

test('an open page loads the rest of its own code after another build was deployed', async ({ page }) => {
  await visit(page)
  server.deploy(folderOf('b'))
  await openThemes(page)
  await expectBuild(page, 'a')
})

test('of two pages one takes the new version, and the other goes on with its own', async ({ page, context }) => {
  const other = await context.newPage()
  await visit(page)
  await visit(other)
  await deploy(page, 'b')
  await expect(line(other)).toContainText('A newer version of this archive is ready.')
  await accept(page)
  await expectBuild(page, 'b')
  await openThemes(other)
  await expectBuild(other, 'a')
  expect(await buildCaches(page)).toEqual(['a', 'b'])
  // When no page runs it any more, the old build is dropped.
  await other.close()
  await page.reload()
  await expect.poll(() => buildCaches(page)).toEqual(['b'])
  await expect(line(page)).toHaveCount(0)
})

test(
  'a network that is lost while a version is fetched leaves the one before as it was',
  { tag: FULL_RUN },
  async ({ page }) => {
    await visit(page)
    server.breakOff(/\/assets\/.*b\.js$/)
    await deploy(page, 'b')
    await server.stop()
    await page.reload()
    await expectAnswer(page, 60)
    await openThemes(page)
    await expectBuild(page, 'a')
    await expect(line(page)).toHaveCount(0)
    server.breakOff(null)
    await server.start()
    await deploy(page, 'b')
    await accept(page)
    await expectBuild(page, 'b')
  }
)

test(
  'of two versions that come while a page is open, the page goes on to the last',
  { tag: FULL_RUN },
  async ({ page }) => {
    await visit(page)
    await deploy(page, 'b')
    await expect(line(page)).toBeVisible()
    await deploy(page, 'c')
    await expect.poll(() => buildCaches(page)).toEqual(['a', 'b', 'c'])
    await openThemes(page)
    await expectBuild(page, 'a')
    await accept(page)
    await expectBuild(page, 'c')
    await expect.poll(() => buildCaches(page)).toEqual(['c'])
  }
)

test('a deployment that is rolled back is a new version like any other', { tag: FULL_RUN }, async ({ page }) => {
  await visit(page)
  await deploy(page, 'b')
  await accept(page)
  await expectBuild(page, 'b')
  await deploy(page, 'a')
  await openThemes(page)
  await expectBuild(page, 'b')
  await accept(page)
  await expectBuild(page, 'a')
  await server.stop()
  await page.reload()
  await expectBuild(page, 'a')
  await server.start()
})

test(
  'a deployment that is rolled back before anyone took it is not spoken of any more',
  { tag: FULL_RUN },
  async ({ page }) => {
    await visit(page)
    await deploy(page, 'b')
    await expect(line(page)).toBeVisible()
    await deploy(page, 'a')
    await expect(line(page)).toHaveCount(0)
    await openThemes(page)
    await expectBuild(page, 'a')
  }
)

test(
  'a page that came from the network as the new version has nothing to accept',
  { tag: FULL_RUN },
  async ({ page }) => {
    await visit(page)
    server.deploy(folderOf('b'))
    await page.reload()
    await expectBuild(page, 'b')
    await expect.poll(() => buildCaches(page)).toEqual(['b'])
    await expect(line(page)).toHaveCount(0)
  }
)

test('the line can be put off, and breaks no rule of axe', { tag: FULL_RUN }, async ({ page }) => {
  await expectNoAxeViolations(page, async () => {
    server.deploy(folderOf('a'))
    await visit(page)
    await deploy(page, 'b')
    await expect(line(page)).toBeVisible()
  })
  await line(page).getByRole('button', { name: 'Later' }).click()
  await expect(line(page)).toHaveCount(0)
})

test('a browser that takes no service worker reads on without a word', { tag: FULL_RUN }, async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('Refused.', 'SecurityError'))
  })
  await page.goto(server.url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(5_000)
  await openThemes(page)
  expect(await cacheNames(page)).toEqual([])
})
