// What the archive answers to the criteria, in one of three states with words; while a newer answer is on its way the last one stands.
// Counts may come later: a query alone can be answered before all that the counts need is there.

import { hashKey, keepPreviousData, type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { writeCriteria } from '../../address/criteria-address.ts'
import { asksNothing, type Criteria, sortOf } from '../../model/criteria.ts'
import type { Hits, Results } from '../../search/results.ts'
import { resultsOfAll } from '../../search/results-of-all.ts'
import { useCatalogue, useOverview } from './queries.ts'
import type { SearchClient } from './search-client.ts'
import { useSearchClient } from './search-client-context.ts'

export type ResultsState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string; readonly retry: () => void }
  /** `settled` is false while a newer answer is on its way. */
  | { readonly status: 'ready'; readonly results: Hits | Results; readonly settled: boolean }

/** What answers the criteria. */
const resultsQuery = (client: SearchClient | null, criteria: Criteria) =>
  queryOptions({
    queryKey: ['results', writeCriteria(criteria)],
    queryFn: ({ signal }): Promise<Hits | Results> => askIn(client).find(criteria, signal),
    // A list of 100,000 numbers is not worth comparing with the last one.
    structuralSharing: false,
  })

/** The answer to a question, if it is here. */
export const knownAnswer = (client: QueryClient, criteria: Criteria): Hits | Results | undefined =>
  client.getQueryData(resultsQuery(null, criteria).queryKey)

/** Asks a question that no page shows yet. Rejects when it can't be answered, or when another is put that overtakes it. */
export const findAnswer = (client: QueryClient, search: SearchClient, criteria: Criteria): Promise<Hits | Results> =>
  client.ensureQueryData(resultsQuery(search, criteria))

/** Puts a question before a page does; any other that no page shows is overtaken, and given up. */
export async function putQuestion(
  client: QueryClient,
  search: SearchClient,
  criteria: Criteria
): Promise<Hits | Results> {
  const own = hashKey(resultsQuery(search, criteria).queryKey)
  void client.cancelQueries({
    queryKey: ['results'],
    type: 'inactive',
    predicate: ({ queryHash }) => queryHash !== own,
  })
  return findAnswer(client, search, criteria)
}

/** The results of these criteria. Needs no worker, and no data but the catalogue, where nothing is asked. */
export function useResults(criteria: Criteria): ResultsState {
  const overview = useOverview()
  const catalogue = useCatalogue()
  const client = useSearchClient()
  const whole = asksNothing(criteria)
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...resultsQuery(client, criteria),
    enabled: !whole,
    placeholderData: keepPreviousData,
  })
  const sort = sortOf(criteria)
  const all = useMemo(
    () => (whole ? resultsOfAll(overview, catalogue, sort) : null),
    [whole, overview, catalogue, sort]
  )
  if (all !== null) return { status: 'ready', results: all, settled: true }
  if (error !== null) return { status: 'failed', message: error.message, retry: () => void refetch() }
  return data === undefined ? { status: 'loading' } : { status: 'ready', results: data, settled: !isPlaceholderData }
}

export type CountsState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string; readonly retry: () => void }
  | { readonly status: 'ready'; readonly results: Results }

/** What the criteria's answer, once there is one, comes to when it is counted. */
export function useCounted(criteria: Criteria, answer: Hits | Results | null): CountsState {
  const client = useSearchClient()
  const counted = answer !== null && 'counts' in answer ? answer : null
  const { data, error, refetch } = useQuery({
    queryKey: ['results', writeCriteria(criteria), 'counted'],
    queryFn: ({ signal }): Promise<Results> => askIn(client).ask(criteria, signal),
    enabled: answer !== null && counted === null,
    structuralSharing: false,
  })
  const results = counted ?? data
  if (results !== undefined) return { status: 'ready', results }
  return error === null
    ? { status: 'loading' }
    : { status: 'failed', message: error.message, retry: () => void refetch() }
}

function askIn(client: SearchClient | null): SearchClient {
  if (client === null) throw new Error('The search runs in a browser only.')
  return client
}
