// Search as people type: with typos, without accents, together with filters.

import { expect } from '@playwright/test'
import { FULL_RUN } from '../support/full-run.ts'
import { expectAnswer } from '../support/list.ts'
import { COTTON } from '../support/pages.ts'
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

test('searches within what the filters leave', { tag: FULL_RUN }, async ({ page }) => {
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

test('is emptied in one step, back to the whole archive', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/?q=wages')
  const box = page.getByRole('combobox', { name: 'Search' })
  await expect(box).toHaveValue('wages')
  await box.fill('')
  await expect(page).toHaveURL('/')
  await expectAnswer(page, 60)
})

test('leaves one step of history for a word typed in one go', async ({ page }) => {
  await page.goto('/')
  // A run of letters ends after a while: with the clock stopped it does not end early on a slow machine.
  await page.clock.setFixedTime(Date.now())
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('wages')
  await expect(page).toHaveURL('/?q=wages')
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('')
})

test('turns operators into filters on Enter, and keeps the words', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('combobox', { name: 'Search' })
  await box.pressSequentially('theme:skills after:2020 training')
  await expect(page).toHaveURL('/?q=theme:skills+after:2020+training')
  await box.press('Enter')
  await expect(page).toHaveURL('/?q=training&theme=skills&from=2021')
  await expect(box).toHaveValue('training')
  await expect(box).toBeFocused()
  await page.goBack()
  await expect(box).toHaveValue('theme:skills after:2020 training')
})

test('follows what is pressed when the box is left by it', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('theme:skills')
  await page.keyboard.press('Escape')
  await page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/20\d\d\/\d\d\/\d\d\//)
})

test(
  'offers values and words to the keyboard alone, and the latest searches in the empty box',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.goto('/', { waitUntil: 'networkidle' })
    await page.keyboard.press('/')
    const box = page.getByRole('combobox', { name: 'Search' })
    await expect(box).toBeFocused()
    await page.keyboard.type('labour mi')
    const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
    await expect(options.first()).toHaveText(/^Labour migration theme, \d+ articles$/)
    await expect(options.filter({ hasText: 'migrant' })).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expect(options.first()).toHaveAttribute('aria-selected', 'true')
    await expect(box).toHaveAttribute('aria-activedescendant', /.+/)
    // It is told by more than a pale ground, also where the device forces its own colours; no bar stands half behind the list.
    const styleOf = (name: 'boxShadow' | 'outlineStyle') =>
      options.first().evaluate((option, key) => getComputedStyle(option)[key], name)
    expect(await styleOf('boxShadow')).toMatch(/ 3px 0px 0px 0px inset$/)
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await styleOf('outlineStyle')).toBe('solid')
    await page.emulateMedia({ forcedColors: 'none' })
    await expect(page.locator('figure.histogram')).toBeHidden()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/?theme=labour-migration')
    await expect(box).toBeFocused()
    await expect(box).toHaveValue('')
    await page.keyboard.type('wages')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/?q=wages&theme=labour-migration')
    await page.reload()
    await box.fill('')
    await expect(page.getByRole('listbox', { name: 'Recent searches' }).getByRole('option')).toHaveText(['wages'])
    await page.getByRole('button', { name: 'Erase all' }).click()
    await expect(box).toBeFocused()
    await expect(page.getByRole('listbox')).toHaveCount(0)
  }
)

test('never shows an older answer once a newer question is asked', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('combobox', { name: 'Search' })
  const seen = await page.evaluateHandle(() => {
    const titles: string[] = []
    new MutationObserver(() => titles.push(document.title)).observe(document.head, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    return titles
  })
  for (const query of ['wages', 'skills', 'women', 'cotton']) await box.fill(query)
  await expect(page).toHaveTitle(/with cotton/)
  await page.waitForTimeout(500)
  const titles = await seen.jsonValue()
  const order = ['wages', 'skills', 'women', 'cotton']
  const shown = titles
    .map((title) => order.findIndex((query) => title.includes(`with ${query}`)))
    .filter((at) => at >= 0)
  expect(shown.length).toBeGreaterThan(0)
  expect(shown).toEqual(shown.toSorted((a, b) => a - b))
})

test('searches in a browser without workers', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  await page.goto('/?q=migrnat')
  await expect(page.getByRole('main').locator('mark').first()).toHaveText(/migrant/i)
})

test('offers each word to be let go of where no article has them all', async ({ page }) => {
  await page.goto('/?q=cotton+farming+railways')
  // What is announced says so too.
  await expect(
    page.locator('p:not([role])', { hasText: 'No article has all three words; these have two.' })
  ).toBeVisible()
  await page.getByRole('link', { name: 'Without “railways”' }).click()
  await expect(page).toHaveURL('/?q=cotton+farming')
  await expect(page.getByText(/No article has all/)).toHaveCount(0)
})

test('leads out of a dead end to the numbers that it says', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/?q=cotton&theme=skills&from=2022')
  await expect(page.getByRole('heading', { name: 'Nothing answers all three, nor any two of them.' })).toBeVisible()
  const ways = page.getByRole('main').locator('ol').first().getByRole('listitem')
  await expect(ways).toHaveCount(3)
  for (const text of await ways.allInnerTexts()) {
    const [count = '', label = ''] = text.split('\n')
    await page.getByRole('link', { name: label, exact: true }).click()
    await expect(page.getByRole('group', { name: 'What is asked' })).toContainText(new RegExp(`^${count} article`))
    await page.goBack()
    await expect(ways).toHaveCount(3)
  }
  await page.goto('/?q=cotton&from=2021-01&to=2021-03')
  await page.getByRole('link', { name: COTTON.title }).click()
  await expect(page).toHaveURL(COTTON.path)
})

test('marks in the one field that is asked for, and phrases as a whole', async ({ page }) => {
  await page.goto('/?q=title:cotton')
  const article = page.getByRole('main').getByRole('article').first()
  await expect(article.getByRole('heading').locator('mark')).toHaveText(['cotton'])
  await expect(article.locator('h3 + p mark')).toHaveCount(0)
  await page.goto('/?q="cotton+farming"')
  await expect(article.getByRole('heading').locator('mark')).toHaveText(['cotton farming'])
})
