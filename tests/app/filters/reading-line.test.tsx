// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articles, openPage } from '../timeline/open-page.tsx'

describe('the line on how a query was read', () => {
  it('leads to a value that a word names, with the number that it gives', async () => {
    const user = openPage('/?q=station+wages')
    const link = await screen.findByRole('link', { name: 'Wages is a theme' })
    expect(link.closest('p')).toHaveTextContent(/Wages is a theme: 2 articles\. Search for “station wages” as typed$/)
    await user.click(link)
    await waitFor(() => expect(articles()).toHaveLength(2))
    expect(window.location.search).toBe('?theme=wages')
  })

  it('does not name a value that is chosen', async () => {
    openPage('/?q=station+wages&theme=wages')
    expect(await screen.findByRole('button', { name: 'Search for “station wages” as typed' })).toBeVisible()
    await waitFor(() => expect(articles()).toHaveLength(1))
    expect(screen.queryByRole('link', { name: 'Wages is a theme' })).not.toBeInTheDocument()
  })
})
