// The hits of several criteria at once, for what offers them as links: the ways out of a dead end, and suggestions. Only such parts load it.

import { useQuery } from '@tanstack/react-query'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import type { Hits } from '../../search/results.ts'
import { useOverview } from './queries.ts'
import { useSearchClient } from './search-client-context.ts'
import { searchHits } from './use-answer.ts'

/** The hits of each of several criteria, in their order, once all are known; null for those whose search failed. */
export function useHitsOfEach(each: readonly Criteria[]): readonly (Hits | null)[] | undefined {
  const search = useSearchClient()
  const overview = useOverview()
  const { data } = useQuery({
    queryKey: ['hits', ...each.map((criteria) => criteriaHref(criteria))],
    async queryFn(context) {
      const searches = await Promise.allSettled(
        each.map((criteria) => searchHits({ search, overview, criteria }, context))
      )
      context.signal.throwIfAborted()
      return searches.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value.hits : null))
    },
    structuralSharing: false,
  })
  return data
}
