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
import { makeQueryClient } from '../../../src/app/query-client.ts'
import type { Overview } from '../../../src/model/bundle.ts'
import type { SearchExample } from '../../../src/model/page-data.ts'
import { anOverview } from '../../support/a-catalogue.ts'

const overview = anOverview({ articles: 30, seeds: 2 })

const EXAMPLES: readonly SearchExample[] = [
  { shows: 'misspelled', query: 'migrnat wrokers' },
  { shows: 'accents', query: 'catalin', finds: 'Cătălin' },
  { shows: 'place', query: 'place:Indonesia' },
]

function open(page: ReactElement, differences: Partial<Overview> = {}, examples = EXAMPLES) {
  const client = makeQueryClient([
    [['overview'], { ...overview, ...differences }],
    [['examples'], examples],
  ])
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <Suspense>{page}</Suspense>
      </MemoryRouter>
    </QueryClientProvider>
  )
}

describe('AboutPage', () => {
  it('says whose news it is, and where to read it today', () => {
    open(<AboutPage />)
    const whose = within(screen.getByRole('region', { name: 'Whose news this is' }))
    expect(whose.getByText(/The texts belong to their publisher\./)).toBeInTheDocument()
    expect(whose.getByRole('link', { name: 'its own site' })).toHaveAttribute('href', 'https://www.ilo.org/')
  })

  it('leads to searches that show what can be found', () => {
    open(<AboutPage />)
    expect(screen.getByRole('link', { name: 'migrnat wrokers' })).toHaveAttribute('href', '/?q=migrnat+wrokers')
    expect(screen.getByText('finds Cătălin: accents may be left out')).toBeInTheDocument()
    expect(screen.getByText('asks for a place; theme: and format: do the same for those')).toBeInTheDocument()
  })

  it('speaks of what the articles of this archive are filed under, and of nothing else', () => {
    open(<AboutPage />, { without: ['/themes/'] })
    expect(screen.getByText(/^Formats and places are found from the words/)).toBeInTheDocument()
    expect(
      screen.getByText(/^Choose formats, places and a period .* and of places you can ask for both;/)
    ).toBeInTheDocument()
    expect(screen.getByText('asks for a place; format: does the same for that')).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(/theme/i)
  })

  it('leaves out what there is nothing of: a site of the publisher, what to file under, examples', () => {
    const { site: _, ...settings } = overview.settings
    open(<AboutPage />, { settings, without: ['/themes/', '/places/', '/formats/'] }, [])
    expect(screen.queryByRole('link', { name: 'its own site' })).not.toBeInTheDocument()
    expect(screen.getByText(/Dateline is no part of it/)).toBeInTheDocument()
    expect(screen.getByText(/^Choose a period beside the timeline\. Each number/)).toBeInTheDocument()
    expect(screen.queryByText(/are found from the words/)).not.toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'How to search' })).not.toBeInTheDocument()
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
