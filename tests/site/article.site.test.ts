// An article's own page, and the ways there and back.

import { expect, type Locator } from '@playwright/test'
import { headlineOf } from '../support/headline.ts'
import { COTTON } from '../support/pages.ts'
import { test } from '../support/site.ts'

test('shows all that is known of an article', async ({ page }) => {
  await page.goto(COTTON.path)
  const main = page.getByRole('main')
  expect(await headlineOf(page)).toBe(COTTON.title)
  await expect(main.locator('time[datetime="2021-08-02"]').first()).toBeVisible()
  await expect(main.getByText('Our impact, Their voices').first()).toBeVisible()
  await expect(main.getByText(/© ShutterStock\/CRS PHOTO 2021/).first()).toBeVisible()
  await expect(main).toContainText('so that children can experience their childhood without work')
  await expect(main).toContainText('002_4ac1b9a692e90482.txt')
  await expect(main).toContainText('Lines 4 to 12')
  await expect(main.getByText('1. © ShutterStock/CRS PHOTO 2021')).toBeVisible()
})

test('copies its own address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(COTTON.path)
  await page.getByRole('button', { name: 'Copy the link' }).click()
  expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).pathname).toBe(COTTON.path)
})

test('leads to the articles before and after it in time', async ({ page }) => {
  await page.goto(COTTON.path)
  const neighbours = page.getByRole('navigation', { name: /^Before and after/ })
  await expect(neighbours.getByRole('link').first()).toContainText(
    'ILO Secures €8 Million from EU for Projects in Sierra Leone'
  )
  await neighbours.getByRole('link').first().click()
  await expect.poll(() => headlineOf(page)).toMatch(/^ILO Secures €8 Million/)
  await page
    .getByRole('navigation', { name: /^Before and after/ })
    .getByRole('link')
    .last()
    .click()
  await expect(page).toHaveURL(COTTON.path)
})

test('leads to its neighbours within the results that it was opened from', async ({ page }) => {
  await page.goto('/?theme=child-labour')
  const titles = page.getByRole('main').getByRole('article').getByRole('heading')
  await expect(page.locator('html')).not.toHaveAttribute('data-asked')
  await expect(titles.nth(1)).toBeVisible()
  const [first, second] = await titles.allTextContents()
  await titles.first().getByRole('link').click()
  await expect.poll(() => headlineOf(page)).toBe(first)
  await expect(page.getByRole('navigation', { name: /^Before and after/ })).toContainText(second ?? '')
})

test('returns to the list as it was: filters, scroll and focus', async ({ page }) => {
  await page.goto('/?from=2021')
  const articles = page.getByRole('main').getByRole('article')
  await expect(page.locator('html')).not.toHaveAttribute('data-asked')
  const link = articles.nth(20).getByRole('heading').getByRole('link')
  // Rows take their height as they come into sight: the place is taken once it holds still.
  await link.scrollIntoViewIfNeeded()
  await page.waitForTimeout(500)
  await link.scrollIntoViewIfNeeded()
  await link.hover()
  const before = await topOf(link)
  const title = await link.textContent()
  await link.click()
  await expect.poll(() => headlineOf(page)).toBe(title)
  expect(await page.evaluate(() => scrollY)).toBe(0)

  await page.goBack()
  await expect(page).toHaveURL('/?from=2021')
  await expect(link).toBeFocused()
  await expect.poll(async () => Math.abs((await topOf(link)) - before)).toBeLessThanOrEqual(2)
})

const topOf = (link: Locator): Promise<number> => link.evaluate((element) => element.getBoundingClientRect().top)

test('returns to the list by its own link as well', async ({ page }) => {
  await page.goto('/?theme=child-labour')
  await page.getByRole('main').getByRole('article').first().getByRole('heading').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: /Back to the (timeline|list|results)/ }).click()
  await expect(page).toHaveURL('/?theme=child-labour')
})
