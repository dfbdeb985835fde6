// Search as typed by a person: mistyped, without accents, together with filters.

import { expect } from '@playwright/test'
import { test } from '../support/site.ts'

test('finds migrant workers by "migrnat wrokers", says how it read that, and marks the words', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('migrnat wrokers')
  const articles = page.getByRole('main').getByRole('article')
  await expect(articles.first()).toContainText(/migrant/i)
  await expect(articles.first()).toContainText(/worker/i)
  await expect(page).toHaveURL('/?q=migrnat+wrokers')
  expect(await articles.count()).toBeLessThan(60)
  await expect(
    articles
      .first()
      .locator('mark')
      .filter({ hasText: /migrant/i })
      .first()
  ).toBeVisible()
  await expect(page.getByText('migrnat').first()).toBeVisible()

  await page.getByRole('button', { name: /as typed/ }).click()
  await expect(page).toHaveURL(/exact=1/)
  await expect(articles).toHaveCount(0)
})

test('finds Cătălin Ţacu without accents', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Search' }).fill('Catalin Tacu')
  const articles = page.getByRole('main').getByRole('article')
  await expect(articles).toHaveCount(1)
  await expect(articles.first()).toContainText('Cătălin Ţacu')
  await expect(articles.first().locator('mark')).toHaveText(['Cătălin', 'Ţacu'])
})

test('searches within what the filters leave', async ({ page }) => {
  await page.goto('/?from=2021&q=workers')
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('workers')
  const articles = page.getByRole('main').getByRole('article')
  await expect(articles.first()).toBeVisible()
  const days = await page
    .getByRole('main')
    .locator('time[datetime]')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(days.length).toBeGreaterThan(0)
  expect(days.filter((day) => day < '2021')).toEqual([])
})

test('is emptied in one step, back to the whole archive', async ({ page }) => {
  await page.goto('/?q=wages')
  const box = page.getByRole('combobox', { name: 'Search' })
  await expect(box).toHaveValue('wages')
  await box.fill('')
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(60)
})

test('leaves one step of history for a word typed in one go', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('wages')
  await expect(page).toHaveURL('/?q=wages')
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('')
})
