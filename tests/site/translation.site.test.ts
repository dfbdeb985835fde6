// A page that the browser has translated: each text stands in elements that the translation put there, and the texts that React made are gone.
// Whatever the reader then does, the page works and says what the same address says untranslated.

import { expect, type Page } from '@playwright/test'
import { type Act, ACTS, boxOf, filtersOf, search, tick, type, WAYS } from '../support/acts.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { test } from '../support/site.ts'
import { takenOver } from '../support/taken-over.ts'
import { translate } from '../support/translate.ts'
import { expectWords, wordsOfPage } from '../support/words-of-page.ts'

test.use({ viewport: { width: 1280, height: 900 } })

/** In milliseconds: until all suggestions for what was typed are there. */
const SUGGESTED_MS = 3_000

/** Does each act, and compares the page with a fresh one at its address. */
async function walk(
  page: Page,
  fresh: Page,
  { acts, keepsOn }: { acts: Readonly<Record<string, Act>>; keepsOn: boolean }
) {
  await translate(page, { keepsOn })
  for (const [name, act] of Object.entries(acts)) {
    if (!keepsOn) await translate(page, { keepsOn })
    await act(page)
    await fresh.goto(page.url(), { waitUntil: 'networkidle' })
    await takenOver(fresh)
    await expectWords(page, await wordsOfPage(fresh), `when ${name}, at ${page.url()}`)
    await expect(page.getByText('could not be shown')).toHaveCount(0)
  }
}

for (const keepsOn of [false, true]) {
  test(
    `what is done on the timeline after a translation${keepsOn ? ' that keeps on' : ''} is said in true words`,
    { tag: FULL_RUN },
    async ({ page, context }) => {
      await page.goto('/', { waitUntil: 'networkidle' })
      await walk(page, await context.newPage(), { acts: ACTS, keepsOn })
    }
  )
}

test('what is done first after a translation is said in true words', async ({ page, context }) => {
  await page.goto('/', { waitUntil: 'networkidle' })
  await translate(page, { keepsOn: true })
  await tick(/^Skills/, /theme=skills/)(page)
  await search('migrnat wrokers', /q=migrnat/)(page)
  await type('From', '2021', /from=2021/)(page)
  const fresh = await context.newPage()
  await fresh.goto(page.url(), { waitUntil: 'networkidle' })
  await expectWords(page, await wordsOfPage(fresh), page.url())
})

test(
  'what is suggested after a translation is what is suggested without one',
  { tag: FULL_RUN },
  async ({ page, context }) => {
    const fresh = await context.newPage()
    for (const each of [fresh, page]) await each.goto('/about/', { waitUntil: 'networkidle' })
    const options = (each: Page) => each.getByRole('listbox').getByRole('option').allTextContents()
    const typed = ['wa', 'wage', 'wages', 'april', 'april 2021', 'migrnat']
    const suggested: string[][] = []
    await fresh.bringToFront()
    await takenOver(fresh)
    for (const text of typed) {
      await boxOf(fresh).fill(text)
      // Suggestions come in parts: words need an index.
      await fresh.waitForTimeout(SUGGESTED_MS)
      suggested.push(await options(fresh))
    }
    expect(suggested.filter(({ length }) => length > 0).length).toBeGreaterThan(3)
    await page.bringToFront()
    await translate(page, { keepsOn: true })
    for (const [index, text] of typed.entries()) {
      await boxOf(page).fill(text)
      await expect.poll(() => options(page), { message: text }).toEqual(suggested[index])
    }
  }
)

for (const keepsOn of [false, true]) {
  test(
    `the ways from page to page hold after a translation${keepsOn ? ' that keeps on' : ''}`,
    { tag: FULL_RUN },
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.goto('/', { waitUntil: 'networkidle' })
      await walk(page, await context.newPage(), { acts: WAYS, keepsOn })
    }
  )
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('the sheet and the tools are true after a translation', { tag: FULL_RUN }, async ({ page }) => {
    await page.goto('/', { waitUntil: 'networkidle' })
    await translate(page, { keepsOn: true })
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    const show = sheet.getByRole('button', { name: /^Show/ })
    const sentence = page.getByRole('group', { name: 'What is asked' })
    await page.getByRole('button', { name: 'Filters' }).tap()
    await expect(show).toHaveText('Show 60 articles')
    await sheet.getByRole('checkbox', { name: /^Skills/ }).tap()
    await expect(show).toHaveText('Show 12 articles')
    await expect(sheet.getByRole('button', { name: /^Theme/ }).first()).toHaveText('Theme · 1')
    await expect(sheet.getByRole('button', { name: /places that give none here$/ })).toBeAttached()
    await show.tap()
    await expect(sentence).toHaveText(/^12 articles on Skills and lifelong learning×/)
    await expect(page.getByRole('button', { name: 'Filters, 1 in use' })).toHaveText('Filters · 1')
    await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).tap()
    await page.getByRole('button', { name: 'Headlines only' }).tap()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Choose a period' }).tap()
    await page.getByRole('button', { name: 'Hide' }).tap()
    await page.getByRole('button', { name: 'Filters, 1 in use' }).tap()
    await sheet.getByRole('button', { name: 'Start over' }).tap()
    await expect(show).toHaveText('Show 60 articles')
    await show.tap()
    await expect(sentence).toHaveText(/^All 60 articles, from May 2020/)
  })
})

test('a page that is translated before the app takes it over is taken over', { tag: FULL_RUN }, async ({ page }) => {
  let go = () => {}
  const isTranslated = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route(/\/assets\/(?!start).*\.js$/, async (route) => {
    await isTranslated
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
  await translate(page, { keepsOn: true })
  go()
  await filtersOf(page)
    .getByRole('checkbox', { name: /^Skills/ })
    .click()
  await expect(page.getByRole('group', { name: 'What is asked' })).toContainText(/^12 articles on Skills/)
  await expect(page.getByRole('main').getByRole('article')).not.toHaveCount(0)
})
