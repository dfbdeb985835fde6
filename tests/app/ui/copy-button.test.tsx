// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { CopyButton } from '../../../src/app/ui/copy-button.tsx'

const ADDRESS = 'https://news.example/?theme=skills'

describe('CopyButton', () => {
  it('shows the text selected, where the clipboard is refused', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    render(<CopyButton label="Copy the link" textOf={() => ADDRESS} />)
    await user.click(screen.getByRole('button', { name: 'Copy the link' }))
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'The text, to copy by hand' })
    expect(field).toHaveFocus()
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(ADDRESS)
    expect(screen.getByRole('status')).toHaveTextContent('')
  })
})
