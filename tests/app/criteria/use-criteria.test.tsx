// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { BrowserRouter } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useCriteria } from '../../../src/app/criteria/use-criteria.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import { parsePeriod } from '../../../src/model/day.ts'
import { toggleValue, withPeriod, withQuery } from '../../../src/model/edit-criteria.ts'
import { aCatalogue, aValue } from '../../support/a-catalogue.ts'

const catalogue = aCatalogue({ theme: [aValue('skills'), aValue('wages')], place: [aValue('ID')] })

function open(address: string) {
  window.history.pushState(null, '', address)
  const client = makeQueryClient([[['catalogue'], catalogue]])
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <BrowserRouter useTransitions={false}>{children}</BrowserRouter>
    </QueryClientProvider>
  )
  return renderHook(() => ({ asked: useCriteria() }), { wrapper }).result
}

const address = () => window.location.pathname + window.location.search

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

describe('useCriteria', () => {
  it('reads the address, whatever the case of a value, and says what the archive lacks', () => {
    const page = open('/?theme=skills&theme=foo&place=id')
    expect(page.current.asked.criteria.chosen).toMatchObject({ theme: ['skills'], place: ['ID'] })
    expect(page.current.asked.dropped).toEqual([{ parameter: 'theme', value: 'foo' }])
  })

  it('makes a history entry of each choice, and none of a choice that changes nothing', () => {
    const page = open('/')
    const before = window.history.length
    act(() => page.current.asked.ask((now) => toggleValue(now, 'theme', 'wages')))
    expect(address()).toBe('/?theme=wages')
    act(() => page.current.asked.ask((now) => now))
    expect(window.history.length).toBe(before + 1)
  })

  it('builds on the address as it is: two changes within a moment both count', () => {
    const page = open('/')
    act(() => {
      page.current.asked.ask((now) => toggleValue(now, 'theme', 'wages'))
      page.current.asked.ask((now) => toggleValue(now, 'place', 'ID'))
    })
    expect(address()).toBe('/?theme=wages&place=ID')
  })

  it('reads where the list begins, and begins another question at its beginning', () => {
    const page = open('/?theme=skills&start=2021-04')
    expect(page.current.asked.start).toBe('2021-04')
    act(() => page.current.asked.ask((now) => now))
    expect(address()).toBe('/?theme=skills&start=2021-04')
    act(() => page.current.asked.ask((now) => toggleValue(now, 'theme', 'wages')))
    expect(address()).toBe('/?theme=skills&theme=wages')
  })

  it('makes one history entry of a run of letters, and another after a rest or by another run', () => {
    const page = open('/')
    const before = window.history.length
    const type = (query: string) => act(() => page.current.asked.ask((now) => withQuery(now, query), 'query'))
    type('w')
    vi.advanceTimersByTime(300)
    type('wa')
    vi.advanceTimersByTime(300)
    type('wag')
    expect(address()).toBe('/?q=wag')
    expect(window.history.length).toBe(before + 1)
    vi.advanceTimersByTime(5_000)
    type('wage')
    expect(window.history.length).toBe(before + 2)
    act(() => page.current.asked.ask((now) => withPeriod(now, parsePeriod('2021'), null), 'from'))
    expect(window.history.length).toBe(before + 3)
  })
})
