// Without JavaScript every page can be read, every link works, and controls that need JavaScript are not shown.

import { expect } from '@playwright/test'
import { unlessIn } from '../support/full-run.ts'
import { headlineOf } from '../support/headline.ts'
import { COTTON } from '../support/pages.ts'
import { test } from '../support/site.ts'

// Without scripts the browser also refuses to preload them.
test.use({ javaScriptEnabled: false, forgiven: /^request: .*\.js csp$|status of 404/ })

test('the timeline can be read', async ({ page }) => {
  await page.goto('/')
  const articles = page.getByRole('main').getByRole('article')
  await expect(articles).toHaveCount(60)
  await expect(articles.last()).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: /^April 2022/ })).toBeVisible()
})

test('an article is reached from the timeline and can be read', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: COTTON.title }).click()
  await expect(page).toHaveURL(COTTON.path)
  expect(await headlineOf(page)).toBe(COTTON.title)
  await expect(page.getByRole('main')).toContainText('so that children can experience their childhood without work')
  await page
    .getByRole('navigation', { name: /^Before and after/ })
    .getByRole('link')
    .first()
    .click()
  expect(await headlineOf(page)).toMatch(/^ILO Secures €8 Million/)
})

for (const path of ['/about/', '/sources/', '/saved/']) {
  test(`${path} can be read`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(300)
  })
}

for (const path of ['/', '/?theme=skills', COTTON.path, '/about/', '/saved/', '/sources/', '/nowhere/']) {
  const tag = unlessIn(['/', COTTON.path, '/nowhere/'], path)
  test(`${path} shows nothing that needs JavaScript`, { tag }, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
    for (const role of [
      'button',
      'checkbox',
      'slider',
      'searchbox',
      'combobox',
      'textbox',
      'radio',
      'switch',
    ] as const) {
      const shown = page.getByRole(role).filter({ visible: true })
      expect(await shown.allInnerTexts(), `${role} on ${path}`).toEqual([])
    }
    await expect(page.getByText('Loading')).toHaveCount(0)
  })
}
