// What goes wrong with what a reader saves: each is said in a sentence, and the reader goes on.

import { expect, type Page } from '@playwright/test'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { COTTON, LAWS } from '../support/pages.ts'
import {
  DATELINE,
  deskFile,
  exported,
  openFullDesk,
  savedHeadlines,
  saveOpenArticle,
  takeIn,
} from '../support/saved-desk.ts'
import { test } from '../support/site.ts'
import { expectReadable } from '../support/text-faults.ts'

const REFUSED = /^This browser keeps nothing for this site/

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()

const FILES = [
  ['damaged', deskFile(DATELINE).slice(0, -20), /no saved list of this reader, or not whole/],
  ['of something else', '{"format":"bookmarks","version":1}', /no saved list of this reader, or not whole/],
  [
    'foreign',
    deskFile({ archive: 'Weather', address: 'https://weather.example/' }),
    /belongs to another archive, Weather/,
  ],
  ['newer', deskFile(DATELINE, 2), /a newer version of this reader made it/],
] as const

test(
  'a file that can not be taken in is refused in a sentence and changes nothing',
  { tag: FULL_RUN },
  async ({ page }) => {
    await openFullDesk(page)
    await page.getByRole('button', { name: `Remove: ${COTTON.title}` }).click()
    await expect(page.getByText('Removed.')).toBeVisible()
    const before = await exported(page)
    for (const [name, text, sentence] of FILES) {
      await takeIn(page, text)
      await expect(page.getByText(sentence), name).toBeVisible()
      await expect(page.getByText(/nothing was changed/)).toBeVisible()
    }
    expect(await exported(page)).toEqual(before)
  }
)

test(
  'where there is no more room this is said, and what was saved stays',
  { tag: FULL_RUN },
  async ({ page, context, baseURL }) => {
    const session = await context.newCDPSession(page)
    const { origin } = new URL(`${baseURL}`)
    // The browser's own limit, in bytes.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 })
    await page.goto(LAWS.path, { waitUntil: 'networkidle' })
    await saveOpenArticle(page)
    await page.goto('/saved/', { waitUntil: 'networkidle' })
    const before = await exported(page)
    await takeIn(page, deskFile(DATELINE).replace('Lost words', 'Lost words '.repeat(1_000_000)))
    await expect(page.getByText(/^The browser has no more room for this site: nothing was saved/)).toBeVisible()
    await expect(savedHeadlines(page)).toHaveCount(1)
    expect(await exported(page)).toEqual(before)
    await takeIn(page, deskFile(DATELINE))
    await expect(savedHeadlines(page)).toHaveCount(3)
  }
)

/** How browsers refuse: at once, or as an answer. */
const REFUSALS = {
  'a policy': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
  },
  'a private window': () => {
    IDBFactory.prototype.open = () => {
      const request = indexedDB.deleteDatabase('of nobody')
      const error = new DOMException('The database did not allow mutations.', 'InvalidStateError')
      Object.defineProperty(request, 'error', { value: error })
      queueMicrotask(() => request.dispatchEvent(new Event('error')))
      return request
    }
  },
} as const

for (const [name, refuse] of Object.entries(REFUSALS)) {
  test(
    `where ${name} keeps storage shut this is said once, and all else works`,
    { tag: FULL_RUN },
    async ({ page }) => {
      await page.addInitScript(refuse)
      await page.goto(LAWS.path, { waitUntil: 'networkidle' })
      await save(page)
      await expect(page.getByText(REFUSED)).toHaveCount(1)
      await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
      await page.goto('/saved/', { waitUntil: 'networkidle' })
      await expect(page.getByText(REFUSED)).toHaveCount(1)
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
      await page.getByRole('link', { name: 'Timeline' }).first().click()
      await expect(page.locator('#results')).toBeVisible()
    }
  )
}

test(
  'an older build says that a newer one has opened the list, and does not touch it',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.goto(LAWS.path, { waitUntil: 'networkidle' })
    await saveOpenArticle(page)
    // The upgrade of a newer build does not wait for this tab.
    const version = await page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open('dateline.desk', 2)
          request.addEventListener('blocked', () => reject(new Error('It was blocked.')))
          request.addEventListener('success', () => {
            resolve(request.result.version)
            request.result.close()
          })
        })
    )
    expect(version).toBe(2)
    await save(page)
    await expect(page.getByText(/opened by a newer version of this site/)).toBeVisible()
    await page.goto('/saved/', { waitUntil: 'networkidle' })
    await expect(page.getByText(/opened by a newer version of this site/)).toHaveCount(1)
  }
)

test(
  'a list that is erased under an open page is empty when the reader comes back, and takes what is saved next',
  { tag: FULL_RUN },
  async ({ page, context }) => {
    await openFullDesk(page)
    const session = await context.newCDPSession(page)
    const { origin } = new URL(page.url())
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
    await expect(page.getByText('No article is saved yet.')).toBeVisible()
    await takeIn(page, deskFile(DATELINE))
    await expect(savedHeadlines(page)).toHaveCount(3)
  }
)

test('a refusal breaks no rule of axe', { tag: FULL_RUN }, async ({ page }) => {
  await page.addInitScript(REFUSALS['a policy'])
  await expectNoAxeViolations(page, async () => {
    await page.goto('/saved/', { waitUntil: 'networkidle' })
    await expect(page.getByText(REFUSED)).toBeVisible()
    await expectReadable(page, 'refused')
  })
})
