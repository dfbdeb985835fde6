// The tools for a passage that is selected: by keyboard, by touch, in a translated page, in forced colours; and axe.

import { expect } from '@playwright/test'
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { COTTON, LAWS } from '../support/pages.ts'
import {
  addLink,
  CHANGED,
  endsOf,
  linkToPassage,
  markedWords,
  PASSAGE,
  selectWords,
  withoutDirective,
} from '../support/passages.ts'
import { test } from '../support/site.ts'
import { translate } from '../support/translate.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('the tools are reached by keyboard, and the selection stays', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto(LAWS.path, { waitUntil: 'networkidle' })
  const [from] = await endsOf(page, 'summary', 'Georgia')
  await page.mouse.dblclick(from.x + 8, from.y)
  for (let letter = 0; letter < 10; letter++) await page.keyboard.press('Shift+ArrowRight')
  const selected = await page.evaluate(() => getSelection()?.toString())
  expect(selected).toMatch(/^Georgia, where/)
  const copy = page.getByRole('button', { name: 'Copy link to this passage' })
  await expect(copy).toBeVisible()
  // A press in the text gives the focus to the page's main part: from there on, past the links and tools that stand between.
  const isFocused = () => copy.evaluate((button) => button === document.activeElement)
  for (let stop = 0; stop < 20 && !(await isFocused()); stop++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Link to “Georgia, where the” copied')).toBeAttached()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Copy as quotation' })).toBeFocused()
})

test(
  'a translated page gives no link to words that are not the article’s, and a frame for those of a link',
  { tag: FULL_RUN },
  async ({ page }) => {
    const link = await linkToPassage(page)
    await page.goto('/about/')
    await page.goto(LAWS.path, { waitUntil: 'networkidle' })
    await translate(page, { keepsOn: true })
    await page.evaluate(() => {
      for (const text of document.querySelectorAll('[data-field] font font')) text.textContent += ' (übersetzt)'
    })
    await selectWords(page, 'summary', 'latest in our')
    await page.waitForTimeout(500)
    await expect(page.getByRole('button', { name: 'Copy link to this passage' })).toHaveCount(0)
    await addLink(page, withoutDirective(link))
    await page.getByRole('link', { name: 'To the passage' }).click()
    await expect(page.locator('[data-passage]')).toHaveAttribute('data-field', 'summary')
    await expect(page.getByText('could not be shown')).toHaveCount(0)
  }
)

test(
  'the mark has the colours that the reader forces, and the tools break no rule of axe',
  { tag: FULL_RUN },
  async ({ page }) => {
    const link = await linkToPassage(page)
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto('/about/')
    await page.goto(link)
    await expect.poll(() => markedWords(page)).toBe(PASSAGE)
    const colours = await page.locator('[data-field="summary"]').evaluate((field) => {
      const probe = document.createElement('div')
      probe.style.backgroundColor = 'Mark'
      document.body.append(probe)
      const { backgroundColor } = getComputedStyle(probe)
      probe.remove()
      return [getComputedStyle(field, '::highlight(passage)').backgroundColor, backgroundColor]
    })
    expect(colours[0]).toBe(colours[1])
    await page.emulateMedia({ forcedColors: 'none' })
    const changed = link.replace(/\.\w+:~:.*/, '.0')
    await expectNoAxeViolations(page, async () => {
      await page.goto('/about/')
      await page.goto(changed, { waitUntil: 'networkidle' })
      await expect(page.getByText(CHANGED)).toBeVisible()
      await selectWords(page, 'title', 'decent work')
      await expect(page.getByRole('group', { name: 'Selected passage' })).toBeVisible()
    })
  }
)

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })

  test(
    'the tools stand at the foot of the screen, below the menu for the selection, for a finger',
    { tag: FULL_RUN },
    async ({ page }) => {
      await page.goto(COTTON.path, { waitUntil: 'networkidle' })
      // As a long press does, which this browser has no finger for.
      await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
        const words = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
        while (words.nextNode() !== null) {
          const text = words.currentNode as Text
          const at = text.data.indexOf('cotton')
          if (at >= 0) getSelection()?.setBaseAndExtent(text, at, text, at + 6)
        }
      })
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('cotton')
      const copy = page.getByRole('button', { name: 'Copy link to this passage' })
      await expect(copy).toBeInViewport()
      const { y = 0, height = 0 } = (await copy.boundingBox()) ?? {}
      expect(height).toBeGreaterThanOrEqual(44)
      expect(y).toBeGreaterThan(480)
      await copy.tap()
      await expect(page.getByText('Link to “cotton” copied')).toBeAttached()
      await expect(page.getByRole('group', { name: 'Selected passage' })).toContainText('Copied')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#q=title.')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    }
  )
})
