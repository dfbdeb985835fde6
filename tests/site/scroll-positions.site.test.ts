// The reader's scroll position in a list is never lost: not by going back and forward, not by a reload, not by closing the browser.

import { unlessIn } from '../support/full-run.ts'
import { SIZES, testScrollPositions } from '../support/scroll-position-table.ts'
import {
  expectScrollPosition,
  rowOf,
  rowsOf,
  scrollPositionOf,
  untilHydrated,
  untilStill,
} from '../support/scroll-positions.ts'
import { test } from '../support/site.ts'

testScrollPositions({
  row: 59,
  open: async (page) => {
    await page.goto('/')
    await untilHydrated(page)
  },
})

for (const { name, viewport } of SIZES) {
  test.describe(`${name}, with nothing in focus`, () => {
    test.use({ viewport })

    const tag = unlessIn(['on a phone'], name)
    test('a reload leaves the article that is first in sight where it stood', { tag }, async ({ page }) => {
      await page.goto('/')
      await untilHydrated(page)
      await page.evaluate(() => window.scrollTo({ top: 8_000, behavior: 'instant' }))
      await untilStill(page)
      const path = await rowsOf(page).evaluateAll((rows) =>
        rows
          .find((row) => row.getBoundingClientRect().bottom > 0)
          ?.querySelector('h3 a')
          ?.getAttribute('href')
      )
      const position = await scrollPositionOf(page, rowOf(path ?? ''))
      await page.reload()
      await expectScrollPosition(page, position)
    })
  })
}
