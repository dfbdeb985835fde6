// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { SearchClient } from '../../../src/app/archive/search-client.ts'
import {
  addressNow,
  articles,
  clientThatAsks,
  filters,
  heldClient,
  openPage,
  promptClient,
  sentence,
} from './open-page.tsx'
import { answer } from './small-archive.ts'

describe('the timeline while the answer is on its way, or does not come', () => {
  it('says that it searches, and shows no list that was not asked for', async () => {
    const { client, release } = heldClient()
    openPage('/?theme=skills', client)
    expect(screen.getByText('Searching…')).toBeInTheDocument()
    expect(articles()).toEqual([])
    release()
    await waitFor(() => expect(articles()).toHaveLength(3))
    expect(screen.queryByText('Searching…')).not.toBeInTheDocument()
  })

  it('builds on what was chosen a moment ago, though the page does not show it yet', async () => {
    const { client, release } = heldClient()
    openPage('/', client)
    const box = screen.getByRole('combobox', { name: 'Search' })
    const skills = await filters().findByRole('checkbox', { name: /^Skills/ })
    act(() => skills.click())
    fireEvent.change(box, { target: { value: 'training' } })
    act(() =>
      filters()
        .getByRole('checkbox', { name: /^Wages/ })
        .click()
    )
    expect(addressNow()).toBe('?q=training&theme=skills&theme=wages')
    await act(async () => Promise.resolve(release()))
  })

  it('takes a part off what is asked by now, whatever was answered last', async () => {
    const { client, release } = heldClient()
    let held = false
    const user = openPage(
      '/?theme=skills',
      clientThatAsks(async (criteria) => {
        if (held) await client.search(criteria)
        return answer(criteria)
      })
    )
    await waitFor(() => expect(articles()).toHaveLength(3))
    held = true
    await user.click(await filters().findByRole('checkbox', { name: /^Wages/ }))
    expect(addressNow()).toBe('?theme=skills&theme=wages')
    await user.click(screen.getByRole('button', { name: 'Remove Skills' }))
    expect(addressNow()).toBe('?theme=wages')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'Oldest')
    expect(addressNow()).toBe('?theme=wages&sort=oldest')
    await act(async () => Promise.resolve(release()))
    await waitFor(() => expect(articles()).toHaveLength(2))
  })

  it('loads what filters need when the pointer comes near them', async () => {
    const preload = vi.fn<SearchClient['preload']>()
    const user = openPage('/', { ...promptClient, preload })
    await user.hover(screen.getByRole('combobox', { name: 'Search' }))
    expect(preload).not.toHaveBeenCalled()
    await user.hover(await filters().findByRole('checkbox', { name: /^Skills/ }))
    expect(preload).toHaveBeenCalledWith('columns')
  })

  it('says at once what is asked, without a number, and keeps the last list until there is another', async () => {
    const { client, release } = heldClient()
    const user = openPage('/', client)
    await user.click(await filters().findByRole('checkbox', { name: /^Skills/ }))
    expect(addressNow()).toBe('?theme=skills')
    expect(filters().getByRole('checkbox', { name: /^Skills/ })).toBeChecked()
    expect(sentence()).toBe('Articles on Skills× Searching… Start over')
    expect(articles()).toHaveLength(8)
    expect(articles()[0]).toBe('Railways and refugees')
    release()
    await waitFor(() => expect(sentence()).toBe('3 articles on Skills× Start over'))
    expect(articles()).toHaveLength(3)
  })

  it('shows what a query finds before it is counted, and lets the numbers of the last question go', async () => {
    const { client, release } = heldClient()
    const skills = () => filters().getByRole('checkbox', { name: /^Skills/ })
    const user = openPage('/', { ...promptClient, count: client.count })
    expect(await filters().findByRole('checkbox', { name: /^Skills/ })).toHaveAccessibleName('Skills 3 articles')
    expect(skills().closest('[data-stale]')).toBeNull()
    await user.type(screen.getByRole('combobox', { name: 'Search' }), 'wages')
    await waitFor(() => expect(articles()).toHaveLength(2))
    // What is stale goes out of sight in the styles, after a glance.
    expect(skills().closest('[data-stale]')).not.toBeNull()
    expect(screen.getByRole('figure', { name: /^Articles by/ })).toHaveTextContent(/^Articles by month/)
    release()
    // Counted, a theme that gives none is folded.
    await waitFor(() => expect(filters().queryByRole('checkbox', { name: /^Skills/ })).not.toBeInTheDocument())
    expect(filters().getByRole('checkbox', { name: 'Wages 2 articles' }).closest('[data-stale]')).toBeNull()
    expect(screen.getByRole('figure', { name: /^Articles by/ })).toHaveTextContent('2 of 8 articles')
  })

  it('says that what it found could not be counted, and tries again', async () => {
    let works = false
    const user = openPage('/?q=wages', {
      ...promptClient,
      async count(criteria) {
        if (!works) throw new Error('The archive could not be reached.')
        return Promise.resolve(answer(criteria))
      },
    })
    expect(await screen.findByRole('alert')).toHaveTextContent('The archive could not be reached.')
    works = true
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(articles()).toHaveLength(2))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
