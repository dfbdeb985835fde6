// Selects words of an article as a reader does, and reads which passage a page has marked.

import { expect, type Page } from '@playwright/test'
import { LAWS } from './pages.ts'

/** A passage of the summary of the article LAWS. */
export const PASSAGE = 'amendments to its labour code'

/** How a page begins to say that the passage of a link is no longer there. */
export const CHANGED = /^This passage has changed since the link was made/

interface Point {
  readonly x: number
  readonly y: number
}

/** Where words of a field begin and end in the window: just within their first and last letter. */
export const endsOf = (page: Page, field: string, words: string): Promise<readonly [from: Point, to: Point]> =>
  page.locator(`[data-field="${field}"]`).evaluate((element, sought) => {
    const from = element.textContent.indexOf(sought)
    if (from < 0) throw new Error(`The field lacks “${sought}”.`)
    /** The box of a letter, by its index in the field: emphasis may have split the words into several texts. */
    const boxOf = (letter: number) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let left = letter
      while (texts.nextNode() !== null) {
        const text = texts.currentNode as Text
        if (left < text.data.length) {
          const range = document.createRange()
          range.setStart(text, left)
          range.setEnd(text, left + 1)
          return range.getBoundingClientRect()
        }
        left -= text.data.length
      }
      throw new Error(`“${sought}” is not shown.`)
    }
    const [first, last] = [boxOf(from), boxOf(from + sought.length - 1)]
    return [
      { x: first.left + 1, y: first.top + first.height / 2 },
      { x: last.right - 1, y: last.top + last.height / 2 },
    ] as const
  }, words)

/** Selects words of a field with the mouse. */
export async function selectWords(page: Page, field: string, words: string): Promise<void> {
  const [from, to] = await endsOf(page, field, words)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

/** An address without its host: the build may know another one than the test's. */
export const withoutHost = (text: string): string => text.replace(/https?:\/\/[^/]+/, '')

/** Opens the article, copies the link to the passage as a reader does, and returns it, without its host. */
export async function linkToPassage(page: Page): Promise<string> {
  await page.goto(LAWS.path, { waitUntil: 'networkidle' })
  await page.locator('[data-field="summary"]').scrollIntoViewIfNeeded()
  await selectWords(page, 'summary', PASSAGE)
  await page.getByRole('button', { name: 'Copy link to this passage' }).click()
  await expect(page.getByText(/^Link to “.*” copied$/)).toBeAttached()
  return withoutHost(await page.evaluate(() => navigator.clipboard.readText()))
}

/** The words that the page has marked, with `out of view` before them where they are not wholly in the window; empty for none. */
export const markedWords = (page: Page): Promise<string> =>
  page.evaluate(() =>
    Array.from(CSS.highlights.get('passage') ?? [], (range) => {
      if (!(range instanceof Range)) return ''
      const { top, bottom } = range.getBoundingClientRect()
      return `${top >= 0 && bottom <= innerHeight ? '' : 'out of view: '}${range.toString()}`
    }).join(' | ')
  )

/** The link without what browsers keep to themselves: with the fragment of our own alone. */
export const withoutDirective = (link: string): string => link.replace(/:~:.*$/, '')

/** Puts a link at the head of the page, as a note that somebody pastes. */
export const addLink = (page: Page, href: string) =>
  page.evaluate((to) => {
    const link = document.createElement('a')
    link.href = to
    link.textContent = 'To the passage'
    document.querySelector('main')?.before(link)
  }, href)
