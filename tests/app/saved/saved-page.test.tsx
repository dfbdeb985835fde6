// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { screen, waitFor, within } from '@testing-library/react'
import { deleteDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mergeIntoDesk } from '../../../src/app/saved/change-desk.ts'
import type { Desk, SavedArticle } from '../../../src/app/saved/desk.ts'
import { DATABASE, readDesk, readStore } from '../../../src/app/saved/desk-database.ts'
import { WORDS } from '../../../src/app/saved/words.ts'
import type { MovedArticles } from '../../../src/model/bundle.ts'
import type { ArticlePath } from '../../../src/model/article.ts'
import type { PageData } from '../../../src/publish/page.ts'
import { anArticle, aSource } from '../../support/an-archive.ts'
import { builtSite } from '../../support/built-pages.ts'
import { openBuiltPage } from '../../support/open-built-page.tsx'

const SKILLS = anArticle({ day: '2021-07-28', title: 'New skills', themes: ['skills'] })
const PAY = anArticle({ day: '2021-07-27', title: 'Better pay', themes: ['wages'] })
const HOURS = anArticle({ day: '2021-04-07', title: 'Fewer hours', themes: ['wages'] })

const built = builtSite(aSource([SKILLS, PAY, HOURS]).archive)

const NOTHING_MOVED: MovedArticles = { moved: {}, gone: [] }

/** The answers of the pages of articles, and of one that is none. */
const details: readonly PageData[] = [
  ...built.pages.flatMap(({ data }) => data.filter(([[name]]) => name === 'article')),
  [['article', '/2021/01/01/lost-words/'], null],
]

const siteWith = (moved: MovedArticles) => ({
  ...built,
  loaded: [...built.loaded, ...details, [['moved'], moved] as const],
})

const at = (minute: number) => `2026-11-28T15:${minute}:00.000Z`

const saved = ({ path, day, title, language }: typeof SKILLS, minute: number): SavedArticle => ({
  path,
  day,
  title,
  language,
  saved: at(minute),
})

const EMPTY: Desk = { articles: [], reads: [], searches: [] }

async function open(desk: Partial<Desk> = {}, { moved = NOTHING_MOVED, address = '/saved/' } = {}) {
  await mergeIntoDesk({ ...EMPTY, ...desk })
  const user = openBuiltPage(siteWith(moved), address)
  await screen.findByRole('heading', { name: 'Saved', level: 1 })
  return user
}

const section = async (name: string | RegExp) => within(await screen.findByRole('region', { name }))

const headlines = async () =>
  (await section('Articles')).getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent.split(',')[0])

beforeEach(() => deleteDB(DATABASE))

afterEach(() => vi.unstubAllGlobals())

