// A desk in a browser: a full one to take in, and the ways in which its tests open it.

import { expect, type Download, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { COTTON, LAWS } from './pages.ts'

const MOMENT = '2026-11-28T15:50:00.000Z'

/** Articles of the archive, each as it is kept. The last is none of it. */
export const KEPT = [
  { ...COTTON, day: '2021-08-02', language: 'en' },
  { ...LAWS, day: '2021-07-27', language: 'en' },
  { path: '/2021/07/26/lost-words/', title: 'Lost words', day: '2021-07-26', language: 'en' },
] as const

/** The file of a desk of which every part holds something. `owner` is the archive that it says it is of. */
export const deskFile = (owner: { readonly archive: string; readonly address: string }, version = 1): string =>
  JSON.stringify({
    format: 'dateline-desk',
    version,
    ...owner,
    articles: KEPT.map((article) => ({ ...article, saved: MOMENT })),
    reads: KEPT.slice(0, 2).map((article, index) => ({
      ...article,
      read: MOMENT,
      where: 100 - 60 * index,
      list: index === 0 ? '/?theme=skills' : null,
    })),
    searches: [
      { address: '/?q=wages', saved: MOMENT, looked: MOMENT, counts: {} },
      { address: '/?theme=skills', saved: MOMENT, looked: MOMENT, counts: { '2021-07': 1 } },
      { address: '/?theme=unheard-of', saved: MOMENT, looked: MOMENT, counts: {} },
    ],
  })

export const DATELINE = { archive: 'Dateline', address: 'https://news.example/' } as const

/** Takes a file in on the page of what is saved. */
export const takeIn = (page: Page, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(text) })

/** Opens the page with a full desk. */
export async function openFullDesk(page: Page, url = '/saved/'): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' })
  await takeIn(page, deskFile(DATELINE))
  await expect(page.getByRole('region', { name: 'Articles' }).getByRole('article')).toHaveCount(KEPT.length)
  await expect(page.getByText(/new since you last looked/).first()).toBeVisible()
}

/** The headlines of the saved articles, as they stand. */
export const savedHeadlines = (page: Page) =>
  page.getByRole('region', { name: 'Articles' }).getByRole('heading', { level: 3 })

/** What the export of the page holds, without what differs each time. */
export async function exported(page: Page): Promise<unknown> {
  const [file]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as a file' }).click(),
  ])
  return JSON.parse(await readFile(await file.path(), 'utf8'))
}

/** Saves the article of the page that is open. */
export async function saveOpenArticle(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Save', exact: true })
  await button.click()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
  await expect(button).toHaveAttribute('aria-pressed', 'true')
}
