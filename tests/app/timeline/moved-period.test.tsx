// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addressNow, articles, openPage, sentence } from './open-page.tsx'

const figure = () => screen.getByRole('figure', { name: 'Articles by month' })
const caption = () => figure().querySelector('strong')?.textContent
const legend = () => {
  const [list] = within(figure()).getAllByRole('list')
  return list === undefined ? [] : [...list.querySelectorAll('li > span')]
}

describe('while the reader moves an end of the period', () => {
  it('caption, legend and sentence say the same number, and the title waits', async () => {
    openPage('/')
    const from = screen.getByRole('slider', { name: 'From' })
    fireEvent.pointerDown(from)
    // June 2021, of 24 months from May 2020.
    fireEvent.change(from, { target: { value: '13' } })
    expect(caption()).toBe('4 of 8 articles')
    expect(legend().map(({ textContent }) => textContent)).toEqual(['4'])
    expect(sentence()).toBe('4 articles since June 2021×')
    expect(document.title).toBe('Dateline')
    expect(addressNow()).toBe('')
    fireEvent.pointerUp(from)
    await waitFor(() => expect(addressNow()).toBe('?from=2021-06'))
    await waitFor(() => expect(articles()).toHaveLength(4))
    expect(sentence()).toBe('4 articles since June 2021× Start over')
    expect(caption()).toBe('4 of 8 articles')
  })
})