describe('the page of what is saved', () => {
  it('says how one saves where nothing is saved yet', async () => {
    await open()
    expect((await section('Articles')).getByText(/No article is saved yet/)).toBeInTheDocument()
    expect((await section('Searches')).getByText(/No search is saved yet/)).toBeInTheDocument()
    expect((await section('Read lately')).getByText(/No article was opened yet/)).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Continue where you stopped' })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Erase everything' })).not.toBeInTheDocument()
  })

  it('lists what is saved, in the order of saving or of the news, and what was read of it', async () => {
    const reads = [{ ...saved(PAY, 9), read: at(20), where: 40, list: '/?theme=wages' }]
    const user = await open({ articles: [saved(HOURS, 12), saved(PAY, 10), saved(SKILLS, 11)], reads })
    expect(await headlines()).toEqual(['Fewer hours', 'New skills', 'Better pay'])
    await user.selectOptions((await section('Articles')).getByRole('combobox', { name: 'Order' }), 'Newest news first')
    expect(await headlines()).toEqual(['New skills', 'Better pay', 'Fewer hours'])
    expect((await section('Articles')).getByText('read to 40 %')).toBeInTheDocument()
    const proceed = await section('Continue where you stopped')
    expect(proceed.getByRole('link', { name: 'Better pay' })).toHaveAttribute('href', PAY.path)
    expect(proceed.getByRole('link', { name: 'Articles on WAGES' })).toHaveAttribute('href', '/?theme=wages')
  })

  it('removes an article with a way to undo, and the focus stays', async () => {
    const user = await open({ articles: [saved(PAY, 10), saved(SKILLS, 11)] })
    await user.click((await section('Articles')).getByRole('button', { name: 'Remove: New skills' }))
    const undo = await screen.findByRole('button', { name: 'Undo: keep New skills' })
    expect(undo).toHaveFocus()
    expect(await headlines()).toEqual(['New skills', 'Better pay'])
    await waitFor(async () => expect(await readStore('articles')).toHaveLength(1))
    await user.click(undo)
    expect(await screen.findByRole('button', { name: 'Remove: New skills' })).toHaveFocus()
    await waitFor(async () => expect(await readStore('articles')).toHaveLength(2))
  })

  it('says where a moved article is now, and keeps the title of one that was withdrawn', async () => {
    const earlier = '/2021/07/28/new-skils/' as ArticlePath
    await open(
      { articles: [{ ...saved(SKILLS, 10), path: earlier }, saved(PAY, 11)] },
      { moved: { moved: { [earlier]: SKILLS.path }, gone: [PAY.path] } }
    )
    const articles = await section('Articles')
    expect(articles.getByRole('link', { name: 'New skills' })).toHaveAttribute('href', SKILLS.path)
    expect(articles.getByText('moved to a new address')).toBeInTheDocument()
    expect(articles.queryByRole('link', { name: 'Better pay' })).not.toBeInTheDocument()
    expect(articles.getByRole('heading', { name: /Better pay/ })).toBeInTheDocument()
    expect(articles.getByText('withdrawn from the archive')).toBeInTheDocument()
  })

  it('says what is new in a saved search until it is looked at', async () => {
    const before = { '2021-04': 1 }
    const search = { address: '/?theme=wages', saved: at(10), looked: at(10), counts: before }
    const user = await open({ searches: [search] })
    expect(
      await (await section('Searches')).findByText(/^1 new since you last looked, 28 November 2026/)
    ).toBeInTheDocument()
    await user.click((await section('Searches')).getByRole('link', { name: '2 articles on WAGES' }))
    await waitFor(async () => {
      const [looked] = await readStore('searches')
      expect(looked?.counts).toEqual({ '2021-04': 1, '2021-07': 1 })
    })
  })

  it('does not answer another question than a saved search asked', async () => {
    const search = { address: '/?theme=unheard-of', saved: at(10), looked: at(10), counts: {} }
    await open({ searches: [search] })
    const searches = await section('Searches')
    expect(searches.getByText('This archive no longer has all that this search asks for.')).toBeInTheDocument()
    expect(searches.queryByRole('link')).not.toBeInTheDocument()
  })

  it('asks before it erases', async () => {
    const user = await open({ articles: [saved(PAY, 10)] })
    await user.click(await screen.findByRole('button', { name: 'Erase everything' }))
    expect(screen.getByText('Erase 1 article from this device?')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Keep' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Keep' }))
    expect(await readStore('articles')).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Erase everything' }))
    await user.click(screen.getByRole('button', { name: 'Erase' }))
    expect(await screen.findByText('Everything is erased.')).toBeInTheDocument()
    expect(await readDesk()).toEqual(EMPTY)
  })

  it('shows a list that came with the link, and saves it only if that is asked for', async () => {
    const address = '/saved/#a=20210728-new-skills.20210727-better-pay.20210101-lost-words'
    const user = await open({ articles: [{ ...saved(PAY, 10), title: 'My own' }] }, { address })
    const shared = await section('A list of 3 articles for you')
    expect(await shared.findByRole('link', { name: 'New skills' })).toBeInTheDocument()
    expect(shared.getByText('not in this archive')).toBeInTheDocument()
    expect(await readStore('articles')).toHaveLength(1)
    await user.click(shared.getByRole('button', { name: 'Save all' }))
    expect(await shared.findByText('1 article saved.')).toBeInTheDocument()
    expect((await readStore('articles')).map(({ title }) => title)).toEqual(['My own', 'New skills'])
  })

  it('says once why nothing can be kept, with a way to try again', async () => {
    vi.stubGlobal('indexedDB', undefined)
    openBuiltPage(siteWith(NOTHING_MOVED), '/saved/')
    expect(await screen.findByText(WORDS.refused)).toBeInTheDocument()
    vi.unstubAllGlobals()
  })
})
