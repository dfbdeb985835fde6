// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addressNow, openPage } from '../timeline/open-page.tsx'

const sheet = () => screen.findByRole('dialog', { name: 'Filters' })

describe('the filter sheet', () => {
  it('opens over the page, filters it, says how many articles answer, and closes', async () => {
    const user = openPage('/')
    await user.click(screen.getByRole('button', { name: 'Filters' }))
    const open = within(await sheet())
    expect(open.getByRole('button', { name: 'Show 8 articles' })).toBeVisible()
    await user.click(open.getByRole('checkbox', { name: 'Wages 2 articles' }))
    await user.click(await open.findByRole('button', { name: 'Show 2 articles' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(addressNow()).toBe('?theme=wages')
    expect(screen.getByRole('button', { name: 'Filters, 1 in use' })).toBeVisible()
  })

  it('begins with the choices, and leads to each of its parts', async () => {
    const user = openPage('/?theme=wages&from=2020')
    await user.click(await screen.findByRole('button', { name: 'Filters, 2 in use' }))
    const open = within(await sheet())
    expect(open.queryByRole('slider')).not.toBeInTheDocument()
    expect(open.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Theme',
      'Across the themes',
      'Place',
      'Period',
      'Captured listing',
    ])
    const parts = within(open.getByRole('navigation', { name: 'Parts of the filters' }))
    expect(parts.getAllByRole('button')).toHaveLength(3)
    expect(parts.getByRole('button', { name: 'Theme, 1 in use' })).toBeVisible()
    await user.click(parts.getByRole('button', { name: 'Place' }))
    expect(open.getByRole('heading', { name: 'Place' })).toHaveFocus()
  })

  it('counts what is searched for apart from the filters', async () => {
    openPage('/?q=statement&theme=wages')
    expect(await screen.findByRole('button', { name: 'Filters, 1 in use besides the search' })).toBeVisible()
  })

  it('starts over without closing', async () => {
    const user = openPage('/?theme=wages')
    await user.click(await screen.findByRole('button', { name: 'Filters, 1 in use' }))
    const open = within(await sheet())
    await user.click(open.getByRole('button', { name: 'Start over' }))
    expect(await open.findByRole('button', { name: 'Show 8 articles' })).toBeVisible()
    expect(open.getByRole('button', { name: 'Start over' })).toBeDisabled()
    await user.click(open.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  })
})
