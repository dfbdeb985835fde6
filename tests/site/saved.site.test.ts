// What a reader saves: it is there after a reload and in the next tab, can be exported, erased and taken in again, and is shared as a link.

import { expect } from '@playwright/test'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { COTTON, LAWS } from '../support/pages.ts'
import {
  DATELINE,
  deskFile,
  exported,
  KEPT,
  openFullDesk,
  savedHeadlines,
  saveOpenArticle,
  takeIn,
} from '../support/saved-desk.ts'
import { test } from '../support/site.ts'
import { expectReadable } from '../support/text-faults.ts'

test('an article that is saved stays so, stands in every tab, and survives export, erasure and import', async ({
  page,
  context,
}) => {
  await page.goto(LAWS.path, { waitUntil: 'networkidle' })
  await saveOpenArticle(page)
  await page.reload({ waitUntil: 'networkidle' })
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveAttribute('aria-pressed', 'true')

  const desk = await context.newPage()
  await desk.goto('/saved/', { waitUntil: 'networkidle' })
  await expect(savedHeadlines(desk)).toHaveText([`${LAWS.title}, 27 July 2021`])
  await expect(desk.getByRole('region', { name: 'Read lately' }).getByRole('link')).toHaveText([LAWS.title])

  await page.goto('/themes/skills/', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Take along' }).click()
  await page.getByRole('button', { name: 'Save this search' }).click()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
  // The other tab hears of it without a reload.
  await expect(desk.getByRole('link', { name: /^\d+ articles on Skills/ })).toBeVisible()
  await expect(desk.getByText(/^Nothing new since you last looked/)).toBeVisible()

  const before = await exported(desk)
  await desk.getByRole('button', { name: 'Erase everything' }).click()
  await desk.getByRole('button', { name: 'Erase', exact: true }).click()
  await expect(desk.getByText('No article is saved yet.')).toBeVisible()
  await takeIn(desk, JSON.stringify(before))
  await expect(savedHeadlines(desk)).toHaveCount(1)
  expect(await exported(desk)).toEqual(before)
})

test(
  'a list goes as a link to another device, which saves it only when asked',
  { tag: FULL_RUN },
  async ({ page, context, browser, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openFullDesk(page)
    await page.getByRole('button', { name: 'Share as a link' }).click()
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
    expect(link.href).toMatch(/^https:\/\/news\.example\/saved\/#a=/)

    const device = await browser.newContext({ baseURL: `${baseURL}` })
    const other = await device.newPage()
    const asked: string[] = []
    other.on('request', (request) => asked.push(request.url()))
    await other.goto(link.pathname + link.hash, { waitUntil: 'networkidle' })
    const shared = other.getByRole('region', { name: `A list of ${KEPT.length} articles for you` })
    await expect(shared.getByRole('link', { name: COTTON.title })).toBeVisible()
    await expect(shared.getByText('not in this archive')).toBeVisible()
    await expect(other.getByText('No article is saved yet.')).toBeVisible()
    await shared.getByRole('button', { name: 'Save all' }).click()
    await expect(shared.getByText('2 articles saved.')).toBeVisible()
    await expect(savedHeadlines(other)).toHaveCount(2)
    await shared.getByRole('link', { name: 'Close the list' }).click()
    await expect(shared).toHaveCount(0)
    expect(asked.filter((url) => url.includes('#') || url.includes('a=2021'))).toEqual([])
    await device.close()
  }
)

test('to follow a saved search is to look at it', { tag: FULL_RUN }, async ({ page }) => {
  await openFullDesk(page)
  await page.getByRole('link', { name: /articles? with wages$/ }).click()
  await expect(page).toHaveURL(/\?q=wages$/)
  await expect(page.locator('#results')).toBeVisible()
  await page.goBack()
  const searches = page.getByRole('region', { name: 'Searches' })
  await expect(searches.getByRole('listitem').filter({ hasText: 'with wages' })).toContainText('Nothing new')
})

test('says how far an article was read, and the list that it was in', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/?theme=skills', { waitUntil: 'networkidle' })
  await page.locator('#results').getByRole('heading', { level: 3 }).getByRole('link').first().click()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible()
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('dateline.desk')
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await page.waitForTimeout(1_500)
  await page.goto('/saved/', { waitUntil: 'networkidle' })
  const proceed = page.getByRole('region', { name: 'Continue where you stopped' })
  await expect(proceed.getByRole('link', { name: title })).toBeVisible()
  await expect(proceed.getByText('read to the end')).toBeVisible()
  await proceed.getByRole('link', { name: 'Articles on Skills' }).click()
  await expect(page).toHaveURL(/\?theme=skills$/)
})

test('works by keys alone', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto(COTTON.path, { waitUntil: 'networkidle' })
  const save = page.getByRole('button', { name: 'Save', exact: true })
  for (let presses = 0; presses < 60 && !(await save.evaluate((each) => each === document.activeElement)); presses++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'See all' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Saved' })).toBeFocused()
  const remove = page.getByRole('button', { name: `Remove: ${COTTON.title}` })
  await expect(remove).toBeVisible()
  for (let presses = 0; presses < 60 && !(await remove.evaluate((each) => each === document.activeElement)); presses++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Undo: keep ${COTTON.title}` })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(remove).toBeFocused()
})

/** The states of the page, and how each comes about. */
const STATES = [
  { state: 'empty', address: '/saved/', isFull: false, button: null },
  { state: 'full', address: '/saved/', isFull: true, button: null },
  { state: 'asking before it erases', address: '/saved/', isFull: true, button: 'Erase everything' },
  { state: 'after a removal', address: '/saved/', isFull: true, button: `Remove: ${LAWS.title}` },
  {
    state: 'with a shared list',
    address: '/saved/#a=20210727-lost-words.20210802-sustainable-cotton',
    isFull: true,
    button: null,
  },
] as const

for (const { state, address, isFull, button } of STATES) {
  test(`the saved list breaks no rule of axe and can be read: ${state}`, { tag: FULL_RUN }, async ({ page }) => {
    await expectNoAxeViolations(page, async () => {
      if (isFull) await openFullDesk(page, address)
      else await page.goto(address, { waitUntil: 'networkidle' })
      if (button !== null) await page.getByRole('button', { name: button }).click()
      await expectReadable(page, state)
      if (isFull && button === null) await takeIn(page, deskFile(DATELINE))
    })
  })
}

test(
  'a saved search and a saved article break no rule of axe where they are saved',
  { tag: FULL_RUN },
  async ({ page }) => {
    await expectNoAxeViolations(page, async () => {
      await page.goto(LAWS.path, { waitUntil: 'networkidle' })
      const button = page.getByRole('button', { name: 'Save', exact: true })
      await button.click()
      await expectReadable(page, 'article')
    })
    await expectNoAxeViolations(page, async () => {
      await page.goto('/themes/skills/', { waitUntil: 'networkidle' })
      const menu = page.getByRole('main').getByRole('button', { name: 'More', exact: true })
      if (await menu.isVisible()) await menu.click()
      await page.getByRole('button', { name: 'Take along' }).click()
      await page.getByRole('button', { name: 'Save this search' }).click()
      await expectReadable(page, 'theme')
    })
  }
)
