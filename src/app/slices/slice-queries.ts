// The queries of the pages of slices, for a reader who comes from another page: from the data file of slices, the search and the cards.

import { queryOptions } from '@tanstack/react-query'
import { SLICE_INDEXES, type SliceIndex } from '../../address/slice-path.ts'
import { PRERENDERED_ROWS } from '../../model/bundle.ts'
import { onlyValue } from '../../model/edit-criteria.ts'
import type { SliceDetail, SliceFacet, SliceIndexData, Slices } from '../../model/page-data.ts'
import { createSliceDescriber, indexDataOf } from '../../publish/describe-slices.ts'
import { PAGE_KEYS } from '../../publish/page.ts'
import { fetchDataJson } from '../archive/fetch-data.ts'
import { loadCards, ordinalsIn } from '../archive/load-cards.ts'
import { catalogueQuery, fromManifest } from '../archive/queries.ts'
import type { SearchClient } from '../archive/search-client.ts'

const slicesQuery = queryOptions({
  queryKey: ['slices'],
  queryFn: ({ client }) => fromManifest(client, ({ files }) => fetchDataJson<Slices>(files.slices)),
})

/** What an index shows beside the catalogue. */
export const indexQuery = (index: SliceIndex) =>
  queryOptions({
    queryKey: PAGE_KEYS.slices(index),
    queryFn: async ({ client }): Promise<SliceIndexData> =>
      indexDataOf(await client.ensureQueryData(slicesQuery), SLICE_INDEXES[index]),
  })

/** What the page of a value shows; null for a value that the index does not list, or that has no article. `search` is null in a build. */
export const sliceQuery = (index: SliceIndex, id: string, search: SearchClient | null) =>
  queryOptions({
    queryKey: PAGE_KEYS.slice(index, id),
    queryFn: async ({ client, signal }): Promise<SliceDetail | null> => {
      const catalogue = await client.ensureQueryData(catalogueQuery)
      const facets: readonly SliceFacet[] = SLICE_INDEXES[index]
      const facet = facets.find((each) => catalogue[each].some((value) => value.id === id && value.count > 0))
      if (facet === undefined) return null
      if (search === null) throw new Error('The search runs in a browser only.')
      const criteria = onlyValue(facet, id)
      const [hits, { bins }, { related, scopes }] = await Promise.all([
        search.search(criteria, signal),
        search.count(criteria, signal),
        client.ensureQueryData(slicesQuery),
      ])
      return createSliceDescriber(catalogue)(facet, id, {
        bins: bins.map(({ period, answers }) => ({ period, groups: answers })),
        cards: await loadCards(client, ordinalsIn(hits, 0, PRERENDERED_ROWS), signal),
        related: related[facet][id] ?? [],
        scope: scopes[facet][id] ?? null,
      })
    },
  })
