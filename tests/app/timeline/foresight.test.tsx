// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { SearchClient } from '../../../src/app/archive/search-client.ts'
import { writeCriteria } from '../../../src/address/criteria-address.ts'
import { addressNow, articles, filters, openPage, promptClient } from './open-page.tsx'

/** Opens the timeline; `asked`: the addresses of the questions so far. */
function open(address = '/') {
  const find = vi.fn<SearchClient['find']>(promptClient.find)
  const user = openPage(address, { ...promptClient, find })
  return { user, asked: () => find.mock.calls.map(([criteria]) => writeCriteria(criteria)) }
}

const skills = () => filters().getByRole('checkbox', { name: /^Skills/ })
const mouse = { pointerType: 'mouse', button: 0 }

describe('a press', () => {
  it('puts the question of a box before it is let go, and not a second time', async () => {
    const { user, asked } = open()
    fireEvent.pointerDown(skills(), mouse)
    expect(asked()).toEqual(['?theme=skills'])
    expect(addressNow()).toBe('')
    await user.click(skills())
    await waitFor(() => expect(articles()).toHaveLength(3))
    expect(asked()).toEqual(['?theme=skills'])
  })

  it('of the space bar does the same', () => {
    const { asked } = open()
    fireEvent.keyDown(skills(), { key: ' ' })
    fireEvent.keyDown(skills(), { key: ' ', repeat: true })
    expect(asked()).toEqual(['?theme=skills'])
  })

  it('of a finger, or of another button, foresees nothing', () => {
    const { asked } = open()
    fireEvent.pointerDown(skills(), { pointerType: 'touch', button: 0 })
    fireEvent.pointerDown(skills(), { pointerType: 'mouse', button: 2 })
    fireEvent.keyDown(skills(), { key: 'Tab' })
    expect(asked()).toEqual([])
  })

  it('builds on what is asked', async () => {
    const { user, asked } = open('/?theme=wages')
    await waitFor(() => expect(articles()).toHaveLength(2))
    fireEvent.pointerDown(skills(), mouse)
    expect(asked()).toEqual(['?theme=wages', '?theme=skills&theme=wages'])
    fireEvent.pointerDown(screen.getByRole('button', { name: 'Remove Wages' }), mouse)
    await user.hover(skills())
    // Without it nothing is asked: that needs no search.
    expect(asked()).toHaveLength(2)
  })

  it('of a link within the timeline puts the question that it leads to', () => {
    const { asked } = open()
    const [bar] = screen.getByRole('toolbar').querySelectorAll('a')
    fireEvent.pointerDown(bar?.firstElementChild ?? document, mouse)
    expect(asked()).toEqual([bar?.getAttribute('href')?.slice(1)])
  })

  it('that ends elsewhere changes nothing', async () => {
    const { asked } = open()
    fireEvent.pointerDown(skills(), mouse)
    await waitFor(() => expect(asked()).toHaveLength(1))
    fireEvent.pointerUp(document.body, mouse)
    expect(addressNow()).toBe('')
    expect(articles()).toHaveLength(8)
  })
})
