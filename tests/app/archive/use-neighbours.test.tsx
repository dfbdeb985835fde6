// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SearchClientContext } from '../../../src/app/archive/search-client-context.ts'
import { useNeighbours } from '../../../src/app/archive/use-neighbours.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import type { ArticleDetail } from '../../../src/model/bundle.ts'
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

it.each([
  ['Later that day', 'Earlier that day', 'Newest'],
  ['Earlier that day', 'Oldest', 'Later that day'],
  ['Newest', 'Later that day', undefined],
  ['Oldest', undefined, 'Earlier that day'],
])('finds what is before and after "%s" in the list that it was opened from', async (title, earlier, later) => {
  const neighbours = neighboursOf(title, '/?theme=wages')
  await waitFor(() => expect(neighbours.current.within).toBe(true))
  expect([neighbours.current.earlier?.title, neighbours.current.later?.title]).toEqual([earlier, later])
})

it('reads the query of that list as the list did', async () => {
  const neighbours = neighboursOf('Earlier that day', '/?q=wages+2021')
  await waitFor(() => expect(neighbours.current.within).toBe(true))
  expect(neighbours.current).toMatchObject({ earlier: null, later: { title: 'Later that day' } })
})

it('gives the neighbours in the archive to an article that was opened from anywhere else', () => {
  const { current } = neighboursOf('Later that day', null)
  expect(current).toMatchObject({ earlier: { title: 'On skills' }, later: { title: 'Newest' }, within: false })
})
