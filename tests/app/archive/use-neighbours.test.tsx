// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SearchClientContext } from '../../../src/app/archive/search-client-context.ts'
import { useNeighbours } from '../../../src/app/archive/use-neighbours.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import type { ListName } from '../../../src/app/archive/list-at.ts'
import type { ArticleDetail } from '../../../src/model/bundle.ts'
import type { Period } from '../../../src/model/day.ts'
import { anArticle, aSource } from '../../support/an-archive.ts'
import { builtSite } from '../../support/built-pages.ts'

const { archive } = aSource([
  anArticle({ day: '2021-05-03', title: 'Newest', themes: ['wages'] }),
  anArticle({ day: '2021-04-02', title: 'Later that day', themes: ['wages'] }),
  anArticle({ day: '2021-04-02', title: 'On skills', themes: ['skills'] }),
  anArticle({ day: '2021-04-02', title: 'Earlier that day', themes: ['wages'] }),
  anArticle({ day: '2020-01-09', title: 'Oldest', themes: ['wages'] }),
])
const { pages, loaded, search } = builtSite(archive)

/** The detail of an article, as its page carries it. */
function detailOf(title: string): ArticleDetail {
  const details = pages.flatMap(({ data }) => data.flatMap(([[kind], value]) => (kind === 'article' ? [value] : [])))
  return (details as ArticleDetail[]).find((detail) => detail.title === title) as ArticleDetail
}

function neighboursOf(title: string, from: string | null) {
  const client = makeQueryClient(loaded)
  return renderHook(() => useNeighbours(detailOf(title), from), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>
        <SearchClientContext value={search}>{children}</SearchClientContext>
      </QueryClientProvider>
    ),
  }).result
}

/** The titles before and after an article, and its place, once its list is looked up. */
async function walk(title: string, from: string) {
  const neighbours = neighboursOf(title, from)
  await waitFor(() => expect(neighbours.current.list).not.toBeNull())
  const { before, after, list } = neighbours.current
  return [before?.title ?? null, list, after?.title ?? null]
}

const place = (position: number | null, total: number, name: ListName) => ({ position, total, name })
const WAGES: ListName = { kind: 'value', label: 'WAGES' }
const APRIL: ListName = { kind: 'period', period: '2021-04' as Period }
const RESULTS: ListName = { kind: 'results' }

it.each([
  { from: '/?theme=wages', title: 'Newest', steps: [null, place(1, 4, WAGES), 'Later that day'] },
  { from: '/?theme=wages', title: 'Later that day', steps: ['Newest', place(2, 4, WAGES), 'Earlier that day'] },
  { from: '/?theme=wages', title: 'Oldest', steps: ['Earlier that day', place(4, 4, WAGES), null] },
  { from: '/?theme=wages&sort=oldest', title: 'Oldest', steps: [null, place(1, 4, WAGES), 'Earlier that day'] },
  { from: '/themes/wages/', title: 'Later that day', steps: ['Newest', place(2, 4, WAGES), 'Earlier that day'] },
  {
    from: '/?theme=wages&from=2021',
    title: 'Earlier that day',
    steps: ['Later that day', place(3, 3, RESULTS), null],
  },
  { from: '/2021/04/', title: 'On skills', steps: ['Later that day', place(2, 3, APRIL), 'Earlier that day'] },
  {
    from: '/2021/04/?to=2021-05&sort=oldest',
    title: 'Later that day',
    steps: ['On skills', place(3, 4, RESULTS), 'Newest'],
  },
  { from: '/?from=2021-04&to=2021-04', title: 'Later that day', steps: [null, place(1, 3, APRIL), 'On skills'] },
])('walks the list at $from in its order, from "$title"', async ({ from, title, steps }) => {
  expect(await walk(title, from)).toEqual(steps)
})

it('reads the query of that list as the list did', async () => {
  expect(await walk('Earlier that day', '/?q=wages+2021')).toEqual(['Later that day', place(3, 3, RESULTS), null])
})

it('walks the whole timeline in its order, with the position where a loaded card says it', async () => {
  const all: ListName = { kind: 'all' }
  expect(await walk('On skills', '/')).toEqual(['Later that day', place(3, 5, all), 'Earlier that day'])
  expect(await walk('On skills', '/?sort=oldest')).toEqual(['Earlier that day', place(3, 5, all), 'Later that day'])
  expect(await walk('Oldest', '/?start=2020-01')).toEqual(['Earlier that day', place(5, 5, all), null])
})

it('gives the neighbours in the archive by date to an article that was opened from anywhere else', () => {
  const { current } = neighboursOf('Later that day', null)
  expect(current).toMatchObject({
    before: { title: 'On skills' },
    after: { title: 'Newest' },
    list: null,
    isLoading: false,
  })
})

it('gives them too where the list no longer has the article, and says while it looks', async () => {
  const neighbours = neighboursOf('On skills', '/?theme=wages')
  expect(neighbours.current.isLoading).toBe(true)
  await waitFor(() => expect(neighbours.current.isLoading).toBe(false))
  expect(neighbours.current).toMatchObject({ before: { title: 'Earlier that day' }, list: null })
})
