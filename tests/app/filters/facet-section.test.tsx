// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Ask } from '../../../src/app/criteria/use-criteria.ts'
import { FilterPanel } from '../../../src/app/filters/filter-panel.tsx'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import type { Catalogue } from '../../../src/model/bundle.ts'
import { type Criteria, NO_CRITERIA } from '../../../src/model/criteria.ts'
import { aValue } from '../../support/a-catalogue.ts'
import { catalogue, overview } from './catalogue-of-words.ts'

const COUNTRIES = [
  'Angola',
  'Benin',
  'Chad',
  'Côte d’Ivoire',
  'Egypt',
  'Ghana',
  'Kenya',
  'Mali',
  'Niger',
  'Togo',
  'Zambia',
]

const long: Catalogue = {
  ...catalogue,
  place: [...catalogue.place, ...COUNTRIES.map((label) => aValue(label, { group: 'africa' }))],
  seed: [aValue('000.txt', { count: 4 })],
}

function Panel({ onAsk }: { readonly onAsk: (criteria: Criteria) => void }) {
  const [criteria, setCriteria] = useState(NO_CRITERIA)
  const ask: Ask = (update) => {
    const next = update(criteria)
    setCriteria(next)
    onAsk(next)
  }
  return (
    <FilterPanel
      criteria={criteria}
      catalogue={long}
      overview={overview}
      counts={null}
      counted={NO_CRITERIA}
      isInSheet={false}
      ask={ask}
    />
  )
}

/** Opens the filters. `asked`: what they asked for last. */
function open() {
  const onAsk = vi.fn<(criteria: Criteria) => void>()
  render(
    <QueryClientProvider client={makeQueryClient([])}>
      <Panel onAsk={onAsk} />
    </QueryClientProvider>
  )
  return { user: userEvent.setup(), asked: () => onAsk.mock.lastCall?.[0] ?? NO_CRITERIA }
}

/** A facet by the first words of its name, which goes on with how many of its values are chosen. */
const facet = (name: string) => within(screen.getByRole('group', { name: new RegExp(`^${name}`) }))
const places = () =>
  facet('Place')
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent)

describe('a long facet', () => {
  it('shows what has the text that is typed, folded or not, and says how many', async () => {
    const { user } = open()
    expect(places()).not.toContain('Togo')
    const box = facet('Place').getByRole('searchbox', { name: 'Find a place' })
    await user.type(box, 'cote')
    await waitFor(() => expect(places()).toEqual(['Côte d’Ivoire']))
    await waitFor(() => expect(facet('Place').getByRole('status')).toHaveTextContent('one place'))
    await user.type(box, 'x')
    expect(facet('Place').queryAllByRole('checkbox')).toEqual([])
    expect(facet('Place').getByText('No place is called that.')).toBeVisible()
  })

  it('shows all countries of a region that is named', async () => {
    const { user } = open()
    await user.type(facet('Place').getByRole('searchbox'), 'Afri')
    await waitFor(() => expect(places()).toHaveLength(2 + COUNTRIES.length))
  })

  it('has a box, a short one none', () => {
    open()
    expect(screen.getAllByRole('searchbox')).toEqual([screen.getByRole('searchbox', { name: 'Find a place' })])
  })
})

describe('leaving a value out', () => {
  it('is behind a button of its own, and keeps the focus where it was pressed', async () => {
    const { user, asked } = open()
    const theme = facet('Theme')
    expect(theme.queryByRole('button', { name: 'Leave out Skills' })).not.toBeInTheDocument()
    const menu = theme.getByRole('button', { name: 'More on Skills', expanded: false })
    await user.click(menu)
    expect(menu).toHaveAttribute('aria-expanded', 'true')
    await user.click(theme.getByRole('button', { name: 'Leave out Skills' }))
    expect(asked().excluded.theme).toEqual(['skills'])
    expect(theme.queryByRole('checkbox', { name: 'Skills' })).not.toBeInTheDocument()
    const back = theme.getByRole('button', { name: 'Let in Skills' })
    expect(back).toHaveFocus()
    await user.click(back)
    expect(asked().excluded.theme).toEqual([])
    expect(theme.getByRole('button', { name: 'Leave out Skills' })).toHaveFocus()
  })
})

describe('either or both', () => {
  const boxOf = (name: string) => facet('Theme').getByRole('checkbox', { name })
  const choice = () => facet('Theme').getByRole('group', { name: 'Which of the chosen themes an article must have' })

  it('can be chosen once two themes are, by pointer and by keys', async () => {
    const { user, asked } = open()
    await user.click(boxOf('Skills'))
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
    await user.click(boxOf('Wages'))
    expect(within(choice()).getByRole('radio', { name: 'either' })).toBeChecked()
    await user.click(within(choice()).getByRole('radio', { name: 'both' }))
    expect(asked().every).toEqual(['theme'])
    expect(within(choice()).getByRole('radio', { name: 'both' })).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(asked().every).toEqual([])
    expect(within(choice()).getByRole('radio', { name: 'either' })).toBeChecked()
  })

  it('is any or all of three, and of places apart from themes', async () => {
    const { user, asked } = open()
    for (const name of ['Skills', 'Wages', 'Trade']) await user.click(boxOf(name))
    for (const name of ['Malawi', 'Indonesia']) {
      await user.click(facet('Place').getByRole('checkbox', { name }))
    }
    expect(within(choice()).getByRole('radio', { name: 'any' })).toBeChecked()
    await user.click(facet('Place').getByRole('radio', { name: 'both' }))
    expect(asked().every).toEqual(['place'])
    expect(within(choice()).getByRole('radio', { name: 'all' })).not.toBeChecked()
  })

  it('is no question where an article has one value', async () => {
    const { user } = open()
    for (const name of ['Video', 'Statement']) await user.click(facet('Format').getByRole('checkbox', { name }))
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  })
})

describe('a region', () => {
  it('holds its countries: they say so, and one that is chosen takes its place', async () => {
    const { user, asked } = open()
    await user.click(facet('Place').getByRole('checkbox', { name: 'Africa' }))
    await user.click(facet('Place').getByRole('checkbox', { name: /^Angola ?, in Africa$/ }))
    expect(asked().chosen.place).toEqual(['Angola'])
    expect(facet('Place').getByRole('checkbox', { name: 'Africa' })).not.toBeChecked()
  })
})

describe('the listings', () => {
  it('are closed until they are asked for', () => {
    open()
    const details = facet('Captured listing').getByText('Captured listing').closest('details')
    expect(details).not.toHaveAttribute('open')
  })
})
