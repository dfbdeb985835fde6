// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { addressNow, openPage, promptClient } from '../timeline/open-page.tsx'

const box = () => screen.getByRole('combobox', { name: 'Search' })
const options = () => screen.queryAllByRole('option').filter((each) => each.tagName === 'BUTTON')
const offered = () => options().map(({ textContent }) => textContent)

async function type(text: string, client = promptClient) {
  const user = openPage('/', client)
  await user.type(box(), text)
  await waitFor(() => expect(box()).toHaveAttribute('aria-expanded', 'true'))
  return user
}

beforeEach(() => localStorage.clear())

describe('the suggestions', () => {
  it('are values by their names, then words of the archive', async () => {
    await type('mig')
    await waitFor(() => expect(offered()).toEqual(['Labour migration theme, 2 articles', 'migrant word, 2 articles']))
    expect(screen.getByRole('listbox', { name: 'Suggestions' })).toHaveAttribute(
      'id',
      box().getAttribute('aria-controls')
    )
  })

  it('are walked by the arrows, round through the box, which keeps the focus', async () => {
    const user = await type('mig')
    await waitFor(() => expect(options()).toHaveLength(2))
    const active = () => box().getAttribute('aria-activedescendant')
    const walked: (string | null)[] = []
    for (const key of ['{ArrowDown}', '{ArrowDown}', '{ArrowDown}', '{ArrowUp}', '{Home}']) {
      await user.keyboard(key)
      walked.push(active())
    }
    const [first, second] = options().map(({ id }) => id)
    expect(walked).toEqual([first, second, null, second, null])
    expect(box()).toHaveFocus()
  })

  it('add a value to the filters and take the word that named it off the query', async () => {
    const user = openPage('/')
    await user.type(box(), 'training indo')
    await waitFor(() => expect(offered()).toEqual(['Indonesia place, 3 articles']))
    await user.keyboard('{ArrowDown}{Enter}')
    expect(addressNow()).toBe('?q=training&place=ID')
    expect(box()).toHaveValue('training')
    expect(box()).toHaveAttribute('aria-expanded', 'false')
  })

  it('are dates first: months and years that begin so, or the whole query as filters', async () => {
    const user = await type('skills april')
    await waitFor(() => expect(offered()[0]).toMatch(/^April 2022 1 article$/))
    await user.clear(box())
    await user.type(box(), 'skills april 2021')
    await waitFor(() => expect(offered()[0]).toMatch(/^Skills, in April 2021 1 article$/))
    await user.keyboard('{ArrowDown}{Enter}')
    expect(addressNow()).toBe('?theme=skills&from=2021-04&to=2021-04')
    expect(box()).toHaveValue('')
  })

  it('complete a word, ready for the next', async () => {
    const user = await type('tra')
    await user.click(await screen.findByRole('option', { name: /^training/ }))
    expect(box()).toHaveValue('training ')
    expect(box()).toHaveFocus()
    expect(addressNow()).toBe('?q=training')
  })

  it('send what was typed on Enter where none is chosen', async () => {
    const user = await type('mig')
    await user.keyboard('{Enter}')
    expect(addressNow()).toBe('?q=mig')
    expect(box()).toHaveAttribute('aria-expanded', 'false')
  })

  it('close on Escape, which empties the box only when pressed again', async () => {
    const user = await type('mig')
    await user.keyboard('{Escape}')
    expect(options()).toEqual([])
    expect(box()).toHaveValue('mig')
    await user.keyboard('{Escape}')
    expect(box()).toHaveValue('')
  })

  it('close when the box is left, and open again on an arrow', async () => {
    const user = await type('mig')
    await user.tab()
    expect(options()).toEqual([])
    await user.click(box())
    expect(options()).toEqual([])
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(options()).toHaveLength(2))
  })

  it('say their number once they stand, also that there is none', async () => {
    const user = await type('mig')
    const said = within(screen.getByRole('search')).getByRole('status')
    await waitFor(() => expect(said).toHaveTextContent(/^2 suggestions$/))
    await user.type(box(), 'x')
    await waitFor(() => expect(said).toHaveTextContent(/^No suggestions$/))
    await user.clear(box())
    await waitFor(() => expect(said).toHaveTextContent(/^$/))
  })

  it('are words in their own spelling, and corrections with what was typed', async () => {
    const words = [{ word: 'cote', spelling: 'Côte', articles: 1, corrected: true }]
    const user = await type('cotte', { ...promptClient, suggest: async () => Promise.resolve(words) })
    await waitFor(() => expect(offered()).toEqual(['Côte (you typed cotte), 1 article']))
    await user.keyboard('{ArrowDown}{Enter}')
    expect(box()).toHaveValue('Côte ')
  })

  it('do without words that can not be loaded', async () => {
    await type('mig', { ...promptClient, suggest: () => Promise.reject(new Error('Lost.')) })
    await waitFor(() => expect(offered()).toEqual(['Labour migration theme, 2 articles']))
  })
})

describe('the latest searches', () => {
  it('are kept when they were sent, and offered in the empty box', async () => {
    const user = openPage('/')
    await user.type(box(), 'wages')
    await user.clear(box())
    expect(options()).toEqual([])
    await user.type(box(), 'place:indonesia skills{Enter}')
    await user.clear(box())
    const list = await screen.findByRole('listbox', { name: 'Recent searches' })
    expect(
      within(list)
        .getAllByRole('option')
        .map(({ textContent }) => textContent)
    ).toEqual(['place:indonesia skills'])
    await user.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(addressNow()).toBe('?q=skills&place=ID'))
  })

  it('are erased one by one, and all, with the focus kept in the box', async () => {
    localStorage.setItem('dateline.searches', JSON.stringify(['wages', 'skills', 'women']))
    const user = openPage('/')
    await user.click(box())
    await user.click(await screen.findByRole('button', { name: 'Erase “skills”' }))
    expect(offered()).toEqual(['wages', 'women'])
    expect(box()).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Erase “wages”' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Erase all' }))
    expect(options()).toEqual([])
    expect(localStorage).toHaveLength(0)
  })
})
