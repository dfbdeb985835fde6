// For readers whose browser writes twice as large: on a phone of 360 and 412 pixels, and on a screen of 1280, nothing scrolls sideways, nothing is
// cut, and no word is broken in two.

import { expect } from '@playwright/test'
import { ensureBrowser, BROWSER_FLAGS } from '../support/browser.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { PAGES, SAYS_404 } from '../support/pages.ts'
import { openFullDesk } from '../support/saved-desk.ts'
import { test } from '../support/site.ts'
import { expectReadable } from '../support/text-faults.ts'

test.use({
  forgiven: SAYS_404,
  launchOptions: { executablePath: ensureBrowser(), args: [...BROWSER_FLAGS, '--blink-settings=defaultFontSize=32'] },
})

for (const width of [360, 412, 1280]) {
  test(
    `every page can be read with letters of 32 pixels, ${width} pixels wide`,
    { tag: FULL_RUN },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      for (const { path } of PAGES) {
        await page.goto(path, { waitUntil: 'networkidle' })
        await expect(page.locator('html')).not.toHaveAttribute('data-asked')
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
        await expectReadable(page, path)
      }
    }
  )
}

for (const width of [360, 1280]) {
  test(`a full list of what is saved can be read, ${width} pixels wide`, { tag: FULL_RUN }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openFullDesk(page)
    await expectReadable(page, '/saved/')
  })
}

test('the letters under the bars do not lie over each other', { tag: FULL_RUN }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const path of ['/2020/', '/2021/07/', '/themes/skills/']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    const overlapping = await page.locator('.plot text:visible').evaluateAll((texts) => {
      const boxes = texts.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
      return boxes.flatMap(({ words, box }, index) =>
        boxes
          .slice(index + 1)
          .filter(
            ({ box: other }) =>
              Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 6
          )
          .map((other) => `${words} and ${other.words}`)
      )
    })
    expect(overlapping, path).toEqual([])
  }
})
