// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SiteUrlContext } from '../../../src/app/site-url-context.ts'
import type { ArticleDetail } from '../../../src/model/bundle.ts'
import { detail } from './article-detail.ts'
import { articlePage, fold, openArticle, section } from './open-article.tsx'

const citedIn = (html: string) => /Read in Dateline,.*?<span[^>]*>([^<]*)</.exec(html)?.[1]

describe('ArticlePage', () => {
  it('shows the article with its day, kicker and summary, to the letter', () => {
    openArticle()
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName(detail.title)
    expect(document.title).toBe(`${detail.title} · Dateline`)
    const [date] = document.getElementsByTagName('time')
    expect(date).toHaveAttribute('datetime', '2021-08-02')
    expect(date).toHaveTextContent('2 August 2021 Monday')
    expect(document.querySelector('h1')?.textContent).toBe(detail.title)
    expect(document.querySelector('h1 + p')?.textContent).toBe(detail.summary)
  })

  it('leads from the day to the pages of its year, month and day', () => {
    openArticle()
    const crumbs = within(screen.getByRole('navigation', { name: 'Where this stands' }))
    expect(crumbs.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/2021/',
      '/2021/08/',
      '/2021/08/02/',
      '/',
    ])
  })

  it('never shows the year of a credit as anything but a part of it', () => {
    openArticle()
    expect(screen.getByText('Picture: © CRS PHOTO 2021')).toBeInTheDocument()
  })

  it('keeps a record of what else is known', () => {
    openArticle({ article: { ...detail, language: 'fr', truncated: true, printedPlace: 'Jakarta, Indonesia' } })
    const terms = fold('Record')
      .getAllByRole('term')
      .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`)
    expect(terms).toEqual([
      'Kicker: Their voices',
      'Place line: Jakarta, Indonesia',
      'Language: French',
      'Seen: in two captures',
      'Text: cut off where the capture ends',
    ])
    expect(screen.getByText('The capture ends inside this article.')).toBeInTheDocument()
  })

  it('has its words in their own language and direction', () => {
    openArticle({ article: { ...detail, language: 'ar', title: 'حوار اجتماعي' } })
    const title = screen.getByRole('heading', { name: 'حوار اجتماعي' })
    expect(title).toHaveAttribute('lang', 'ar')
    expect(title).toHaveAttribute('dir', 'auto')
    expect(screen.getByText('Arabic')).toBeInTheDocument()
  })

  it('shows both days of a printed range', () => {
    openArticle({ article: { ...detail, dayEnd: '2021-08-04' as ArticleDetail['day'] } })
    expect(screen.getByText('4 August 2021')).toHaveAttribute('datetime', '2021-08-04')
    expect(screen.getByText(/2 August 2021 to 4 August 2021/)).toBeInTheDocument()
  })

  it('shows the lines of every capture with their numbers, and what each says otherwise', () => {
    openArticle()
    const captured = fold('As captured')
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

  it('says in short what it folds', () => {
    openArticle()
    expect(screen.getByText('lines of two captures')).toBeInTheDocument()
    expect(screen.getByText('seen in two captures · kicker as printed')).toBeInTheDocument()
  })

  it('names the lines where there is one capture', () => {
    openArticle({ article: { ...detail, kicker: null, sightings: detail.sightings.slice(0, 1) } })
    expect(screen.getByText('lines 4 to 10 of 002.txt')).toBeInTheDocument()
    expect(screen.getByText('seen in one capture')).toBeInTheDocument()
  })

  it('says that it is the summary of the listing, and leads to where the original may be', () => {
    openArticle()
    const truth = screen.getByText(/not the full article/)
    expect(truth).toHaveTextContent(
      'This is the summary of the listing, not the full article. Look for it at ilo.org or in the Wayback Machine.'
    )
    expect(within(truth).getByRole('link', { name: 'ilo.org' })).toHaveAttribute('href', 'https://www.ilo.org/')
  })

  it('leads to the original where a feed or a saved page gives its address, and prints no number for those', () => {
    const [sighting] = detail.sightings
    const ofFeed = sighting === undefined ? [] : [{ ...sighting, seed: 'news.xml', number: null }]
    openArticle({ article: { ...detail, original: 'https://blog.example/cotton', sightings: ofFeed } })
    const truth = screen.getByText(/not the full article/)
    expect(truth).toHaveTextContent('Read it at blog.example or in the Wayback Machine.')
    expect(within(truth).getByRole('link', { name: 'blog.example' })).toHaveAttribute(
      'href',
      'https://blog.example/cotton'
    )
    expect(fold('As captured').getByText(/Lines 4 to 10 of/)).toHaveTextContent(/news\.xml$/)
  })

  it('does not speak of a summary where there is none', () => {
    openArticle({ article: { ...detail, summary: null } })
    expect(screen.getByText(/The listing has the headline alone, not the full article\./)).toBeInTheDocument()
  })

  it('says why an article is close to it', () => {
    openArticle()
    const [related] = section('Close to this').getAllByRole('listitem')
    expect(related).toHaveTextContent('15 Jul 2021')
    expect(related).toHaveTextContent('also on Rural economy')
    expect(related).toHaveTextContent('also in India')
    expect(related).toHaveTextContent('both speak of “farming” and “lives”')
    expect(related).toHaveTextContent('18 days before')
  })

  it('tells the story that it is a part of, in the order of time, with itself marked', () => {
    const { path, day, title } = detail
    const other = (date: string, name: string) => ({
      path: `/${date.replaceAll('-', '/')}/${name.toLowerCase()}/` as ArticleDetail['path'],
      day: date as ArticleDetail['day'],
      title: `Cotton farming: ${name}`,
    })
    const parts = [other('2021-06-01', 'Seed'), { path, day, title }, other('2021-11-30', 'Harvest')]
    openArticle({ article: { ...detail, story: { name: 'Cotton farming', parts } } })
    const links = section('A story in three parts: “Cotton farming”').getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
      parts.map((part) => [part.title, part.path])
    )
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'page', null])
    const items = section('A story in three parts: “Cotton farming”').getAllByRole('listitem')
    expect(items.map((item) => item.querySelector('p')?.textContent)).toEqual([
      '1 Jun 2021',
      '2 Aug 2021this article',
      '30 Nov 2021',
    ])
  })

  it('speaks of no story where it is a part of none', () => {
    openArticle()
    expect(screen.queryByText(/^A story/)).not.toBeInTheDocument()
  })

  it('gives a citation with the whole address, where it is read if the build was not told where that is', async () => {
    const user = userEvent.setup()
    openArticle()
    const address = new URL(detail.path, document.baseURI).href
    const citation = `International Labour Organization, “${detail.title}”, 2 August 2021. Read in Dateline, ${address}`
    await user.click(screen.getByText('Cite'))
    expect(screen.getByText(/Read in Dateline/)).toHaveTextContent(citation)
    await user.click(screen.getByRole('button', { name: 'Copy as text' }))
    expect(await navigator.clipboard.readText()).toBe(citation)
    await user.click(screen.getByRole('button', { name: 'Share' }))
    expect(await navigator.clipboard.readText()).toBe(address)
  })

  it('cites the address that the build was told, and in the built page none that only a browser knows', () => {
    expect(citedIn(renderToString(articlePage()))).toBe(detail.path)
    const told = <SiteUrlContext value="https://news.example/">{articlePage()}</SiteUrlContext>
    expect(citedIn(renderToString(told))).toBe(`https://news.example${detail.path}`)
    render(told)
    expect(citedIn(document.body.innerHTML)).toBe(`https://news.example${detail.path}`)
  })

  it('leads to the articles before and after, and says where there is none', () => {
    openArticle()
    const turn = within(screen.getByRole('navigation', { name: 'Before and after' }))
    expect(turn.getByRole('link', { name: /Before, 28 July 2021/ })).toHaveAttribute('href', detail.earlier?.path)
    expect(turn.getByText('The newest of the archive')).toBeInTheDocument()
  })

  it('shows the ways on at its top as well, and that they go by date', () => {
    openArticle()
    const walk = within(screen.getByRole('navigation', { name: 'In the archive' }))
    expect(walk.getByRole('link', { name: '‹ Before' })).toHaveAttribute('href', detail.earlier?.path)
    expect(walk.getAllByRole('link')).toHaveLength(1)
    expect(walk.getByText('By date')).toBeInTheDocument()
  })

  it('takes the month that a long list began with for a part of the way back, not of what was asked', () => {
    openArticle({ state: { list: '/?start=2021-04', steps: 1 } })
    expect(screen.getByRole('link', { name: 'Back to the timeline' })).toHaveAttribute('href', '/?start=2021-04')
  })

  it('marks the words of the search that it was opened from', () => {
    const reading = {
      terms: [
        {
          typed: 'famlies',
          folded: 'famlies',
          prefix: null,
          field: null,
          known: false,
          forms: [],
          corrected: ['families'],
        },
      ],
      phrases: [],
      required: 1,
    }
    openArticle({
      state: { list: '/?q=famlies', steps: 1 },
      data: [[['answer', '/?q=famlies'], { hits: { reading } }]],
    })
    expect(screen.getByText('Families')).toHaveClass('mended')
  })

  it('shows what stands for a missing page where there is no such article', async () => {
    openArticle({ article: null })
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Missing' })).toBeInTheDocument())
  })
})
