// "Keep the whole archive on this device", in a browser: on a server of its own, which is stopped.

import { expect, type Page } from '@playwright/test'
import { resolve } from 'node:path'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { headlineOf } from '../support/headline.ts'
import { untilControlled } from '../support/offline.ts'
import { type OwnServer, startOwnServer } from '../support/own-server.ts'
import { COTTON, LAWS } from '../support/pages.ts'
import { ROOT } from '../support/servers.ts'
import { test } from '../support/site.ts'

test.use({
  serviceWorkers: 'allow',
  forgiven: /^request: .* net::ERR_CONNECTION_REFUSED$|ERR_CONNECTION_RESET|ERR_EMPTY/,
})

/** Where it stands. */
const PLACE = 'saved/'

let server: OwnServer

test.beforeEach(async () => {
  server = await startOwnServer(resolve(ROOT, 'dist'))
})

test.afterEach(() => server.stop())

const part = (page: Page) => page.getByRole('region', { name: 'On this device' })
const tool = (page: Page, name: string) => part(page).getByRole('button', { name })
const KEEP = 'Keep the whole archive on this device'

async function visit(page: Page): Promise<void> {
  await page.goto(server.url + PLACE)
  await untilControlled(page)
}

const keptFiles = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    if (!(await caches.has('dateline.kept'))) return 0
    return (await (await caches.open('dateline.kept')).keys()).length
  })

test('every article opens without a network once the whole archive is kept, and it can be undone', async ({ page }) => {
  await visit(page)
  await expect(part(page).getByRole('status')).toContainText('The whole archive takes some')
  await tool(page, KEEP).click()
  await expect(part(page).getByRole('status')).toHaveText(
    /^The whole archive is on this device: 60 articles, \d+ kB\.$/
  )
  await server.stop()
  for (const { path, title } of [COTTON, LAWS]) {
    await page.goto(server.url + path.slice(1))
    await expect.poll(() => headlineOf(page)).toBe(title)
  }
  await page.goto(`${server.url}2020/05/20/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('20 May 2020')

  await page.goto(server.url + PLACE)
  await expect(part(page).getByRole('status')).toContainText('The whole archive is on this device')
  await server.start()
  await tool(page, 'Remove it from this device').click()
  await expect(part(page).getByRole('status')).toContainText('The archive is no longer kept')
  expect(await keptFiles(page)).toBe(0)
})

test('says that the network is lost, and goes on when it is back', { tag: FULL_RUN }, async ({ page }) => {
  await visit(page)
  await expect(part(page).getByRole('status')).toContainText('The whole archive takes some')
  server.breakOff(/\/data\/cards\/2021-0/)
  await tool(page, KEEP).click()
  await expect(part(page).getByRole('status')).toHaveText(/^The network is lost\. \d+ of \d+ files are on this device/)
  const before = await keptFiles(page)
  server.breakOff(null)
  await page.reload()
  await tool(page, 'Go on').or(tool(page, KEEP)).click()
  await expect(part(page).getByRole('status')).toContainText('The whole archive is on this device')
  expect(await keptFiles(page)).toBeGreaterThan(before)
})

test('says that the device gives no more room, and the page goes on', { tag: FULL_RUN }, async ({ page, context }) => {
  await visit(page)
  await expect(part(page).getByRole('status')).toContainText('The whole archive takes some')
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.url).origin, quotaSize: 1 })
  await tool(page, KEEP).click()
  await expect(part(page).getByRole('status')).toContainText('This device gives no more room.')
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.url).origin })
  await tool(page, 'Go on').click()
  await expect(part(page).getByRole('status')).toContainText('The whole archive is on this device')
})

test('breaks no rule of axe before and after', { tag: FULL_RUN }, async ({ page }) => {
  await expectNoAxeViolations(page, async () => {
    await visit(page)
    await tool(page, 'Remove it from this device').or(tool(page, KEEP)).waitFor()
  })
  await tool(page, KEEP).click()
  await tool(page, 'Remove it from this device').waitFor()
  await expectNoAxeViolations(page, async () => {
    await visit(page)
    await tool(page, 'Remove it from this device').waitFor()
  })
})
