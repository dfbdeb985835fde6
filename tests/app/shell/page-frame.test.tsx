// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import { PageFrame } from '../../../src/app/shell/page-frame.tsx'
import { anOverview } from '../../support/a-catalogue.ts'
import { SETTINGS } from '../../support/an-archive.ts'
import { MORE_PAGES, PAGES_IN_NAV } from '../../../src/app/shell/masthead.tsx'
import { openPage } from '../timeline/open-page.tsx'

describe('the frame of every page', () => {
  it('names the archive, its span, and that it is an unofficial copy', () => {
    openPage('/')
    const banner = screen.getByRole('banner')
    expect(within(banner).getByRole('link', { name: 'Dateline' })).toHaveAttribute('href', '/')
    expect(banner).toHaveTextContent('News of the International Labour Organization')
    expect(banner).toHaveTextContent('an unofficial copy')
    expect(banner).toHaveTextContent('20 May 2020 to 12 April 2022')
    expect(banner).toHaveTextContent('8 articles from one captured listing')
  })

  it('says at its foot whose texts these are', () => {
    openPage('/')
    const foot = within(screen.getByRole('contentinfo'))
    expect(foot.getByText(/An unofficial copy/)).toHaveTextContent('The texts belong to their publisher.')
    expect(foot.getByRole('link', { name: 'International Labour Organization' })).toHaveAttribute(
      'href',
      'https://www.ilo.org/'
    )
  })

  it('names the publisher without a link where no site of it is known', () => {
    const { site: _, ...settings } = SETTINGS
    render(
      <QueryClientProvider client={makeQueryClient([[['overview'], anOverview({ settings })]])}>
        <MemoryRouter initialEntries={['/about/']}>
          <PageFrame />
        </MemoryRouter>
      </QueryClientProvider>
    )
    const foot = within(screen.getByRole('contentinfo'))
    expect(foot.getByText(/by the International Labour Organization\./)).toBeInTheDocument()
    expect(foot.queryByRole('link', { name: 'International Labour Organization' })).not.toBeInTheDocument()
  })

  it('leads to every page of the table and marks the one that stands open', () => {
    openPage('/?theme=skills')
    const links = within(screen.getByRole('navigation', { name: 'Pages' })).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
      [...PAGES_IN_NAV, ...MORE_PAGES].map(({ label, path }) => [label, path])
    )
    expect(
      links.filter((link) => link.getAttribute('aria-current') === 'page').map((link) => link.textContent)
    ).toEqual(['Timeline'])
  })

  it('shows further pages behind a button on a phone, which a press outside and Escape close', async () => {
    const user = openPage('/')
    const more = within(screen.getByRole('banner')).getByRole('button', { name: 'More' })
    expect(more).toHaveAttribute('aria-expanded', 'false')
    await user.click(more)
    expect(more).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard('{Escape}')
    expect(more).toHaveAttribute('aria-expanded', 'false')
    expect(more).toHaveFocus()
    await user.click(more)
    await user.click(screen.getByRole('contentinfo'))
    expect(more).toHaveAttribute('aria-expanded', 'false')
  })

  it('leads past its head: on the timeline to the results and the filters too', async () => {
    const user = openPage('/')
    const skips = () => screen.getAllByRole('link', { name: /^Skip/ }).map((link) => link.getAttribute('href'))
    expect(skips()).toEqual(['#main', '#results', '#filters', '#open-filters'])
    await user.click(screen.getByRole('link', { name: 'Skip to results' }))
    expect(within(screen.getByRole('main')).getAllByRole('link', { name: 'April 2022' })[0]).toHaveFocus()
  })

  it('leads past its head on any other page', () => {
    openPage('/about/')
    expect(screen.getAllByRole('link', { name: /^Skip/ })).toHaveLength(1)
  })

  it('brings into sight what a static host’s page was hidden for', () => {
    document.documentElement.setAttribute('data-asked', '')
    openPage('/?theme=skills')
    expect(document.documentElement).not.toHaveAttribute('data-asked')
  })
})
