// One way through the timeline from end to end, with the keyboard alone and with fingers alone. Each step checks the address and that there is
// exactly one announcement; at the end the reader is back at the row that she left.

import { expect, type Locator, type Page } from '@playwright/test'
import { itemAt } from '../../src/model/item-at.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { barAt, holdKey, swipe, tabTo } from '../support/hands.ts'
import { headlineOf } from '../support/headline.ts'
import { countAnswer, expectAnswer } from '../support/list.ts'
import { COTTON } from '../support/pages.ts'
import { test } from '../support/site.ts'
import { watchAnnouncements } from '../support/watch-announcements.ts'

const SKILLS = 'Skills and lifelong learning'
const SAFETY = 'Safety and health'
const SPRING = 'from=2021-04&to=2021-06'

/** The number of months in the archive, May 2020 to April 2022, and the indexes of two of them. */
const MONTHS = { count: 24, april2021: 11, june2021: 13 } as const

/** In milliseconds; longer than the announcer waits until a change has settled, and than a smooth scroll. */
const SETTLED_MS = 900

const rows = (page: Page) => page.getByRole('main').getByRole('article')
const slider = (page: Page, name: 'From' | 'To') => page.getByRole('slider', { name })

/** A theme in the filters, and the number beside it. */
const theme = (filters: Locator, name: string) => filters.getByRole('checkbox', { name })
async function promised(filters: Locator, name: string): Promise<number> {
  return Number(/\d+/.exec(await filters.locator('label', { hasText: name }).innerText())?.[0])
}

interface Step {
  readonly address: string
  /** The one announcement; null for none. */
  readonly said: string | null
}

/** Opens the timeline. The result waits for a step and checks its address and its announcement. */
async function setOut(page: Page): Promise<(step: Step) => Promise<void>> {
  const said = await watchAnnouncements(page)
  let heard = 0
  await page.goto('/')
  return async (step) => {
    await expect(page).toHaveURL(step.address)
    if (step.said !== null) await expect.poll(async () => (await said()).length).toBeGreaterThan(heard)
    await page.waitForTimeout(SETTLED_MS)
    const now = await said()
    expect(now.slice(heard)).toEqual(step.said === null ? [] : [step.said])
    heard = now.length
  }
}

const heightOf = async (row: Locator): Promise<number> => (await row.boundingBox())?.y ?? NaN

/** Opens an article of the list by its headline, goes back, and expects the reader at the row that she left. */
async function openAndReturn(
  page: Page,
  headline: Locator,
  { view, settles, open }: { view: string; settles: (step: Step) => Promise<void>; open: () => Promise<void> }
): Promise<void> {
  await settles({ address: view, said: null })
  const [title, href, before] = [
    await headline.innerText(),
    await headline.getAttribute('href'),
    await heightOf(headline),
  ]
  await open()
  await expect.poll(() => headlineOf(page)).toBe(title)
  await settles({ address: href ?? '', said: null })

  await page.goBack()
  await expect(headline).toBeFocused()
  await settles({ address: view, said: null })
  expect(Math.abs((await heightOf(headline)) - before)).toBeLessThanOrEqual(2)
}

