// Links that came to harm on their way, and queries that mean something else than their letters.

import { expect } from '@playwright/test'
import { readSources } from '../../src/build/read-sources.ts'
import { createAsker } from '../../src/cli/ask/create-asker.ts'
import { PROJECT_SEEDS } from '../../src/cli/project.ts'
import { compile } from '../../src/compiler/compile.ts'
import { FULL_RUN, unlessIn } from '../support/full-run.ts'
import { headlineOf } from '../support/headline.ts'
import { countAnswer } from '../support/list.ts'
import { COTTON, SAYS_404 } from '../support/pages.ts'
import { test } from '../support/site.ts'

/** One or more of each kind of stumble. */
const QUERIES = [
  'unions',
  'family',
  'U.N.',
  'ski\u00ADlls',
  'law-makers',
  '8m',
  'skills NOT women',
  'theme: skills',
  'date:April 2021',
  'theme:skils',
  'theme:cotton',
  'video may 2021',
  '28 July 2021',
  'cotton since 2021',
  'migrnat wrokers',
  '"trade union"',
  'the',
]

test('says which other forms of a word it found, and takes them back', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/?q=unions')
  await expect(page.getByText(/^Also: union\./)).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .locator('mark')
      .filter({ hasText: /^union$/i })
      .first()
  ).toBeAttached()
  await page.getByRole('button', { name: 'Search for “unions” as typed' }).click()
  await expect(page).toHaveURL('/?q=unions&exact=1')
  await expect(page.getByText(/^Words are taken as typed\./)).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .locator('mark')
      .filter({ hasText: /^union$/i })
  ).toHaveCount(0)
})

test('reads a format and a month in plain words, and takes that back', { tag: FULL_RUN }, async ({ page }) => {
  const asked = page.getByRole('group', { name: 'What is asked' })
  const filters = page.getByRole('complementary', { name: 'Filters' })
  const box = page.getByRole('combobox', { name: 'Search' })
  await page.goto('/')
  await box.pressSequentially('video may 2021')
  await box.press('Enter')
  await expect(page).toHaveURL('/?q=video+may+2021')
  await expect(page.getByText(/^Read as: Video, in May 2021\./)).toBeVisible()
  await expect(asked).toContainText(/^\d+ articles published as Video.* in May 2021/)
  await expect(box).toHaveValue('video may 2021')
  await expect(filters.getByRole('checkbox', { name: /^Video/ })).toBeChecked()
  await expect(filters.getByRole('textbox', { name: 'From' })).toHaveValue('May 2021')

  await page.getByRole('button', { name: 'Search for the words “video may 2021” instead' }).click()
  await expect(page).toHaveURL('/?q=video+may+2021&exact=1')
  await expect(asked).toContainText('with video may 2021')

  // A change of what was read makes filters of it.
  await page.goto('/?q=video+may+2021')
  await filters.getByRole('checkbox', { name: /^Gender equality/ }).click()
  await expect(page).toHaveURL('/?theme=gender-equality&format=video&from=2021-05&to=2021-05')
  await expect(box).toHaveValue('')
})

test('answers as the command ask does', { tag: FULL_RUN }, async ({ page }) => {
  const { archive } = compile(await readSources(PROJECT_SEEDS))
  const ask = createAsker(archive)
  for (const query of QUERIES) {
    const { total, results } = ask(query)
    await page.goto(`/?q=${encodeURIComponent(query)}&sort=match`)
    expect(await countAnswer(page), query).toBe(total)
    const links = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link')
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(hrefs.slice(0, 10), query).toEqual(results.slice(0, 10).map(({ path }) => path))
  }
})

test('says that there is no word to search for', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/?q=😀')
  await expect(page.getByRole('group', { name: 'What is asked' })).toHaveText(
    /^60 articles, with no word to find in 😀/
  )
})

test('says what an operator asks for that the archive lacks', async ({ page }) => {
  await page.goto('/?q=theme:cotton')
  await expect(page.getByText(/^No theme is called “cotton”: it is searched for in the texts/)).toBeVisible()
  await expect(page.getByRole('main').locator('mark').first()).toHaveText(/cotton/i)
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('Enter puts the keyboard away, and no field is so small that the page zooms in', async ({ page }) => {
    await page.goto('/')
    const box = page.getByRole('combobox', { name: 'Search' })
    await box.tap()
    await box.pressSequentially('cotton')
    await box.press('Enter')
    await expect(box).not.toBeFocused()
    await page.getByRole('button', { name: /^Filters/ }).tap()
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'From' })).toBeVisible()
    const sizes = await page
      .locator('input:is([type=search], [type=text], :not([type])), select')
      .evaluateAll((fields) => fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)))
    expect(sizes.length).toBeGreaterThanOrEqual(5)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
  })
})

test('copies the address without what other software hung on', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?theme=skills).&utm_source=whatsapp&fbclid=abc')
  await page.getByRole('button', { name: 'Share' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(new URL('/?theme=skills', page.url()).href)
})

test.describe('a path that leads nowhere', () => {
  test.use({ forgiven: SAYS_404 })

  for (const [mangled, meant] of [
    [`${COTTON.path}).`, COTTON.path],
    ['/themes/Skills/', '/themes/skills/'],
    ['/2021/7/', '/2021/07/'],
    [`${COTTON.path}).#q=title.cotton.abc`, `${COTTON.path}#q=title.cotton.abc`],
  ] as const) {
    test(
      `leads from ${mangled} to the page that is meant`,
      { tag: unlessIn([COTTON.path], meant) },
      async ({ page }) => {
        await page.goto(mangled)
        await expect(page).toHaveURL(meant)
        await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('There is no page at this address')
      }
    )
  }

  test('offers the article that its words name', async ({ page }) => {
    await page.goto('/2021/08/01/sustainable-cotton-farming/')
    await page.getByRole('link', { name: COTTON.title }).click()
    await expect(page).toHaveURL(COTTON.path)
    await expect.poll(() => headlineOf(page)).toBe(COTTON.title)
  })
})
