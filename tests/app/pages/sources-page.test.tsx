// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { makeSources } from '../../../src/build/make-sources.ts'
import { compile } from '../../../src/compiler/compile.ts'
import { SourcesPage } from '../../../src/app/pages/sources-page.tsx'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import { openSources } from '../../../src/model/sources.ts'

const SETTINGS = 'name: Dateline\npublisher: ILO\npublisherShort: ILO\nlanguage: en\nrights: All.\nsite: https://x/'
const FIRST = `News

October 2021

  1. © A. Sample/ILO 2022

    Skills

    Training opens doors

    05 October 2021

    A course for weavers ends with new jobs.

  2. News

    Nothing of its own day

    It says only what happened.
`
const SECOND = FIRST.replace('weavers ends', 'weavers and dyers ends').replace('    Skills', '    Training')

const LINES_OF_FIRST = FIRST.split('\n').length - 1

function open(texts: Readonly<Record<string, string>>, at = '/sources/') {
  const seeds = Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
  const { archive, problems } = compile({ seeds, settings: SETTINGS, vocabulary: [], ledger: null })
  const { settings, articles, account } = archive
  // Of the seeds alone: there is no vocabulary here.
  const whole = makeSources({ archive, problems: problems.filter(({ seed }) => seed.endsWith('.txt')) })
  const client = makeQueryClient([
    [['overview'], { settings, articles: articles.length, seeds: account.length, first: null, last: null }],
    [['sources', 'first'], openSources(whole)],
    [['sources'], whole],
  ])
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[at]}>
        <Suspense>
          <SourcesPage />
        </Suspense>
      </MemoryRouter>
    </QueryClientProvider>
  )
}

/** As many listings, each with one article that another has too. */
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${String(at + 1).padStart(4, '0')}.txt`, FIRST]))

const region = (name: string) => within(screen.getByRole('region', { name }))
const rowsOf = () =>
  within(screen.getByRole('table', { name: /Lines of each captured listing/ }))
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent))

describe('SourcesPage', () => {
  it('accounts for every line of every listing in a table whose sums add up', () => {
    open({ '000.txt': FIRST, '001.txt': 'News\n\nOf nothing.\n' })
    const rows = rowsOf()
    expect(rows[0]).toEqual([
      'Listing',
      'Headings',
      'Side matter',
      'Entries',
      'Blank',
      'Rejected',
      'All lines',
      'Listed',
      'Articles',
    ])
    const numbers = rows.slice(1).map((row) => row.slice(1).map(Number))
    for (const [headings = 0, beside = 0, entries = 0, blank = 0, rejected = 0, lines] of numbers)
      expect(headings + beside + entries + blank + rejected).toBe(lines)
    expect(numbers.map((row) => row.at(-3))).toEqual([LINES_OF_FIRST, 3, LINES_OF_FIRST + 3])
    expect(numbers[2]).toEqual(numbers[0]?.map((number, column) => number + (numbers[1]?.[column] ?? 0)))
    expect(rows.at(-1)?.[0]).toBe('Total')
    expect(document.title).toBe('Sources · Dateline')
  })

  it('counts what the listings list only where that is more than their articles', () => {
    open({ '000.txt': '  1. A title\n\n    5 May 2021\n\n    A summary.\n' })
    expect(rowsOf()[0]).not.toContain('Listed')
    expect(screen.queryByText('Listed')).not.toBeInTheDocument()
  })

  it('shows each problem with its place, its line and what to do', () => {
    open({ '000.txt': FIRST })
    const shown = region('Problems').getByRole('listitem')
    expect(shown).toHaveTextContent('Warning, 000.txt, line 15, column 3 no-date')
    expect(shown).toHaveTextContent('15 | 2. News')
    expect(shown).toHaveTextContent('Compare with the page')
  })

  it('shows what was rejected, with the reason and the lines', () => {
    open({ '000.txt': FIRST })
    const rejects = region('Rejected entries')
    expect(rejects.getByRole('heading', { name: 'Lines 15 to 19 of 000.txt' })).toBeInTheDocument()
    expect(rejects.getByText('It has no date, so it cannot stand on a timeline.')).toBeInTheDocument()
    expect(rejects.getAllByRole('listitem').map((line) => line.textContent)).toContain('15  2. News')
  })

  it('shows what was seen more than once: where, and the words that differ', () => {
    open({ '000.txt': FIRST, '001.txt': SECOND })
    expect(screen.getByText(/the listings hold 2; .* which leaves 1/)).toBeInTheDocument()
    const merges = region('Captured more than once')
    expect(merges.getByRole('link', { name: 'Training opens doors' })).toHaveAttribute(
      'href',
      '/2021/10/05/training-opens-doors/'
    )
    const [first, second] = merges.getAllByRole('listitem')
    expect(second).toHaveTextContent('Lines 5 to 13 of 001.txt: as shown')
    const terms = within(first as HTMLElement).getAllByRole('term')
    expect(terms.map((term) => [term.textContent, term.nextElementSibling?.textContent])).toEqual([
      ['summary', 'A course for weavers ends with new jobs.'],
      ['kicker', 'Skills'],
    ])
  })

  it('says so when nothing was wrong', () => {
    open({ '000.txt': FIRST.slice(0, FIRST.indexOf('  2.')) })
    expect(screen.getByText('None: every entry was read without a doubt.')).toBeInTheDocument()
    expect(screen.getByText('None: every entry became an article.')).toBeInTheDocument()
    expect(screen.getByText('None: every article stands in one capture, once.')).toBeInTheDocument()
  })

  it('opens with the first hundred listings of many, sums up all, and shows more when asked', async () => {
    const user = userEvent.setup()
    open(many(120))
    expect(rowsOf()).toHaveLength(102)
    const sums = [String(120 * LINES_OF_FIRST).replace(/(?=\d{3}$)/, ','), '240', '120']
    expect(rowsOf().at(-1)?.slice(-3)).toEqual(sums)
    expect(rowsOf().at(-1)?.[0]).toBe('All 120 together')
    expect(region('Problems').getAllByRole('listitem')).toHaveLength(100)
    expect(screen.getByText('100 of 120 listings are shown.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show more listings' }))
    expect(rowsOf()).toHaveLength(122)
    expect(screen.queryByRole('button', { name: 'Show more listings' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show more problems' }))
    expect(region('Problems').getAllByRole('listitem')).toHaveLength(120)
  })

  it('shows the listing that the address names, wherever it stands among many', () => {
    open(many(120), '/sources/#0119.txt')
    expect(rowsOf().map(([name]) => name)).toContain('0119.txt')
    expect(rowsOf()).toHaveLength(103)
  })
})
