// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactElement, Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import { AboutPage } from '../../../src/app/pages/about-page.tsx'
import { BrokenPage } from '../../../src/app/pages/broken-page.tsx'
import { NotFoundPage } from '../../../src/app/pages/not-found-page.tsx'
import { SourcesPage } from '../../../src/app/pages/sources-page.tsx'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import type { SeedAccount } from '../../../src/model/account.ts'
import type { Overview, Sources } from '../../../src/model/bundle.ts'
import type { Day } from '../../../src/model/day.ts'
import type { Problem } from '../../../src/model/problem.ts'

const overview: Overview = {
  settings: {
    name: 'Dateline',
    publisher: 'International Labour Organization',
    publisherShort: 'ILO',
    language: 'en',
    rights: 'The texts are © ILO.',
    site: 'https://www.ilo.org/',
  },
  articles: 30,
  seeds: 2,
  first: '2020-05-20' as Day,
  last: '2022-04-12' as Day,
}

const account: readonly SeedAccount[] = [
  {
    seed: '000.txt',
    lines: 90,
    heading: 7,
    sideMatter: 1,
    entry: 40,
    separator: 42,
    rejected: 0,
    articles: 10,
    rejects: [],
  },
  {
    seed: '001.txt',
    lines: 120,
    heading: 1,
    sideMatter: 0,
    entry: 57,
    separator: 60,
    rejected: 2,
    articles: 20,
    rejects: [{ lines: [7, 8], raw: ['  3. Lost', '     its day'], reason: 'No date was found for it.' }],
  },
]

const problem: Problem = {
  code: 'no-date',
  severity: 'warning',
  seed: '001.txt',
  line: 7,
  column: 3,
  message: 'An entry has a date on a line of its own.',
  frame: '7 |   3. Lost\n  |   ^',
  hint: 'Add the date under the title.',
}

function open(page: ReactElement, sources: Partial<Sources> = {}) {
  const client = makeQueryClient([
    [['overview'], overview],
    [['sources'], { account, problems: [], ...sources }],
  ])
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <Suspense>{page}</Suspense>
      </MemoryRouter>
    </QueryClientProvider>
  )
}

const cellsOf = (row: HTMLElement | undefined) =>
  [...(row?.querySelectorAll('th, td') ?? [])].map((cell) => cell.textContent)

describe('SourcesPage', () => {
  it('accounts for every line of every listing in a table whose sums add up', () => {
    open(<SourcesPage />)
    const rows = within(screen.getByRole('table', { name: /Lines of each captured listing/ })).getAllByRole('row')
    expect(rows.map(cellsOf)).toEqual([
      ['Listing', 'Headings', 'Side matter', 'Entries', 'Blank', 'Rejected', 'All lines', 'Articles'],
      ['000.txt', '7', '1', '40', '42', '0', '90', '10'],
      ['001.txt', '1', '0', '57', '60', '2', '120', '20'],
      ['Together', '8', '1', '97', '102', '2', '210', '30'],
    ])
    expect(document.title).toBe('Sources · Dateline')
  })

  it('says how many articles stand in several listings', () => {
    open(<SourcesPage />, { account: [...account, { ...account[0], seed: '002.txt' } as SeedAccount] })
    expect(screen.getByText(/the listings hold 40; .* which leaves 30/)).toBeInTheDocument()
  })

  it('shows each problem with its place, its line and what to do', () => {
    open(<SourcesPage />, { problems: [problem] })
    const shown = within(screen.getByRole('region', { name: 'Problems' })).getByRole('listitem')
    expect(shown).toHaveTextContent('Warning, 001.txt, line 7, column 3 no-date')
    expect(shown).toHaveTextContent(problem.message)
    expect(shown).toHaveTextContent('3. Lost')
    expect(shown).toHaveTextContent(problem.hint)
  })

  it('shows what was rejected, with the reason and the lines', () => {
    open(<SourcesPage />)
    const rejects = within(screen.getByRole('region', { name: 'Rejected entries' }))
    expect(rejects.getByRole('heading', { name: 'Lines 7 to 8 of 001.txt' })).toBeInTheDocument()
    expect(rejects.getByText('No date was found for it.')).toBeInTheDocument()
    expect(rejects.getAllByRole('listitem').map((line) => line.textContent)).toEqual(['7  3. Lost', '8     its day'])
  })

  it('says so when nothing was wrong', () => {
    open(<SourcesPage />, { account: account.slice(0, 1) })
    expect(screen.getByText('None: every entry was read without a doubt.')).toBeInTheDocument()
    expect(screen.getByText('None: every entry became an article.')).toBeInTheDocument()
  })
})

describe('AboutPage', () => {
  it('says whose news it is, and where to read it today', () => {
    open(<AboutPage />)
    const whose = within(screen.getByRole('region', { name: 'Whose news this is' }))
    expect(whose.getByText(/The texts are © ILO\./)).toBeInTheDocument()
    expect(whose.getByRole('link', { name: 'its own site' })).toHaveAttribute('href', 'https://www.ilo.org/')
  })

  it('leads to searches that show what can be found', () => {
    open(<AboutPage />)
    expect(screen.getByRole('link', { name: 'migrnat wrokers' })).toHaveAttribute('href', '/?q=migrnat+wrokers')
  })

  it('offers the data', () => {
    open(<AboutPage />)
    expect(screen.getByRole('link', { name: 'the manifest' })).toHaveAttribute('href', '/data/manifest.json')
  })
})

describe('NotFoundPage', () => {
  it('says what may have happened and leads on', () => {
    open(<NotFoundPage />)
    expect(screen.getByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'The timeline: 30 articles, newest first' })).toHaveAttribute('href', '/')
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveAttribute('name', 'q')
    expect(document.title).toBe('Not found · Dateline')
  })
})

describe('BrokenPage', () => {
  it('says what went wrong, tries again, and leads to the start', async () => {
    const user = userEvent.setup()
    const retry = vi.fn<() => void>()
    render(<BrokenPage message="The archive could not be reached." retry={retry} />)
    expect(screen.getByRole('alert')).toHaveTextContent('The archive could not be reached.')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retry).toHaveBeenCalledOnce()
    expect(screen.getByRole('link', { name: 'Go to the timeline' })).toHaveAttribute('href', '/')
  })
})
