// What the pages of slices show, for a reader who comes to them from another page: the data file of slices, the search and the blocks.

import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { SLICE_INDEXES, type SliceIndex } from '../../address/slice-path.ts'
import { FIRST_ROWS, type Card } from '../../model/bundle.ts'
import { onlyValue } from '../../model/edit-criteria.ts'
import type { SliceDetail, SliceFacet, SliceIndexData, Slices } from '../../model/page-data.ts'
import { createSliceDescriber, indexDataOf } from '../../search/describe-slices.ts'
import { fetchDataJson } from '../archive/fetch-data.ts'
import { blocksQuery, cardsQuery, catalogueQuery, fromManifest } from '../archive/queries.ts'
import type { SearchClient } from '../archive/search-client.ts'

const slicesQuery = queryOptions({
  queryKey: ['slices'],
  queryFn: ({ client }) => fromManifest(client, ({ files }) => fetchDataJson<Slices>(files.slices)),
})

/** What an index shows beside the catalogue. */
export const indexQuery = (index: SliceIndex) =>
  queryOptions({
    queryKey: ['slices', index],
    queryFn: async ({ client }): Promise<SliceIndexData> =>
      indexDataOf(await client.ensureQueryData(slicesQuery), SLICE_INDEXES[index]),
  })

/** What the page of a value shows; null for a value that the index does not list, or that has no article. `search` is null in a build. */
export const sliceQuery = (index: SliceIndex, id: string, search: SearchClient | null) =>
  queryOptions({
    queryKey: ['slice', index, id],
    queryFn: async ({ client, signal }): Promise<SliceDetail | null> => {
      const catalogue = await client.ensureQueryData(catalogueQuery)
      const facets: readonly SliceFacet[] = SLICE_INDEXES[index]
      const facet = facets.find((each) => catalogue[each].some((value) => value.id === id && value.count > 0))
      if (facet === undefined) return null
      if (search === null) throw new Error('The search runs in a browser only.')
      const [results, { related }] = await Promise.all([
        search.ask(onlyValue(facet, id), signal),
        client.ensureQueryData(slicesQuery),
      ])
      const newest = Math.min(FIRST_ROWS, results.total)
      const ordinals = Array.from({ length: newest }, (_, place) => results.ordinals?.[place] ?? place)
      return createSliceDescriber(catalogue)(facet, id, {
        bins: results.bins.map(({ period, answers }) => ({ period, groups: answers })),
        cards: await cardsAt(client, ordinals),
        related: related[facet][id] ?? [],
      })
    },
  })

/** The cards of ascending ordinals, from the blocks that hold them. */
async function cardsAt(client: QueryClient, ordinals: readonly number[]): Promise<Card[]> {
  const found: Card[] = []
  let start = 0
  for (const { count, cards } of await client.ensureQueryData(blocksQuery)) {
    const end = start + count
    const here = ordinals.filter((ordinal) => start <= ordinal && ordinal < end)
    if (here.length > 0) {
      const held = await client.ensureQueryData(cardsQuery(cards))
      for (const ordinal of here) found.push(...held.slice(ordinal - start, ordinal - start + 1))
    }
    start = end
  }
  return found
}
