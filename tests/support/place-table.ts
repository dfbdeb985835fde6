// The table of places and ways: whatever link of a list the reader was at, and however she left it and came back, she finds it where it stood, in
// focus. Declares one test for each cell.

import { expect, type Page } from '@playwright/test'
import { expectPosition, goTo, type Place, placeOf, type Target, TARGETS, untilStill } from './places.ts'
import { test } from './site.ts'

export const SIZES = [
  { name: 'on a phone', viewport: { width: 360, height: 800 } },
  { name: 'on a desk', viewport: { width: 1440, height: 900 } },
] as const

interface Table {
  /** Opens the list, with as many rows as the table needs. */
  readonly open: (page: Page) => Promise<void>
  /** The row that is looked at, counted from 0. */
  readonly row: number
  /** Whether a long run alone tries the ways other than back: `npm run test:full` does. */
  readonly isLong?: boolean
}

const isFullRun = process.env['PLACES'] === 'all'

/** What tells one page from another. */
const showing = async (page: Page) => ({
  url: page.url(),
  title: await page.title(),
  headings: await page.locator('main h1').allTextContents(),
})

async function followByClick(page: Page, { find }: Place): Promise<void> {
  // Within its first line: a headline may have two, with nothing to be hit between their middles.
  const point = await find(page).evaluate((link) => {
    const line = link.getClientRects()[0]
    return line === undefined ? null : { x: line.x + line.width / 2, y: line.y + line.height / 2 }
  })
  if (point === null) throw new Error('What is to be clicked is not to be seen.')
  await page.mouse.click(point.x, point.y)
}

const followByKey = (page: Page): Promise<void> => page.keyboard.press('Enter')

/** Follows a link, and waits for what it leads to. */
async function follow(page: Page, act: () => Promise<void>): Promise<void> {
  const url = page.url()
  await act()
  await expect(page).not.toHaveURL(url)
  await untilStill(page)
}

/** What is to be found again in a page that is loaded anew. */
async function placeAfterLoad(page: Page, { beside }: Target, place: Place): Promise<Place> {
  if (beside === undefined || !(await beside(page).isVisible())) return place
  return placeOf(page, beside)
}

export function testPlaces({ open, row, isLong = false }: Table): void {
  for (const { name: size, viewport } of SIZES) {
    test.describe(size, () => {
      test.use({ viewport })

      for (const target of TARGETS) {
        const arrive = async (page: Page): Promise<Place> => {
          await open(page)
          return goTo(page, await target.choose(page, row), target.block)
        }

        test(`going back finds ${target.name}`, async ({ page }) => {
          const place = await arrive(page)
          await follow(page, () => followByKey(page))
          await page.goBack()
          await expectPosition(page, place)
        })
        if (isLong && !isFullRun) continue

        test(`going back, on and back again finds ${target.name}`, async ({ page }) => {
          const place = await arrive(page)
          await follow(page, () => followByClick(page, place))
          const followed = await showing(page)
          await page.goBack()
          await expectPosition(page, place)
          await page.goForward()
          await expect.poll(() => showing(page)).toEqual(followed)
          await untilStill(page)
          await page.goBack()
          await expectPosition(page, place)
        })

        test(`a reload finds ${target.name}`, async ({ page }) => {
          const place = await placeAfterLoad(page, target, await arrive(page))
          await page.reload()
          await expectPosition(page, place)
        })

        test(`a browser that is closed and opened again finds ${target.name}`, async ({ keptBrowser }) => {
          const place = await placeAfterLoad(keptBrowser.page, target, await arrive(keptBrowser.page))
          await expectPosition(await keptBrowser.restart(), place)
        })
      }
    })
  }
}
