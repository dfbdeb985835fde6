// The reader's place in a list is never lost: not by going back and on, not by a reload, not by closing the browser.

import { SIZES, testPlaces } from '../support/place-table.ts'
import { expectPosition, placeOf, rowOf, rowsOf, takenOver, untilStill } from '../support/places.ts'
import { test } from '../support/site.ts'

testPlaces({
  row: 59,
  open: async (page) => {
    await page.goto('/')
    await takenOver(page)
  },
})

for (const { name, viewport } of SIZES) {
  test.describe(`${name}, with nothing in focus`, () => {
    test.use({ viewport })

    test('a reload leaves the article that is first in sight where it stood', async ({ page }) => {
      await page.goto('/')
      await takenOver(page)
      await page.evaluate(() => window.scrollTo({ top: 8_000, behavior: 'instant' }))
      await untilStill(page)
      const path = await rowsOf(page).evaluateAll((rows) =>
        rows
          .find((row) => row.getBoundingClientRect().bottom > 0)
          ?.querySelector('h3 a')
          ?.getAttribute('href')
      )
      const place = await placeOf(page, rowOf(path ?? ''))
      await page.reload()
      await expectPosition(page, place)
    })
  })
}
