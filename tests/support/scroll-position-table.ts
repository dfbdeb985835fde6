// Declares the tests of scroll positions: for each kind of link in a list and each way to leave it and come back, the link stands where it
// stood and has the focus again.

import { expect, type Page } from '@playwright/test'
import { FULL_RUN, unlessIn } from './full-run.ts'
import {
  expectScrollPosition,
  goTo,
  type ScrollPosition,
  scrollPositionOf,
  type Target,
  TARGETS,
  untilStill,
} from './scroll-positions.ts'
import { test } from './site.ts'

export const SIZES = [
  { name: 'on a phone', viewport: { width: 360, height: 800 } },
  { name: 'on a desk', viewport: { width: 1440, height: 900 } },
] as const

interface Table {
  /** Opens the list with enough rows. */
  readonly open: (page: Page) => Promise<void>
  /** The index of the row that the reader looks at. */
  readonly row: number
}

/** What tells one page from another. */
const showing = async (page: Page) => ({
  url: page.url(),
  title: await page.title(),
  headings: await page.locator('main h1').allTextContents(),
})

async function followByClick(page: Page, { find }: ScrollPosition): Promise<void> {
  // In the first line of the link: a headline may have two, and a click between their middles would miss it.
  const point = await find(page).evaluate((link) => {
    const line = link.getClientRects()[0]
    return line === undefined ? null : { x: line.x + line.width / 2, y: line.y + line.height / 2 }
  })
  if (point === null) throw new Error('The link to click is not visible.')
  await page.mouse.click(point.x, point.y)
}

const followByKey = (page: Page): Promise<void> => page.keyboard.press('Enter')

/** Follows a link, and waits for the page that it leads to. */
async function follow(page: Page, act: () => Promise<void>): Promise<void> {
  const url = page.url()
  await act()
  await expect(page).not.toHaveURL(url)
  await untilStill(page)
}

/** Returns the position to expect after the page has been loaded anew. */
async function positionAfterLoad(page: Page, { beside }: Target, position: ScrollPosition): Promise<ScrollPosition> {
  if (beside === undefined || !(await beside(page).isVisible())) return position
  return scrollPositionOf(page, beside)
}

/** Declares one test for each window size, target and way. `npm test` tries the way back and a reload with a headline on a desk, and the way back to a theme on a phone. */
export function testScrollPositions({ open, row }: Table): void {
  for (const { name: size, viewport } of SIZES) {
    test.describe(size, () => {
      test.use({ viewport })

      for (const target of TARGETS) {
        const isDesk = size === 'on a desk'
        const back = {
          tag: unlessIn(isDesk ? ['a headline'] : ['the last theme of a row'], target.name),
        }
        const reload = { tag: isDesk ? unlessIn(['a headline'], target.name) : [FULL_RUN] }
        const arrive = async (page: Page): Promise<ScrollPosition> => {
          await open(page)
          return goTo(page, await target.choose(page, row), target.block)
        }

        test(`going back finds ${target.name}`, back, async ({ page }) => {
          const position = await arrive(page)
          await follow(page, () => followByKey(page))
          await page.goBack()
          await expectScrollPosition(page, position)
        })

        test(`going back, on and back again finds ${target.name}`, { tag: FULL_RUN }, async ({ page }) => {
          const position = await arrive(page)
          await follow(page, () => followByClick(page, position))
          // The title of a timeline has its number once it is answered.
          await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
          const followed = await showing(page)
          await page.goBack()
          await expectScrollPosition(page, position)
          await page.goForward()
          await expect.poll(() => showing(page)).toEqual(followed)
          await untilStill(page)
          await page.goBack()
          await expectScrollPosition(page, position)
        })

        test(`a reload finds ${target.name}`, reload, async ({ page }) => {
          const position = await positionAfterLoad(page, target, await arrive(page))
          await page.reload()
          await expectScrollPosition(page, position)
        })

        test(
          `a browser that is closed and opened again finds ${target.name}`,
          { tag: FULL_RUN },
          async ({ keptBrowser }) => {
            const position = await positionAfterLoad(keptBrowser.page, target, await arrive(keptBrowser.page))
            await expectScrollPosition(await keptBrowser.restart(), position)
          }
        )
      }
    })
  }
}
