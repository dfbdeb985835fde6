// The timeline: the whole archive, and what a filter leaves of it.

import { expect } from '@playwright/test'
import { FULL_RUN } from '../support/full-run.ts'
import { expectAnswer, showAllRows } from '../support/list.ts'
import { OPENED_PARTS } from '../support/opened-parts.ts'
import { LAWS } from '../support/pages.ts'
import { test } from '../support/site.ts'

test('lists the 60 articles under their months, newest first', async ({ page }) => {
  await page.goto('/')
  const main = page.getByRole('main')
  await expect(main.getByRole('article')).toHaveCount(60)
  const titles = await main.getByRole('article').getByRole('heading').allTextContents()
  expect(titles[0]).toMatch(/^Prevention through information: ILO campaign on Ukrainian railways/)

  const days = await main
    .locator('section time[datetime]')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(days[0]).toBe('2022-04-12')
  expect(days.at(-1)).toBe('2020-05-20')
  expect(days).toEqual(days.toSorted().toReversed())

  const months = await main.getByRole('heading', { level: 2, name: /^\w+ \d{4}/ }).allTextContents()
  expect(months[0]).toMatch(/^April 2022/)
  expect(months.at(-1)).toMatch(/^May 2020/)
  expect(months).toHaveLength(11)
})

test('says how many articles there are and where they are from', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('All 60 articles, from May 2020 to April 2022.').first()).toBeVisible()
  await expect(page.getByText('unofficial copy').first()).toBeVisible()
})

test('narrows list, count and address to a theme, and widens them again', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/')
  const filters = page.getByRole('complementary', { name: 'Filters' })
  const skills = filters.getByRole('checkbox', { name: /^Skills and lifelong learning/ })
  const label = await filters.locator('label', { hasText: 'Skills and lifelong learning' }).innerText()
  const promised = Number(/\d+/.exec(label)?.[0])
  expect(promised).toBeGreaterThan(0)

  await skills.click()
  await expect(page).toHaveURL('/?theme=skills')
  await expect(skills).toBeChecked()
  await showAllRows(page, promised)
  for (const article of await page.getByRole('main').getByRole('article').all()) {
    await expect(article).toContainText('Skills and lifelong learning')
  }

  await page.getByRole('button', { name: /^Remove Skills and lifelong learning/ }).click()
  await expect(page).toHaveURL('/')
  await expectAnswer(page, 60)
  await expect(skills).not.toBeChecked()
})

test(
  'gives what is promised beside a second theme, either or both, and from the page of a theme',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.goto('/?theme=skills')
    const filters = page.getByRole('complementary', { name: 'Filters' })
    const second = filters.getByRole('checkbox', { name: /^Gender equality/ })
    await expect(second).toHaveAccessibleName(/ 14 articles$/)
    await second.click()
    await expectAnswer(page, 14)
    await filters.getByRole('radio', { name: 'both' }).click()
    await expect(page).toHaveURL('/?theme=gender-equality&theme=skills&all.theme=1')
    await expectAnswer(page, 4)
    await expect(page.getByRole('group', { name: 'What is asked' })).toContainText(/Gender equality.*and .*Skills/)
    await page.keyboard.press('ArrowLeft')
    await expectAnswer(page, 14)

    await page.goto('/themes/skills/')
    const related = page.getByRole('region', { name: 'Themes it occurs with' }).getByRole('listitem')
    await expect(related.filter({ hasText: 'Gender equality' })).toContainText('4 articles')
    await related.getByRole('link', { name: 'Gender equality' }).click()
    await expectAnswer(page, 4)
  }
)

test('says so in words when nothing answers, and offers a way on', async ({ page }) => {
  await page.goto('/?q=xylophone&theme=wages')
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(0)
  await expect(page.getByRole('main').getByText('No article').first()).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('button', { name: 'Start over' })
    .or(page.getByRole('link', { name: 'Start over' }))
    .first()
    .click()
  await expect(page).toHaveURL('/')
  await expectAnswer(page, 60)
})

test('hands out the link of the view as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?theme=skills')
  await page.getByRole('button', { name: 'Share' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('shows at least 16 headlines in a window where headlines only are asked for, and the switch keeps its place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/')
  const button = page.getByRole('button', { name: 'Headlines only' })
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
  const [place, next] = [await button.boundingBox(), await page.getByRole('combobox', { name: 'Order' }).boundingBox()]
  await button.click()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  expect(await button.boundingBox()).toEqual(place)
  expect(await page.getByRole('combobox', { name: 'Order' }).boundingBox()).toEqual(next)

  const lines = await page
    .getByRole('main')
    .locator('section')
    .first()
    .evaluate((first) => {
      const start = first.getBoundingClientRect().top
      return [...document.querySelectorAll('main article h3')].map((headline) => ({
        bottom: headline.getBoundingClientRect().bottom - start,
        size: Number.parseFloat(getComputedStyle(headline).fontSize),
      }))
    })
  expect(lines.filter(({ bottom }) => bottom <= 900).length).toBeGreaterThanOrEqual(16)
  for (const { size } of lines) {
    expect(size).toBeGreaterThanOrEqual(17)
    expect(size).toBeLessThanOrEqual(18)
  }
  // The month stands in the rail, on the line of its first headline.
  const month = page.getByRole('heading', { level: 2, name: /^April 2022/ }).getByRole('link')
  const [inRail, headline] = [
    await month.boundingBox(),
    await page.getByRole('heading', { level: 3 }).first().boundingBox(),
  ]
  expect(inRail?.y).toBeCloseTo(headline?.y ?? 0, -1)
  expect((inRail?.x ?? 0) + (inRail?.width ?? 0)).toBeLessThan(headline?.x ?? 0)
})

test('what an article is filed under can be pressed by a finger', { tag: FULL_RUN }, async ({ page }) => {
  for (const width of [360, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['/', '/2021/07/', '/themes/skills/']) {
      await page.goto(path)
      const sizes = await page
        .locator('main article li a')
        .evaluateAll((links) =>
          links.map((link) => link.getBoundingClientRect()).map(({ width: w, height: h }) => [w, h])
        )
      expect(sizes.length).toBeGreaterThan(20)
      expect(Math.min(...sizes.flat()), `${path} at ${width}`).toBeGreaterThanOrEqual(24)
    }
  }
})

test(
  'a printed list begins on the first page, and a day may go over to the next',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.goto('/?from=2021-05-28&to=2021-05-28', { waitUntil: 'networkidle' })
    await expectAnswer(page, 5)
    await page.getByRole('button', { name: 'Take along' }).click()
    await expect(page.getByRole('button', { name: 'CSV' })).toBeVisible()
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    // Five articles fill one page and a little: kept together they would begin on the second and end on the third.
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
  }
)

test('prints no tools of a view, whatever is open', { tag: FULL_RUN }, async ({ page }) => {
  for (const { name, path, open } of OPENED_PARTS.filter((part) => part.path !== LAWS.path)) {
    await page.goto(path, { waitUntil: 'networkidle' })
    await open(page)
    // As wide as the paper, A4 with and without its margins, upright and across.
    for (const width of [718, 794, 1047, 1123]) {
      await page.setViewportSize({ width, height: 1047 })
      await page.emulateMedia({ media: 'print' })
      const controls = page.locator('main :is(button:not(.part), select, input)').filter({ visible: true })
      expect(await controls.allInnerTexts(), `${name}, ${width} pixels`).toEqual([])
      await page.emulateMedia({ media: 'screen' })
    }
  }
})
