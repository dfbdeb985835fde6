// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DensitySwitch } from '../../../src/app/timeline/density-switch.tsx'

const root = document.documentElement
const button = () => screen.getByRole('button', { name: 'Headlines only' })

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  delete root.dataset['settings']
})

describe('the density of lists', () => {
  it('is chosen by one button, stands on the root for the styles, and is kept', async () => {
    const user = userEvent.setup()
    render(<DensitySwitch />)
    expect(button()).toHaveAttribute('aria-pressed', 'false')
    await user.click(button())
    expect(button()).toHaveAttribute('aria-pressed', 'true')
    expect(root).toHaveAttribute('data-settings', 'headlines')
    expect(localStorage.getItem('dateline.settings')).toBe('headlines')
    await user.click(button())
    expect(root).toHaveAttribute('data-settings', '')
  })

  it('starts with what was kept, which stands on the root before the app does', () => {
    root.dataset['settings'] = 'dark headlines'
    render(<DensitySwitch />)
    expect(button()).toHaveAttribute('aria-pressed', 'true')
  })

  it('holds for the page where the device keeps nothing', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    const user = userEvent.setup()
    render(<DensitySwitch />)
    await user.click(button())
    expect(button()).toHaveAttribute('aria-pressed', 'true')
  })
})
