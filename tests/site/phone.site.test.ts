// What a phone shows first, at 360 × 800: the first headline stands high, and what is folded away is one tap away.

import { expect, type Page } from '@playwright/test'
import { COTTON } from '../support/pages.ts'
import { test } from '../support/site.ts'

test.use({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true })

/** Addresses, and how far from the top their first headline may begin, in CSS pixels. */
const FIRST_HEADLINES = [
  ['/', 320],
  ['/?theme=skills', 380],
  ['/?from=2021-04&to=2021-08', 380],
  ['/?theme=skills&theme=refugees&place=IQ&from=2021', 420],
  ['/?q=migrant+workers', 320],
  ['/?q=migrnat+wrokers', 350],
  ['/?q=workers&theme=labour-migration&theme=skills&from=2021-04&to=2021-08', 440],
  ['/themes/skills/', 400],
  ['/2021/07/', 400],
] as const

const firstHeadline = async (page: Page): Promise<number> => {
  const headline = page.getByRole('main').getByRole('article').getByRole('heading').first()
  await expect(headline).toBeVisible()
  return headline.evaluate((element) => element.getBoundingClientRect().top)
}

test('the first headline of each kind of page stands in the upper half of the screen', async ({ page }) => {
  for (const [address, most] of FIRST_HEADLINES) {
    await page.goto(address)
    await expect(page.locator('html')).not.toHaveAttribute('data-asked')
    await expect(page.locator('[data-pending]')).toHaveCount(0)
    expect.soft(await firstHeadline(page), address).toBeLessThanOrEqual(most)
  }
})

test('what has no room is one tap away: the pages and tools behind More, the histogram behind its strip', async ({
  page,
}) => {
  await page.goto(COTTON.path, { waitUntil: 'networkidle' })
  const pages = page.getByRole('navigation', { name: 'Pages' })
  await pages.getByRole('button', { name: 'More' }).tap()
  await pages.getByRole('link', { name: 'Sources' }).tap()
  await expect(page).toHaveURL('/sources/')
  await expect(pages.getByRole('link', { name: 'About' })).toBeHidden()

  await pages.getByRole('link', { name: 'Timeline' }).tap()
  const main = page.getByRole('main')
  await expect(main.getByRole('slider', { name: 'From' })).toBeHidden()
  await main.getByRole('button', { name: 'May 2020 to April 2022 Choose a period' }).tap()
  await expect(main.getByRole('slider', { name: 'From' })).toBeVisible()
  await main.getByRole('button', { name: 'More' }).tap()
  await main.getByRole('button', { name: 'Headlines only' }).tap()
  await expect(page.locator('html')).toHaveAttribute('data-settings', 'headlines')
})
