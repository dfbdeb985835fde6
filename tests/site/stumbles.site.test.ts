// Links that came to harm on their way, and queries that mean something else than their letters.

import { expect } from '@playwright/test'
import { FULL_RUN, unlessIn } from '../support/full-run.ts'
import { headlineOf } from '../support/headline.ts'
import { COTTON, SAYS_404 } from '../support/pages.ts'
import { test } from '../support/site.ts'

test('says which other forms of a word it found, and takes them back', async ({ page }) => {
  await page.goto('/?q=unions')
  await expect(page.getByText('Also: union.')).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .locator('mark')
      .filter({ hasText: /^union$/i })
      .first()
  ).toBeAttached()
  await page.getByRole('button', { name: 'Search for “unions” as typed' }).click()
  await expect(page).toHaveURL('/?q=unions&exact=1')
  await expect(page.getByText('Words are taken as typed.')).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .locator('mark')
      .filter({ hasText: /^union$/i })
  ).toHaveCount(0)
})

test('says that there is no word to search for', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/?q=😀')
  await expect(page.getByRole('group', { name: 'What is asked' })).toHaveText(
    /^60 articles, with no word to find in “😀”/
  )
})

test('says what an operator asks for that the archive lacks', async ({ page }) => {
  await page.goto('/?q=theme:cotton')
  await expect(page.getByText('No theme is called “cotton”: it is searched for in the texts.')).toBeVisible()
  await expect(page.getByRole('main').locator('mark').first()).toHaveText(/cotton/i)
})

test('copies the address without what other software hung on', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?theme=skills).&utm_source=whatsapp&fbclid=abc')
  await page.getByRole('button', { name: 'Copy the link' }).click()
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