test(
  'by keys alone: a period in the histogram, two themes, one less, the third article, and back to it',
  { tag: FULL_RUN },
  async ({ page }) => {
    const settles = await setOut(page)
    const filters = page.getByRole('complementary', { name: 'Filters' })

    await tabTo(page, slider(page, 'From'))
    await holdKey(page, 'ArrowRight', MONTHS.april2021)
    await expect(slider(page, 'From')).toHaveAttribute('aria-valuetext', 'April 2021')
    await expect(slider(page, 'From')).toBeFocused()
    await settles({ address: '/?from=2021-04', said: '50 articles, since April 2021' })
    await tabTo(page, slider(page, 'To'))
    await holdKey(page, 'ArrowLeft', MONTHS.count - 1 - MONTHS.june2021)
    await expect(slider(page, 'To')).toHaveAttribute('aria-valuetext', 'June 2021')
    await settles({ address: `/?${SPRING}`, said: '30 articles, April to June 2021' })
    await expectAnswer(page, 30)

    await tabTo(page, theme(filters, SKILLS))
    const skills = await promised(filters, SKILLS)
    await page.keyboard.press('Space')
    await settles({ address: `/?theme=skills&${SPRING}`, said: `${skills} articles, ${SKILLS}, April to June 2021` })
    await expectAnswer(page, skills)

    await tabTo(page, theme(filters, SAFETY))
    const safety = await promised(filters, SAFETY)
    await page.keyboard.press('Space')
    await expect(page.getByRole('group', { name: 'What is asked' })).toContainText(` or ${SAFETY}`)
    await settles({
      address: `/?theme=safety-and-health&theme=skills&${SPRING}`,
      said: `${safety} articles, ${SKILLS} or ${SAFETY}, April to June 2021`,
    })

    await tabTo(page, theme(filters, SKILLS), 'Shift+Tab')
    await page.keyboard.press('Space')
    const view = `/?theme=safety-and-health&${SPRING}`
    await expect(page.getByRole('group', { name: 'What is asked' })).not.toContainText(SKILLS)
    await settles({ address: view, said: `${await countAnswer(page)} articles, ${SAFETY}, April to June 2021` })

    const third = rows(page).nth(2).getByRole('heading').getByRole('link')
    await tabTo(page, third, 'Shift+Tab')
    await openAndReturn(page, third, { view, settles, open: () => page.keyboard.press('Enter') })
  }
)

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

  test('two filters by fingers alone, in no more than six taps, and no row moves under them', async ({ page }) => {
    let taps = 0
    const tap = async (control: Locator) => {
      taps += 1
      await control.tap()
    }
    await page.goto('/')
    await tap(page.getByRole('button', { name: 'Filters' }))
    const sheet = page.getByRole('dialog', { name: 'Filters' })
    const show = sheet.getByRole('button', { name: /^Show/ })
    await expect(show).toHaveText('Show 60 articles')
    expect(await heightOf(sheet.getByRole('checkbox').first())).toBeLessThan(200)

    const choose = async (value: Locator, total: RegExp) => {
      await value.scrollIntoViewIfNeeded()
      const before = await heightOf(value)
      await tap(value)
      await expect(show).toHaveText(total)
      await expect(value).toBeChecked()
      expect(await heightOf(value)).toBe(before)
    }
    await choose(theme(sheet, SKILLS), /^Show 12 /)
    await tap(sheet.getByRole('button', { name: 'Place', exact: true }))
    await expect(sheet.getByRole('heading', { name: 'Place' })).toBeInViewport()
    // Whatever gives nothing beside the theme is folded by now.
    await expect(sheet.getByRole('button', { name: /^\d+ more places that give none here$/ })).toBeAttached()
    const country = sheet.getByRole('group', { name: 'Countries' }).getByRole('checkbox').first()
    await choose(country, /^Show \d /)
    await tap(show)
    expect(taps).toBeLessThanOrEqual(6)
    await expect(page).toHaveURL(/\?theme=skills&place=[A-Z]{2}$/)
    await expectAnswer(page, await countAnswer(page))
  })

  test(
    'by fingers alone: the same period, themes in the sheet, the same article, and back to it',
    { tag: FULL_RUN },
    async ({ page }) => {
      const settles = await setOut(page)
      await page.getByRole('button', { name: 'Choose a period' }).tap()
      await page.getByRole('toolbar').scrollIntoViewIfNeeded()
      const [april, june] = [
        await barAt(page, MONTHS.april2021, MONTHS.count),
        await barAt(page, MONTHS.june2021, MONTHS.count),
      ]
      await swipe(await page.context().newCDPSession(page), april, june)
      await settles({ address: `/?${SPRING}`, said: '30 articles, April to June 2021' })
      await expectAnswer(page, 30)

      await page.getByRole('button', { name: 'Filters, 1 in use' }).tap()
      const sheet = page.getByRole('dialog', { name: 'Filters' })
      const show = sheet.getByRole('button', { name: /^Show/ })
      const skills = await promised(sheet, SKILLS)
      await theme(sheet, SKILLS).tap()
      await settles({ address: `/?theme=skills&${SPRING}`, said: `${skills} articles, ${SKILLS}, April to June 2021` })
      await expect(show).toHaveText(`Show ${skills} articles`)

      const safety = await promised(sheet, SAFETY)
      await theme(sheet, SAFETY).tap()
      await expect(show).not.toHaveText(`Show ${skills} articles`)
      await expect(show).toHaveText(`Show ${safety} articles`)
      await settles({
        address: `/?theme=safety-and-health&theme=skills&${SPRING}`,
        said: `${safety} articles, ${SKILLS} or ${SAFETY}, April to June 2021`,
      })

      await theme(sheet, SKILLS).tap()
      const view = `/?theme=safety-and-health&${SPRING}`
      await expect(show).toHaveText(new RegExp(`^Show (?!${safety} )\\d+`))
      const left = Number(/\d+/.exec(await show.innerText())?.[0])
      await settles({ address: view, said: `${left} articles, ${SAFETY}, April to June 2021` })
      await show.tap()
      await expect(sheet).toBeHidden()
      await expectAnswer(page, left)

      const third = rows(page).nth(2).getByRole('heading').getByRole('link')
      await third.scrollIntoViewIfNeeded()
      await openAndReturn(page, third, { view, settles, open: () => third.tap() })
    }
  )
})

test(
  'by keys alone: from an article to a search, to its best match, and on through the results in their order',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.goto(COTTON.path, { waitUntil: 'networkidle' })
    await page.keyboard.press('/')
    await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused()
    await page.keyboard.type('migrant workers')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/?q=migrant+workers')
    await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('match')
    await expectAnswer(page, 4)
    const titles = await rows(page).getByRole('heading').getByRole('link').allInnerTexts()
    expect(titles).toHaveLength(4)

    await tabTo(page, rows(page).first().getByRole('heading').getByRole('link'))
    await page.keyboard.press('Enter')
    const main = page.getByRole('main')
    const walk = main.getByRole('navigation').filter({ hasText: 'of 4' })
    for (const [index, title] of titles.entries()) {
      await expect(main.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(walk).toContainText(`${index + 1} of 4`)
      if (index + 1 === titles.length) break
      await tabTo(page, walk.locator('[rel=next]'))
      await page.keyboard.press('Enter')
    }
    await tabTo(page, walk.locator('[rel=prev]'))
    await page.keyboard.press('Enter')
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(itemAt(titles, 2))
  }
)
