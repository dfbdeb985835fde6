// The archive's answer to criteria: which articles, with the rows of the first screen; and, in a query of its own, their counts. The last answer
// stays until the next one is loaded.

import { keepPreviousData, type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { criteriaHref, type ListStart } from '../../address/criteria-address.ts'
import { PRERENDERED_ROWS, type Overview } from '../../model/bundle.ts'
import { asksNothing, type Criteria, isReversed, NO_CRITERIA, sortOf } from '../../model/criteria.ts'
import type { ReadCriteria } from '../../search/query/read-criteria.ts'
import type { MatchFinder } from '../../search/match/find-matches.ts'
import type { Counts, Hits, Reading } from '../../search/results.ts'
import { countsOfAll, hitsOfAll } from '../../search/results-of-all.ts'
import { indexOfStart } from './list-part.ts'
import { findRows, loadRows, type Row } from './load-cards.ts'
import { useCatalogue, useOverview } from './queries.ts'
import { readQuery } from './read-query.ts'
import type { SearchClient } from './search-client.ts'
import { useSearchClient } from './search-client-context.ts'

/** How many rows a screen shows: an answer holds as many. */
export const FIRST_SCREEN = 10

/** Delay before the rows of a search load, in milliseconds: while a reader types faster than this, they are not worth loading. */
const ROW_LOAD_DELAY = 200

export interface Answer extends ReadCriteria {
  readonly criteria: Criteria
  /** The address that it answers. */
  readonly href: string
  readonly hits: Hits
  /** The index of the list's first row among the hits. */
  readonly start: number
  /** The first rows of the list: a screenful, or all rows that the prerendered page carries. */
  readonly rows: readonly Row[]
  /** Finds what to mark in them; null where nothing was searched for. */
  readonly findMatches: MatchFinder | null
}

interface Question {
  readonly search: SearchClient | null
  readonly overview: Overview
  readonly criteria: Criteria
  readonly start: ListStart
}

/** The key of the answer to an address. */
export const answerKey = (href: string) => ['answer', href] as const

/** The criteria as the page shows them: unread where their query asks for a period that ends before it begins, which no filter can show. */
const shownAs = (criteria: Criteria, asked: Criteria): Criteria => (isReversed(asked) ? criteria : asked)

interface QueryContext {
  readonly client: QueryClient
  readonly signal: AbortSignal
}

/** The hits of criteria, and how their query was read. Where nothing is asked it does not need the search. */
export async function searchHits(
  { search, overview, criteria }: Omit<Question, 'start'>,
  { client, signal }: QueryContext
): Promise<ReadCriteria & { readonly hits: Hits }> {
  if (asksNothing(criteria)) return { asked: criteria, things: null, hits: hitsOfAll(overview, sortOf(criteria)) }
  const read = await readQuery(client, criteria)
  return { ...read, hits: await runningSearch(search).search(read.asked, signal) }
}

function answerQuery(question: Question) {
  const { criteria, start } = question
  const href = criteriaHref(criteria, start)
  return queryOptions({
    queryKey: answerKey(href),
    async queryFn({ client, signal }): Promise<Answer> {
      const read = await searchHits(question, { client, signal })
      const { hits } = read
      const finder = matchFinder(hits.reading)
      const first = start === null ? 0 : await indexOfStart(client, hits, start)
      const range = { start: first, end: first + FIRST_SCREEN }
      const known = findRows(client, hits, range)
      if (known === null && criteria.query !== '') await delayRows(signal)
      const rows = known ?? (await loadRows(client, hits, { ...range, signal }))
      return {
        ...read,
        asked: shownAs(criteria, read.asked),
        criteria,
        href,
        start: first,
        rows,
        findMatches: await finder,
      }
    },
    // Comparing 100,000 numbers with the last ones would be slow and save nothing.
    structuralSharing: false,
  })
}

/** Its code loads with the first search; where it can't be loaded, nothing is marked. */
async function matchFinder(reading: Reading | null): Promise<MatchFinder | null> {
  if (reading === null) return null
  const code = await import('../../search/match/find-matches.ts').catch(() => null)
  return code && ((text, field) => code.findMatches(text, reading, field))
}

/** The answer where nothing is asked and the page carries the rows, without loading; else undefined. */
function carriedAnswer(client: QueryClient, { overview, criteria, start }: Question): Answer | undefined {
  if (!asksNothing(criteria) || start !== null) return undefined
  const hits = hitsOfAll(overview, sortOf(criteria))
  const rows = findRows(client, hits, { start: 0, end: PRERENDERED_ROWS })
  if (rows === null) return undefined
  return {
    criteria,
    asked: criteria,
    things: null,
    href: criteriaHref(criteria),
    hits,
    start: 0,
    rows,
    findMatches: null,
  }
}

/** The query for the answer; while it loads its data is the answer before (`isPlaceholderData`). */
export function useAnswer(criteria: Criteria, start: ListStart) {
  const client = useQueryClient()
  const question = { search: useSearchClient(), overview: useOverview(), criteria, start }
  return useQuery({
    ...answerQuery(question),
    initialData: () => carriedAnswer(client, question),
    placeholderData: keepPreviousData,
  })
}

export interface Counted {
  /** The criteria that the counts are for, as they were searched for. */
  readonly criteria: Criteria
  readonly counts: Counts
}

export interface CountsState extends Counted {
  /** Whether these counts are for the present criteria. */
  readonly isCounted: boolean
  /** Whether the first counts are still loading. */
  readonly isFirst: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/**
 * The counts of the articles that answer; while they load the last counts, at first those of the whole archive. A search by words needs no
 * columns, which are larger than all else that it loads: its counts load after its list (`listed`).
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
    queryFn: async ({ client, signal }): Promise<Counted> => {
      const { asked } = await readQuery(client, criteria)
      return { criteria: shownAs(criteria, asked), counts: await runningSearch(search).count(asked, signal) }
    },
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

const delayRows = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ROW_LOAD_DELAY)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    })
  })

function runningSearch(search: SearchClient | null): SearchClient {
  if (search === null) throw new Error('The search runs in a browser only.')
  return search
}
