// The hits of several criteria at once, for what offers them as links: the way out of a dead end, and suggestions. Only such parts load it.

import { queryOptions, type UseQueryResult, useQueries } from '@tanstack/react-query'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import type { Hits } from '../../search/results.ts'
import { useOverview } from './queries.ts'
import { useSearchClient } from './search-client-context.ts'
import { searchHits } from './use-answer.ts'

/** A query for the hits of each of several criteria, in their order. */
export function useHitsOfEach(each: readonly Criteria[]): UseQueryResult<Hits>[] {
  const search = useSearchClient()
  const overview = useOverview()
  return useQueries({
    queries: each.map((criteria) =>
      queryOptions({
        queryKey: ['hits', criteriaHref(criteria)],
        queryFn: async (context) => (await searchHits({ search, overview, criteria }, context)).hits,
        structuralSharing: false,
      })
    ),
  })
}
