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
