// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SearchClient } from '../../../src/app/archive/search-client.ts'
import { SearchClientContext } from '../../../src/app/archive/search-client-context.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import { useSteadyResults } from '../../../src/app/timeline/use-steady-results.ts'
import { makeBundle } from '../../../src/build/bundle.ts'
import { CHUNK_SIZE } from '../../../src/model/block-list.ts'
import { NO_CRITERIA } from '../../../src/model/criteria.ts'
import { resultsOfAll } from '../../../src/search/results-of-all.ts'
import type { Catalogue } from '../../../src/model/bundle.ts'
import { aSource, monthOfArticles } from '../../build/an-archive.ts'

const MONTHS = ['2021-01', '2021-02', '2021-03', '2021-04']
const { manifest, files } = makeBundle(aSource(MONTHS.flatMap((month) => monthOfArticles(month, 60))))
const read = (file: string): unknown => JSON.parse(new TextDecoder().decode(files.get(file)))
const catalogue = read(manifest.files.catalogue) as Catalogue

/** Answers a query of n letters with the n-th article of each month. */
const client: SearchClient = {
  find: async ({ query }) => ({
    ...resultsOfAll(manifest.overview, catalogue, 'newest'),
    total: MONTHS.length,
    ordinals: Uint32Array.from(MONTHS, (_, at) => at * 60 + query.length * CHUNK_SIZE),
    uncorrected: MONTHS.length,
    reading: { terms: [], phrases: [], groups: 1, required: 1 },
  }),
  ask: async () => Promise.reject(new Error('Everything is counted as it is found.')),
  suggest: async () => [],
  prepare() {},
}

const fetched = vi.fn<(file: string) => void>()
const cardsFetched = () => fetched.mock.calls.map(([file]) => file).filter((file) => file.startsWith('cards/'))

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.replace('/data/', '')
    fetched(file)
    return new Response(files.get(file) as BodyInit)
  })
})
afterEach(() => {
  fetched.mockReset()
  vi.unstubAllGlobals()
})

async function open() {
  const queryClient = makeQueryClient([
    [['overview'], manifest.overview],
    [['catalogue'], catalogue],
  ])
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>
      <SearchClientContext value={client}>{children}</SearchClientContext>
    </QueryClientProvider>
  )
  const asked = (query: string) => ({ ...NO_CRITERIA, query })
  const { result, rerender } = renderHook(useSteadyResults, { wrapper, initialProps: NO_CRITERIA })
  await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', settled: true }))
  fetched.mockReset()
  const shown = () => (result.current.status === 'ready' ? result.current.answer.criteria.query : null)
  return { type: (query: string) => rerender(asked(query)), shown, state: () => result.current }
}

const wait = (milliseconds: number) => act(() => new Promise<void>((done) => setTimeout(done, milliseconds)))

describe('while a query is typed', () => {
  it('no card is loaded of what its beginnings answer', async () => {
    const { type, shown } = await open()
    for (const query of ['w', 'wa', 'wag']) {
      type(query)
      await wait(30)
    }
    expect(cardsFetched()).toEqual([])
    await waitFor(() => expect(shown()).toBe('wag'))
    expect(cardsFetched()).toHaveLength(MONTHS.length)
    expect(cardsFetched().every((file) => file.endsWith('/4.json'))).toBe(true)
  })

  it('the last answer stands until the first rows of the next one are here', async () => {
    const { type, shown, state } = await open()
    type('w')
    await wait(50)
    expect(shown()).toBe('')
    expect(state()).toMatchObject({ status: 'ready', settled: false })
    await waitFor(() => expect(state()).toMatchObject({ status: 'ready', settled: true }))
    expect(shown()).toBe('w')
  })

  it('an answer whose cards are here already stands at once', async () => {
    const { type, shown } = await open()
    type('w')
    await waitFor(() => expect(shown()).toBe('w'))
    type('wa')
    await waitFor(() => expect(shown()).toBe('wa'))
    type('w')
    await wait(50)
    expect(shown()).toBe('w')
  })

  it('an answer whose cards cannot be loaded stands too: the list says so', async () => {
    const { type, shown } = await open()
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
    type('w')
    await waitFor(() => expect(shown()).toBe('w'), { timeout: 3000 })
  })
})
