// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { BrowserRouter, useNavigate } from 'react-router'
import { afterEach, describe, expect, it } from 'vitest'
import { useShown } from '../../../src/app/criteria/use-shown.ts'
import { savePlace } from '../../../src/app/place/saved-place.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import { type Block, cardsFile } from '../../../src/model/block-list.ts'
import type { Card } from '../../../src/model/bundle.ts'
import type { Sort } from '../../../src/model/criteria.ts'
import type { Day, Month } from '../../../src/model/day.ts'
import type { Results } from '../../../src/search/results.ts'

/** Months of 1,000 articles, newest first, from December 2021 back to March 2021. */
const MONTHS = ['12', '11', '10', '09', '08', '07', '06', '05', '04', '03'].map((month) => `2021-${month}` as Month)

const blocks = MONTHS.map((month): Block => ({
  month,
  number: 1,
  first: `${month}-01` as Day,
  last: `${month}-28` as Day,
  count: 1000,
  hash: '5e884898da28',
}))

const resultsOf = (ordinals: readonly number[]): Results => ({
  total: ordinals.length,
  ordinals: Uint32Array.from(ordinals),
  uncorrected: ordinals.length,
  counts: { theme: {}, flag: {}, format: {}, place: {}, seed: {} },
  bins: [],
  reading: null,
})

const upTo = (count: number) => resultsOf(Array.from({ length: count }, (_, ordinal) => ordinal))

interface Opened {
  readonly sort?: Sort
  readonly carried?: readonly Card[]
  /** Whether the page comes from the build, and is taken over. */
  readonly hydrate?: boolean
}

function open(address: string, results: Results, { sort = 'newest', carried = [], hydrate = false }: Opened = {}) {
  window.history.pushState(null, '', address)
  const client = makeQueryClient([])
  client.setQueryData(['blocks'], blocks)
  client.setQueryData(['cards', 'first'], carried)
  for (const block of blocks) client.setQueryData(['cards', cardsFile(block, null)], [] as readonly Card[])
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <BrowserRouter>{children}</BrowserRouter>
    </QueryClientProvider>
  )
  const use = (given: Results) => ({ shown: useShown(given, sort), navigate: useNavigate() })
  const page = renderHook(use, { wrapper, initialProps: results, hydrate })
  const grow = async () => {
    const { end } = page.result.current.shown
    act(() => page.result.current.shown.more(new AbortController().signal))
    await waitFor(() => expect(page.result.current.shown.end).toBeGreaterThan(end))
  }
  return { ...page, grow }
}

afterEach(() => sessionStorage.clear())

describe('useShown', () => {
  it('begins with a screen of rows, then has sixty, and grows without a history entry', async () => {
    const { result, grow } = open('/', upTo(500))
    const before = window.history.length
    expect(result.current.shown).toMatchObject({ start: 0, end: 10, next: null, previous: null })
    await grow()
    expect(result.current.shown.end).toBe(60)
    await grow()
    expect(result.current.shown.end).toBe(180)
    for (let at = 0; at < 3; at++) await grow()
    expect(result.current.shown.end).toBe(500)
    expect(window.history.length).toBe(before)
  })

  it('begins with the sixty rows of a page that is taken over, and keeps them', () => {
    const carried = Array.from({ length: 60 }, () => ({}) as Card)
    const { result, rerender } = open('/', upTo(500), { carried, hydrate: true })
    expect(result.current.shown.end).toBe(60)
    rerender(upTo(400))
    expect(result.current.shown.end).toBe(20)
    expect(open('/', upTo(500), { hydrate: true }).result.current.shown.end).toBe(10)
    expect(open('/', resultsOf([3, 1, 499]), { carried, hydrate: true }).result.current.shown.end).toBe(3)
  })

  it('begins anew with other results', async () => {
    const { result, grow, rerender } = open('/', upTo(500))
    await grow()
    rerender(upTo(400))
    expect(result.current.shown.end).toBe(10)
  })

  it('does not grow once that is given up', async () => {
    const { result } = open('/', upTo(500))
    const controller = new AbortController()
    act(() => result.current.shown.more(controller.signal))
    controller.abort()
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)))
    expect(result.current.shown.end).toBe(10)
  })

  it('keeps its length while the address takes up another month', async () => {
    const { result, grow } = open('/', upTo(500))
    await grow()
    act(() => void result.current.navigate('/#2021-11', { replace: true, state: { listFrom: null } }))
    expect(result.current.shown).toMatchObject({ start: 0, end: 60 })
  })

  it('begins with the month that the address names, and knows the one before it', () => {
    const newest = open('/#2021-09', upTo(10_000))
    expect(newest.result.current.shown).toMatchObject({ start: 3000, end: 3010, previous: '2021-10' })
    const oldest = open('/?sort=oldest#2021-09', resultsOf([9500, 3999, 3000, 100]), { sort: 'oldest' })
    expect(oldest.result.current.shown).toMatchObject({ start: 1, end: 4, previous: '2021-03', next: null })
  })

  it('begins where a month would stand that has no result, and knows no months in the order of the best match', () => {
    expect(open('/#2021-09', resultsOf([1500, 5500])).result.current.shown).toMatchObject({ start: 1, end: 2 })
    expect(open('/?q=x#2021-09', upTo(9000), { sort: 'match' }).result.current.shown).toMatchObject({
      start: 0,
      previous: null,
    })
  })

  it('ends a part of a long list with a whole month, and knows the next', async () => {
    savePlace('/', { href: null, top: 0, focused: false, scrollY: 0, rows: 5400 })
    const { result } = open('/', upTo(9000))
    await waitFor(() => expect(result.current.shown).toMatchObject({ start: 0, end: 6000, next: '2021-06' }))
  })

  it('is as long as it has to be for the place that is gone back to', () => {
    savePlace('/', { href: '/x/', top: 20, focused: true, scrollY: 900, rows: 340 })
    expect(open('/', upTo(500)).result.current.shown.end).toBe(340)
  })
})
