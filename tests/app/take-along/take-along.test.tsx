// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { parseCsv } from '../../../src/publish/csv.ts'
import { anArticle, aSource } from '../../support/an-archive.ts'
import { builtSite } from '../../support/built-pages.ts'
import { openBuiltPage } from '../../support/open-built-page.tsx'

const site = builtSite(
  aSource([
    anArticle({ day: '2021-07-28', title: 'New skills', themes: ['skills'], places: ['JP'] }),
    anArticle({ day: '2021-07-27', title: 'Better pay', themes: ['wages'], places: ['EG', 'KE'], format: 'video' }),
    anArticle({ day: '2021-04-07', title: 'Fewer hours', themes: ['wages', 'skills'], places: ['KE'] }),
    anArticle({ day: '2020-08-01', title: 'A statement', themes: ['wages'] }),
  ]).archive
)

const main = async () => within(await screen.findByRole('main'))

let made: Blob[] = []

beforeEach(() => {
  made = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${made.push(blob as Blob)}`)
  // The document of these tests would follow the link to the file, and leave the page.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
})

/** Each page, the file that is made of it, and its articles in their order. */
const PAGES = [
  ['/themes/wages/', '3-articles-on-wages', ['Better pay', 'Fewer hours', 'A statement']],
  ['/places/KE/', '2-articles-about-ke', ['Better pay', 'Fewer hours']],
  ['/formats/video/', '1-article-published-as-video', ['Better pay']],
  ['/2021/', '3-articles-in-2021', ['New skills', 'Better pay', 'Fewer hours']],
  ['/2021/07/', '2-articles-in-july-2021', ['New skills', 'Better pay']],
] as const

describe.each(PAGES)('the page %s', (path, file, titles) => {
  it('gives all its articles to take along, in a file that says what they are', async () => {
    const user = openBuiltPage(site, path)
    await user.click(await (await main()).findByRole('button', { name: 'Take along' }))
    expect(await (await main()).findByRole('heading', { name: /^Take \d articles? along/ })).toHaveFocus()
    await user.click((await main()).getByRole('button', { name: 'CSV' }))
    expect(await (await main()).findByText(new RegExp(` in dateline-${file}\\.csv\\.$`))).toBeInTheDocument()
    const [, ...records] = parseCsv(`\uFEFF${await made[0]?.text()}`) ?? []
    expect(records.map(([, , title]) => title)).toEqual(titles)
  })

  it('gives its own address to share', async () => {
    const user = openBuiltPage(site, path)
    await user.click(await (await main()).findByRole('button', { name: 'Share' }))
    expect(await navigator.clipboard.readText()).toBe(location.origin + path)
  })
})
