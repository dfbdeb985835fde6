// What the archive answers to criteria: which articles, with the rows that a screen shows of them, and, apart from that, how they are counted.
// An answer that is being replaced stands until the next one is there.

import {
  keepPreviousData,
  type QueryClient,
  queryOptions,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import { criteriaHref, type ListStart } from '../../address/criteria-address.ts'
import { PRERENDERED_ROWS, type Overview } from '../../model/bundle.ts'
import { asksNothing, type Criteria, NO_CRITERIA, sortOf } from '../../model/criteria.ts'
import type { Counts, Hits } from '../../search/results.ts'
import { countsOfAll, hitsOfAll } from '../../search/results-of-all.ts'
import { placeOfStart } from './list-part.ts'
import { findRows, loadRows, type Row } from './load-cards.ts'
import { useCatalogue, useOverview } from './queries.ts'
import type { SearchClient } from './search-client.ts'
import { useSearchClient } from './search-client-context.ts'

/** As many rows as a screen shows: what an answer brings with it. */
export const FIRST_SCREEN = 10

/** Letters that come faster than this, in milliseconds, are typed in one go: rows of what they find on the way are not worth loading. */
const PAUSE = 200

export interface Answer {
  readonly criteria: Criteria
  /** The address that it answers. */
  readonly href: string
  readonly hits: Hits
  /** The place of the list's first row among the hits, from 0. */
  readonly start: number
  /** The rows that the list begins with; of the whole archive as many as its page is prerendered with. */
  readonly rows: readonly Row[]
}

interface Question {
  readonly search: SearchClient | null
  readonly overview: Overview
  readonly criteria: Criteria
  readonly start: ListStart
}

/** The key of the answer to an address. */
export const answerKey = (href: string) => ['answer', href] as const

/** The hits of criteria. Needs no search where nothing is asked. */
async function searchHits({ search, overview, criteria }: Omit<Question, 'start'>, signal: AbortSignal): Promise<Hits> {
  return asksNothing(criteria) ? hitsOfAll(overview, sortOf(criteria)) : runningSearch(search).search(criteria, signal)
}

function answerQuery(question: Question) {
  const { criteria, start } = question
  const href = criteriaHref(criteria, start)
  return queryOptions({
    queryKey: answerKey(href),
    async queryFn({ client, signal }): Promise<Answer> {
      const hits = await searchHits(question, signal)
      const first = start === null ? 0 : await placeOfStart(client, hits, start)
      const range = { start: first, end: first + FIRST_SCREEN }
      const known = findRows(client, hits, range)
      if (known === null && criteria.query !== '') await pause(signal)
      return { criteria, href, hits, start: first, rows: known ?? (await loadRows(client, hits, { ...range, signal })) }
    },
    // A list of 100,000 numbers is not worth comparing with the last one.
    structuralSharing: false,
  })
}

/** The answer where nothing is asked and the page carries the rows: nothing is loaded for it. */
function carriedAnswer(client: QueryClient, { overview, criteria, start }: Question): Answer | undefined {
  if (!asksNothing(criteria) || start !== null) return undefined
  const hits = hitsOfAll(overview, sortOf(criteria))
  const rows = findRows(client, hits, { start: 0, end: PRERENDERED_ROWS })
  return rows === null ? undefined : { criteria, href: criteriaHref(criteria), hits, start: 0, rows }
}

/** The answer to what is asked, as a query; while it is on its way (`isPlaceholderData`) the one before it. */
export function useAnswer(criteria: Criteria, start: ListStart) {
  const client = useQueryClient()
  const question = { search: useSearchClient(), overview: useOverview(), criteria, start }
  return useQuery({
    ...answerQuery(question),
    initialData: () => carriedAnswer(client, question),
    placeholderData: keepPreviousData,
  })
}

/** What each of several other criteria would give: a query for its hits, in their order. */
export function useHitsOfEach(each: readonly Criteria[]) {
  const search = useSearchClient()
  const overview = useOverview()
  return useQueries({
    queries: each.map((criteria) =>
      queryOptions({
        queryKey: ['hits', criteriaHref(criteria)],
        queryFn: ({ signal }) => searchHits({ search, overview, criteria }, signal),
        structuralSharing: false,
      })
    ),
  })
}

export interface Counted {
  /** Those that were counted for. */
  readonly criteria: Criteria
  readonly counts: Counts
}

export interface CountsState extends Counted {
  /** Whether these are the counts of what is asked. */
  readonly isCounted: boolean
  /** Whether nothing that is asked has been counted yet, and it is not known that it can't be. */
  readonly isFirst: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/**
 * How what answers is counted; while that is on its way the last counts there were, at first those of the whole archive. A search by words
 * needs no columns, which weigh more than the rest of it: its counts come after its list (`listed`).
 */
export function useCounts(criteria: Criteria, listed: boolean): CountsState {
  const search = useSearchClient()
  const overview = useOverview()
  const catalogue = useCatalogue()
  const whole = useMemo<Counted>(
    () => ({ criteria: NO_CRITERIA, counts: countsOfAll(overview, catalogue) }),
    [overview, catalogue]
  )
  const { data, isSuccess, isPlaceholderData, error, refetch } = useQuery({
    queryKey: ['counts', criteriaHref({ ...criteria, sort: null })],
    queryFn: async ({ signal }): Promise<Counted> => ({
      criteria,
      counts: await runningSearch(search).count(criteria, signal),
    }),
    initialData: asksNothing(criteria) ? whole : undefined,
    placeholderData: keepPreviousData,
    enabled: listed || criteria.query === '',
    structuralSharing: false,
  })
  return {
    ...(data ?? whole),
    isCounted: isSuccess && !isPlaceholderData,
    isFirst: data === undefined && error === null,
    error,
    retry: () => void refetch(),
  }
}

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, PAUSE)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    })
  })

function runningSearch(search: SearchClient | null): SearchClient {
  if (search === null) throw new Error('The search runs in a browser only.')
  return search
}
