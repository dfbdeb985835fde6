// Which of the results the list shows: from which month on, and how many. Up to 5,000 all of them come into the page by and by; of more, some
// months at a time. The month stands in the address as its fragment, and where the list began in the history entry, so that going back finds it.

import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { startTransition, useCallback, useMemo, useState } from 'react'
import { type Location, useLocation, useNavigationType, NavigationType } from 'react-router'
import { FIRST_ROWS } from '../../model/bundle.ts'
import type { Sort } from '../../model/criteria.ts'
import { type Month, parseMonth } from '../../model/day.ts'
import type { Hits } from '../../search/results.ts'
import { endOfMonth, type ListRange, monthAt, ordinalAt, placeBlocks, placeOfMonth } from '../archive/place-blocks.ts'
import { blocksQuery } from '../archive/queries.ts'
import { areCarried, prepareCards } from '../archive/use-cards.ts'
import { FIRST_SCREEN } from './load-answer.ts'
import { entryKey, findPlace } from '../place/saved-place.ts'
import { useHydrated } from '../ui/use-hydrated.ts'

/** A list of at most this many rows is in the page as a whole, for the browser's own search to find. */
export const WHOLE_LIST = 5_000

/** Of a longer one, so many rows and the rest of their last month: every change of the question takes them apart again. */
const PART_OF_LIST = 500

/** How many rows a list comes to have by itself, from where it begins; one that is scrolled goes on. */
export const rowsUnasked = (results: Hits): number => (results.total > WHOLE_LIST ? PART_OF_LIST : WHOLE_LIST)

const ROWS_MORE = 120

/** Neighbours in time share a file; the best matches each have one of their own, so that only what is about to be seen is worth loading. */
const MATCHES_MORE = 24

/** With how many where nothing has to be loaded for them: headlines alone, on a tall screen. */
const SCREEN_AT_HAND = 20

/** With how many rows a list begins; one that is taken over from the build has all that its page carries. */
function firstRowsOf(client: QueryClient, results: Hits, hydrated: boolean): number {
  const atHand = hydrated ? SCREEN_AT_HAND : FIRST_ROWS
  return areCarried(client, results, { start: 0, end: atHand }) ? atHand : FIRST_SCREEN
}

/** What a history entry says of the list. */
export interface ListEntry {
  /** The month that the list begins with, where the address names another one that was scrolled to; null for its own beginning. */
  readonly listFrom?: Month | null
}

export interface Shown extends ListRange {
  /** The month in which the list goes on after its last row, and the one before its first; null where there is none or it is not known. */
  readonly next: Month | null
  readonly previous: Month | null
  /** Shows more rows, once they are loaded; gives that up when the signal is aborted. */
  readonly more: (signal: AbortSignal) => void
}

interface Grown {
  readonly results: Hits
  readonly from: Month | null
  readonly rows: number
}

/** The part of the results that the list shows, and the way to more. Only a list in the order of time can begin with a month. */
export function useShown(results: Hits, sort: Sort): Shown {
  const client = useQueryClient()
  const location = useLocation() as Location<ListEntry | null>
  const { hash, state } = location
  const key = entryKey(location)
  const type = useNavigationType()
  const hydrated = useHydrated()
  const named = state?.listFrom === undefined ? parseMonth(hash.slice(1)) : state.listFrom
  const from = hydrated && sort !== 'match' ? named : null
  const first = useMemo(() => firstRowsOf(client, results, hydrated), [hydrated, client, results])
  const [grown, setGrown] = useState<Grown>({ results, from, rows: first })
  const kept = useMemo(
    () => (hydrated && type === NavigationType.Pop ? (findPlace(key)?.rows ?? 0) : 0),
    [hydrated, type, key]
  )
  const sofar = grown.results === results && grown.from === from ? grown.rows : first
  const rows = Math.max(sofar, kept)
  if (grown.results !== results || grown.from !== from || grown.rows !== rows) setGrown({ results, from, rows })

  const long = sort !== 'match' && results.total > WHOLE_LIST
  const { data } = useQuery({ ...blocksQuery, enabled: from !== null || (long && rows > FIRST_ROWS) })
  const placed = useMemo(() => (data === undefined ? null : placeBlocks(data)), [data])
  const start = useMemo(
    () => (from === null || placed === null ? 0 : placeOfMonth(results, placed, from)),
    [from, placed, results]
  )
  // Until it is known where the month is, no row is asked for.
  const limit = from !== null && placed === null ? 0 : Math.min(results.total, start + rows)
  const end = useMemo(
    () => (long && placed !== null && rows >= PART_OF_LIST ? endOfMonth(results, placed, limit - 1) : limit),
    [long, placed, rows, results, limit]
  )
  const monthOfRow = (place: number) =>
    sort === 'match' || placed === null || place < 0 || place >= results.total
      ? null
      : monthAt(placed, ordinalAt(results, place))

  const more = useCallback(
    (signal: AbortSignal) => {
      const step = sort === 'match' ? MATCHES_MORE : ROWS_MORE
      const length = end - start
      const longer = sort !== 'match' && length < FIRST_ROWS ? FIRST_ROWS : length + step
      void prepareCards(client, results, { start: end, end: start + longer, signal }).then(() => {
        if (!signal.aborted) startTransition(() => setGrown({ results, from, rows: longer }))
      })
    },
    [client, results, sort, from, start, end]
  )

  return {
    start,
    end,
    next: long && rows >= PART_OF_LIST ? monthOfRow(end) : null,
    previous: monthOfRow(start - 1),
    more,
  }
}
