// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SearchClient } from '../../../src/app/archive/search-client.ts'
import { recentSearches } from '../../../src/app/search-box/recent-searches.ts'
import { addressNow, articles as headlines, heldClient, openPage, promptClient } from '../timeline/open-page.tsx'

const box = () => screen.getByRole('combobox', { name: 'Search' })

beforeEach(() => localStorage.clear())

describe('the search box', () => {
  it('searches as one types, and lets the search load when it is first entered', async () => {
    const preload = vi.fn<SearchClient['preload']>()
    const user = openPage('/', { ...promptClient, preload })
    await user.click(box())
    expect(preload.mock.calls).toEqual([['search']])
    await user.type(box(), 'Refugees')
    await waitFor(() => expect(headlines()).toEqual(['Railways and refugees', 'Empowering refugees']))
    expect(box()).toHaveValue('Refugees')
    expect(addressNow()).toBe('?q=Refugees')
  })

  it('goes back with the reader, though what was typed is not answered yet', async () => {
    const { client, release } = heldClient()
    openPage('/', client)
    fireEvent.change(box(), { target: { value: 'wages' } })
    expect(addressNow()).toBe('?q=wages')
    act(() => window.history.back())
    await waitFor(() => expect(addressNow()).toBe(''))
    expect(box()).toHaveValue('')
    await act(async () => Promise.resolve(release()))
  })

  it('leaves what is typed as it is, spaces included', async () => {
    const user = openPage('/')
    await user.type(box(), 'the ')
    expect(box()).toHaveValue('the ')
  })

  it('shows what the address asks, also after going back while one types', async () => {
    const user = openPage('/?q=wages')
    expect(box()).toHaveValue('wages')
    // A run of letters ends after a while. With the clock stopped it does not end early on a slow machine.
    vi.spyOn(Date, 'now').mockReturnValue(Date.now())
    await user.clear(box())
    await user.type(box(), 'refugees')
    await waitFor(() => expect(headlines()).toHaveLength(2))
    expect(box()).toHaveFocus()
    act(() => window.history.back())
    await waitFor(() => expect(box()).toHaveValue('wages'))
  })

  it('keeps the search on this device that the reader leaves the page with', async () => {
    const user = openPage('/')
    await user.type(box(), 'refugees')
    await waitFor(() => expect(headlines()).toHaveLength(2))
    expect(recentSearches()).toEqual([])
    await user.click(within(screen.getByRole('banner')).getByRole('link', { name: 'About' }))
    await waitFor(() => expect(recentSearches()).toEqual(['refugees']))
  })

  it('empties when the words are taken off the sentence', async () => {
    const user = openPage('/?q=wages')
    await user.click(await screen.findByRole('button', { name: 'Remove wages' }))
    await waitFor(() => expect(box()).toHaveValue(''))
    expect(addressNow()).toBe('')
  })

  it('is reached by /, where that is no letter, and emptied by Escape', async () => {
    const user = openPage('/?q=wages')
    await user.keyboard('/')
    expect(box()).toHaveFocus()
    await user.keyboard('/')
    expect(box()).toHaveValue('wages/')
    await waitFor(() => expect(box()).toHaveAttribute('aria-expanded', 'true'))
    await user.keyboard('{Escape}{Escape}')
    expect(box()).toHaveValue('')
    await waitFor(() => expect(addressNow()).toBe(''))
  })

  it('leaves / to other keys and fields', async () => {
    const user = openPage('/')
    await user.keyboard('{Control>}/{/Control}')
    expect(box()).not.toHaveFocus()
    await user.click(screen.getByRole('textbox', { name: 'From' }))
    await user.keyboard('1/')
    expect(screen.getByRole('textbox', { name: 'From' })).toHaveValue('1/')
  })

  it('asks on Enter without leaving the page', async () => {
    const user = openPage('/')
    await user.type(box(), 'wages{Enter}')
    await waitFor(() => expect(headlines()).toHaveLength(2))
    expect(box()).toHaveValue('wages')
  })
})

describe('an operator that names a filter', () => {
  it('becomes that filter when the box is left', async () => {
    const user = openPage('/')
    await user.type(box(), 'theme:"labour migration" migrant')
    await user.tab()
    await waitFor(() => expect(addressNow()).toBe('?q=migrant&theme=labour-migration'))
    await waitFor(() => expect(box()).toHaveValue('migrant'))
  })

  it('leaves words of an exact search exact', async () => {
    const user = openPage('/?q=wages&exact=1')
    await user.type(box(), '{Enter}')
    await user.tab()
    expect(addressNow()).toBe('?q=wages&exact=1')
  })

  it.each(['"unbalanced', '-', 'a:b', 'theme:', '""', ':', '- -', 'theme:nowhere'])(
    'is never an error: %s',
    async (typed) => {
      const user = openPage('/')
      await user.type(box(), typed)
      await user.keyboard('{Enter}')
      await user.tab()
      expect(box()).toBeInTheDocument()
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    }
  )
})

describe('the search box of another page', () => {
  it('asks nothing while one types, and leads to the timeline on Enter', async () => {
    const user = openPage('/about/')
    await screen.findByRole('heading', { level: 1, name: /About/ })
    await user.type(box(), 'refugees')
    await user.tab()
    expect(window.location.pathname).toBe('/about/')
    await user.type(box(), '{Enter}')
    await waitFor(() => expect(headlines()).toEqual(['Railways and refugees', 'Empowering refugees']))
    expect(addressNow()).toBe('?q=refugees')
    expect(box()).toHaveValue('refugees')
  })

  it('turns an operator into a filter, and is empty again on the page that the reader goes back to', async () => {
    const user = openPage('/about/')
    await screen.findByRole('heading', { level: 1, name: /About/ })
    await user.type(box(), 'theme:refugees{Enter}')
    await waitFor(() => expect(addressNow()).toBe('?theme=refugees'))
    act(() => window.history.back())
    await screen.findByRole('heading', { level: 1, name: /About/ })
    expect(box()).toHaveValue('')
  })
})

describe('a misspelt search', () => {
  it('says how it was read, marks what it found, and can be taken as typed', async () => {
    const user = openPage('/?q=migrnat')
    await waitFor(() => expect(headlines()).toHaveLength(2))
    expect(screen.getByText(/^Read as/)).toHaveTextContent(
      'Read as migrant; no article says migrnat. Search for “migrnat” as typed'
    )
    expect(screen.getByRole('button', { name: 'Remove migrant' })).toBeInTheDocument()
    const [mark] = document.querySelectorAll('h3 mark')
    expect(mark).toHaveTextContent('Migrant')
    expect(mark).toHaveClass('mended')
    await user.click(screen.getByRole('button', { name: 'Search for “migrnat” as typed' }))
    expect(addressNow()).toBe('?q=migrnat&exact=1')
    expect(await screen.findByRole('heading', { name: 'Nothing answers this.' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Forgive misspellings' }))
    await waitFor(() => expect(headlines()).toHaveLength(2))
  })

  it('keeps what answers as typed above what needs a correction, in the order of time too', async () => {
    openPage('/?q=station&sort=oldest')
    await waitFor(() => expect(headlines()).toEqual(['Mobile training station', 'Statement on wages']))
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings.slice(0, 3)).toEqual([
      'July 20211 article',
      'Only with a correction: station as statement',
      'May 20201 article',
    ])
    expect(screen.getByText(/was also read as/)).toHaveTextContent('station was also read as statement.')
  })
})
