// Links to a passage of an article, and quotations: from the selection to the mark in another reader's window.

import { expect, type Page } from '@playwright/test'
import { watchComplaints } from '../support/complaints.ts'
import { FULL_RUN } from '../support/full-run.ts'
import { LAWS } from '../support/pages.ts'
import {
  addLink,
  CHANGED,
  linkToPassage,
  markedWords,
  PASSAGE,
  withoutDirective,
  withoutHost,
} from '../support/passages.ts'
import { test } from '../support/site.ts'

/** So low that no passage of a summary is in the window at first. */
const LOW = { width: 1280, height: 420 }

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Reads as another reader does, who has never been here: with a page of a new profile, on which nothing complains. */
async function readAfresh(from: Page, read: (page: Page) => Promise<void>): Promise<void> {
  const browser = from.context().browser()
  if (browser === null) throw new Error('The page has no browser of its own.')
  const context = await browser.newContext({
    baseURL: new URL(from.url()).origin,
    viewport: LOW,
    serviceWorkers: 'block',
  })
  const complaints = watchComplaints(context)
  await read(await context.newPage())
  await context.close()
  expect(complaints).toEqual([])
}

/** Opens the article as it was mended since: other words, as many letters, in the page and in its data. */
async function openMended(page: Page, link: string, mended: Readonly<Record<string, string>>): Promise<void> {
  await page.route(
    (url) => url.pathname === LAWS.path,
    async (route) => {
      const answer = await route.fetch()
      const body = Object.entries(mended).reduce((text, words) => text.replaceAll(...words), await answer.text())
      await route.fulfill({ response: answer, body })
    }
  )
  await page.goto(link)
}

test('a passage that is selected gives a link, which marks it and brings it into view for another reader', async ({
  page,
}) => {
  const link = await linkToPassage(page)
  expect(link).toMatch(
    /#q=summary\.amendments%20to%20its%20labour%20code\.\w+:~:text=amendments%20to%20its%20labour%20code$/
  )
  expect(link.startsWith(`${LAWS.path}#`)).toBe(true)
  await page.getByRole('button', { name: 'Copy as quotation' }).click()
  await expect
    .poll(async () => withoutHost(await page.evaluate(() => navigator.clipboard.readText())))
    .toBe(`“${PASSAGE}”\n— International Labour Organization, “${LAWS.title}”, 27 July 2021. Read in Dateline, ${link}`)

  await readAfresh(page, async (reader) => {
    await reader.goto(link)
    await expect.poll(() => markedWords(reader)).toBe(PASSAGE)
  })
  await readAfresh(page, async (reader) => {
    await openMended(reader, link, { ' to its ': ' to our ' })
    await expect(reader.getByText(CHANGED)).toBeInViewport()
    await expect.poll(() => markedWords(reader)).toBe('amendments to our labour code')
  })
})

test(
  'the link works by our own fragment alone, by a link within the site, and by one in the open page',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.setViewportSize(LOW)
    const link = await linkToPassage(page)

    await page.goto('/about/')
    await page.goto(withoutDirective(link))
    await expect.poll(() => markedWords(page)).toBe(PASSAGE)

    for (const href of [link, withoutDirective(link)]) {
      await page.goto('/about/', { waitUntil: 'networkidle' })
      await addLink(page, href)
      await page.evaluate(() => Object.assign(window, { isSameDocument: true }))
      await page.getByRole('link', { name: 'To the passage' }).click()
      await expect(page).toHaveURL(/#q=summary/)
      await expect.poll(() => markedWords(page)).toBe(PASSAGE)
      expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true)
    }

    await page.goto(LAWS.path, { waitUntil: 'networkidle' })
    expect(await markedWords(page)).toBe('')
    await addLink(page, withoutDirective(link))
    await page.getByRole('link', { name: 'To the passage' }).click()
    await expect.poll(() => markedWords(page)).toBe(PASSAGE)
    await page.goBack()
    await expect.poll(() => markedWords(page)).toBe('')
  }
)

test(
  'Back, Forward and a reload lead to where the reader was, and not to the passage',
  { tag: FULL_RUN },
  async ({ page }) => {
    await page.setViewportSize(LOW)
    const link = await linkToPassage(page)
    await page.goto('/about/')
    await page.goto(withoutDirective(link), { waitUntil: 'networkidle' })
    await expect.poll(() => markedWords(page)).toBe(PASSAGE)
    await page.mouse.wheel(0, 400)
    const where = () => page.evaluate(() => Math.round(scrollY))
    await page.waitForTimeout(500)
    const left = await where()
    expect(await markedWords(page)).toBe(`out of view: ${PASSAGE}`)
    for (const away of [
      () => page.reload(),
      async () => {
        // A press of the mouse would scroll to the link first.
        await page.getByRole('link', { name: 'About' }).first().dispatchEvent('click')
        await expect(page).toHaveURL('/about/')
        await page.goBack()
      },
    ]) {
      await away()
      await expect.poll(() => markedWords(page)).toBe(`out of view: ${PASSAGE}`)
      await page.waitForTimeout(1_500)
      expect(Math.abs((await where()) - left)).toBeLessThanOrEqual(2)
    }
    // The same link once more is a new visit.
    await page.goto('/about/')
    await page.goto(withoutDirective(link))
    await expect.poll(() => markedWords(page)).toBe(PASSAGE)
  }
)

test(
  'a text that was mended says so: the nearest is marked, or nothing like it is left',
  { tag: FULL_RUN },
  async ({ page }) => {
    const link = await linkToPassage(page)
    await readAfresh(page, async (reader) => {
      await openMended(reader, link, { amendments: 'beginnings', ' to its ': ' of old ' })
      await expect(reader.getByText('Nothing like it is left here.')).toBeInViewport()
      expect(await markedWords(reader)).toBe('')
    })
    await readAfresh(page, async (reader) => {
      await openMended(reader, withoutDirective(link), { 'draft extensive': 'write extensive' })
      await expect.poll(() => markedWords(reader)).toBe(PASSAGE)
      await expect(reader.getByText(CHANGED)).toHaveCount(0)
    })
  }
)
