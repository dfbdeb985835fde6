// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { ArticlePage } from '../../../src/app/article/article-page.tsx'
import type { ArticleEntryState } from '../../../src/app/article/use-opened-from.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import type { ArticleDetail } from '../../../src/model/bundle.ts'
import type { PageData } from '../../../src/publish/page.ts'
import { detail, overview } from './article-detail.ts'

interface Opened {
  readonly article?: ArticleDetail | null
  readonly state?: ArticleEntryState
  readonly data?: readonly PageData[]
}

function open({ article = detail, state, data = [] }: Opened = {}) {
  const path = detail.path
  const client = makeQueryClient([[['overview'], overview], [['article', path], article], ...data])
  const entries = ['/?q=cotton', { pathname: path, state }]
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={entries} initialIndex={1}>
        <Suspense>
          <Routes>
            <Route path="/" element={<h1>The list</h1>} />
            <Route path="*" element={<ArticlePage missing={<h1>Missing</h1>} />} />
          </Routes>
        </Suspense>
      </MemoryRouter>
    </QueryClientProvider>
  )
}

const section = (name: string) => {
  const found = screen.getByRole('heading', { name }).closest('section')
  if (found === null) throw new Error(`No section has the heading ${name}.`)
  return within(found)
}

describe('ArticlePage', () => {
  it('shows the article with its day, kicker and summary, and no letter in the name of its heading', () => {
    open()
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName(detail.title)
    expect(document.title).toBe(`${detail.title} · Dateline`)
    const [date] = document.getElementsByTagName('time')
    expect(date).toHaveAttribute('datetime', '2021-08-02')
    expect(date).toHaveTextContent('2 August 2021 Monday')
    expect(document.querySelector('.lede')?.textContent).toBe('Families in Indiab can support their childrenc.')
  })

  it('leads from the day to the pages of its year, month and day', () => {
    open()
    const crumbs = within(screen.getByRole('navigation', { name: 'Where this stands' }))
    expect(crumbs.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/2021/',
      '/2021/08/',
      '/2021/08/02/',
      '/',
    ])
  })

  it('says of each theme which words speak for it and where they stand', () => {
    open()
    const themes = section('Themes')
    expect(themes.getByRole('link', { name: 'Rural economy' })).toHaveAttribute('href', '/themes/rural/')
    expect(themes.getByText('“Cotton farming”')).toBeInTheDocument()
    expect(themes.getByText('title, line 8 of 002.txt')).toBeInTheDocument()
    expect(themes.getByText('summary, line 24 of 007.txt')).toBeInTheDocument()
  })

  it('does not quote a place that is its own name', () => {
    open()
    const place = section('Place')
    expect(place.getByRole('link', { name: 'India' })).toHaveAttribute('href', '/places/IN/')
    expect(place.queryByText('“India”')).toBeNull()
  })

  it('says that nothing speaks for a theme', () => {
    open({ article: { ...detail, themes: [] } })
    expect(section('Themes').getByText('No word in it says which.')).toBeInTheDocument()
  })

  it('never shows the year of a credit as anything but a part of it', () => {
    open()
    expect(screen.getByText('Picture: © CRS PHOTO 2021')).toBeInTheDocument()
  })

  it('keeps a record of what else is known', () => {
    open({ article: { ...detail, language: 'fr', truncated: true, printedPlace: 'Jakarta, Indonesia', format: null } })
    const terms = section('Record')
      .getAllByRole('term')
      .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`)
    expect(terms).toEqual([
      'Format: not stated',
      'Kicker: Their voices',
      'Place line: Jakarta, Indonesia',
      'Language: French',
      'Seen: twice',
      'Text: cut off where the capture ends',
    ])
    expect(screen.getByText('The capture ends inside this article.')).toBeInTheDocument()
  })

  it('shows both days of a printed range', () => {
    open({ article: { ...detail, dayEnd: '2021-08-04' as ArticleDetail['day'] } })
    expect(screen.getByText('4 August 2021')).toHaveAttribute('datetime', '2021-08-04')
    expect(screen.getByText(/2 August 2021 to 4 August 2021/)).toBeInTheDocument()
  })

  it('shows the lines of every capture with their numbers, and what each says otherwise', () => {
    open()
    const captured = section('As captured')
    expect(captured.getByText(/Lines 4 to 10 of/)).toHaveTextContent('Lines 4 to 10 of 002.txt, printed number 1')
    expect(captured.getByText(/Lines 20 to 24 of/)).toHaveTextContent('its printed number lost')
    const [first] = captured.getAllByRole('list')
    const lines = within(first as HTMLElement).getAllByRole('listitem')
    expect(lines.map((line) => line.textContent)).toEqual([
      '4  1. © CRS PHOTO 2021',
      '5',
      '6    Their voices',
      '7',
      '8    Cotton farming brings better lives',
      '9',
      '10    02 August 2021',
    ])
    expect(
      captured.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`)
    ).toEqual(['summary: none', 'kicker: Voices', 'credit: none'])
  })

  it('says why an article is close to it', () => {
    open()
    const [related] = section('Close to this').getAllByRole('listitem')
    expect(related).toHaveTextContent('15 Jul 2021')
    expect(related).toHaveTextContent('also on Rural economy')
    expect(related).toHaveTextContent('also in India')
    expect(related).toHaveTextContent('18 days before')
  })

  it('gives a citation with the address', async () => {
    const user = userEvent.setup()
    open()
    const citation = screen.getByText(/Read in Dateline/)
    expect(citation).toHaveTextContent(
      `International Labour Organization, “${detail.title}”, 2 August 2021. Read in Dateline, ${detail.path}`
    )
    await user.click(screen.getByRole('button', { name: 'Copy as text' }))
    expect(await navigator.clipboard.readText()).toBe(
      `International Labour Organization, “${detail.title}”, 2 August 2021. Read in Dateline, ${new URL(detail.path, document.baseURI).href}`
    )
    await user.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(await navigator.clipboard.readText()).toBe(new URL(detail.path, document.baseURI).href)
  })

  it('leads to the articles before and after, and says where there is none', () => {
    open()
    const turn = within(screen.getByRole('navigation', { name: 'Before and after' }))
    expect(turn.getByRole('link', { name: /Before, 28 July 2021/ })).toHaveAttribute('href', detail.earlier?.path)
    expect(turn.getByText('The newest of the archive')).toBeInTheDocument()
  })

  it('goes back to the very list that it was opened from', async () => {
    const user = userEvent.setup()
    open({ state: { from: '/?q=cotton' } })
    const back = screen.getByRole('link', { name: 'Back to the results' })
    expect(back).toHaveAttribute('href', '/?q=cotton')
    await user.click(back)
    expect(await screen.findByRole('heading', { name: 'The list' })).toBeInTheDocument()
  })

  it('marks the words of the search that it was opened from', () => {
    const reading = {
      terms: [
        { typed: 'famlies', folded: 'famlies', prefix: null, field: null, known: false, corrected: ['families'] },
      ],
      phrases: [],
      required: 1,
    }
    open({ state: { from: '/?q=famlies' }, data: [[['results', '?q=famlies'], { reading }]] })
    expect(screen.getByText('Families')).toHaveClass('mended')
  })

  it('folds the words away on a phone until they are asked for', async () => {
    const user = userEvent.setup()
    open()
    await user.click(screen.getByRole('button', { name: 'Show the words that say so' }))
    expect(screen.getByRole('button', { name: 'Hide the words that say so' })).toHaveAttribute('aria-expanded', 'true')
  })

  it('shows what stands for a missing page where there is no such article', async () => {
    open({ article: null })
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Missing' })).toBeInTheDocument())
  })
})
