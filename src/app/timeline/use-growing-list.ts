// How many rows of an answer the list shows. It begins with a screenful and grows in steps; when the reader comes back to a history entry, it begins
// with as many rows as the list had.

import { queryOptions, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import type { ListStart } from '../../address/criteria-address.ts'
import { sortOf } from '../../model/criteria.ts'
import { MOST_ROWS, startAt, stopAfter } from '../archive/list-part.ts'
import { type ListRange, loadRows, type Row } from '../archive/load-cards.ts'
import { cardMonthsQuery } from '../archive/queries.ts'
import { type Answer, FIRST_SCREEN } from '../archive/use-answer.ts'
import { entryKey, findScrollPosition } from '../scroll/scroll-position.ts'
import { useHydrated } from '../ui/use-hydrated.ts'

/** How many rows the list grows by. */
const STEP = 60

/** A list of at most so many rows can be shown whole, to find in the page and to print. */
const MOST_SHOWN_WHOLE = 5_000

interface MoreRows {
  /** Up to the first step that can't be loaded. */
  readonly rows: readonly Row[]
  readonly isFailed: boolean
}

/** The rows beyond those that an answer carries. While a longer list loads, the last one of the same answer stays. */
const moreRowsQuery = ({ href, hits }: Answer, { start, end }: ListRange) =>
  queryOptions({
    queryKey: ['rows', href, start, end] as const,
    async queryFn({ client, signal }): Promise<MoreRows> {
      const steps = stepsFrom(start, end).map((range) => loadRows(client, hits, { ...range, signal }))
      const loads = await Promise.allSettled(steps)
      signal.throwIfAborted()
      const rows: Row[] = []
      for (const load of loads) {
        if (load.status === 'rejected') return { rows, isFailed: true }
        rows.push(...load.value)
      }
      return { rows, isFailed: false }
    },
    placeholderData: (last, query) => (query?.queryKey[1] === href ? last : undefined),
    staleTime: ({ state }) => (state.data?.isFailed ? 0 : Infinity),
    structuralSharing: false,
    enabled: start < end,
  })

/** The indexes from `start` up to but without `end`, in steps. */
function stepsFrom(start: number, end: number): readonly ListRange[] {
  const count = Math.ceil(Math.max(0, end - start) / STEP)
  return Array.from({ length: count }, (_, step) => ({
    start: start + step * STEP,
    end: Math.min(end, start + (step + 1) * STEP),
  }))
}

/** Where a list of so many rows stops, and where the next part begins; null for both where the list does not stop. */
function useStop({ asked, hits, start }: Answer, length: number): { stop: number | null; next: ListStart } {
  const mayStop = length >= MOST_ROWS && start + length < hits.total
  const { data: months } = useQuery({ ...cardMonthsQuery, enabled: mayStop })
  if (!mayStop || months === undefined) return { stop: mayStop ? start + MOST_ROWS : null, next: null }
  const listed = { hits, byTime: sortOf(asked) !== 'match' }
  const stop = stopAfter(listed, months, start)
  return { stop, next: startAt(listed, months, stop) }
}

/** Returns a function: how many rows the list had when the reader left this history entry; 0 for a new entry. */
function useKeptLength(): () => number {
  const location = useLocation()
  const type = useNavigationType()
  return () => (type === NavigationType.Pop ? (findScrollPosition(entryKey(location))?.rows ?? 0) : 0)
}

export interface GrowingList {
  /** The rows that are loaded, up to the first gap. */
  readonly rows: readonly Row[]
  /** Where the next part of the list begins; null where the list does not stop here. */
  readonly next: ListStart
  readonly isLoading: boolean
  readonly isFailed: boolean
  readonly retry: () => void
  /** Shows some more rows. */
  readonly grow: () => void
  /** Shows all rows; null where they are too many. */
  readonly showAll: (() => void) | null
}

/** The rows of an answer that the list shows, and functions that make it longer. */
export function useGrowingList(answer: Answer): GrowingList {
  const { hits, start, rows: carried } = answer
  const hydrated = useHydrated()
  const keptLength = useKeptLength()
  // A prerendered page begins with all rows that it carries.
  const [asked, setAsked] = useState(() => Math.max(hydrated ? FIRST_SCREEN : carried.length, keptLength()))
  const total = hits.total - start
  const length = hydrated ? Math.min(total, asked) : carried.length
  const first = carried.slice(0, length)
  const { stop, next } = useStop(answer, length)
  const end = stop ?? start + length
  const { data: more, isFetching, refetch } = useQuery(moreRowsQuery(answer, { start: start + first.length, end }))
  const rows = more === undefined ? first : [...first, ...more.rows].slice(0, end - start)
  const isWhole = start + rows.length === end
  // Thousands of rows take a while to render; meanwhile the page stays responsive.
  const shown = useDeferredValue(rows.length)
  return {
    rows: rows.slice(0, shown),
    next: isWhole ? next : null,
    isLoading: !isWhole || shown < rows.length,
    isFailed: more?.isFailed === true && !isFetching,
    retry: () => void refetch(),
    grow: () => setAsked(length < MOST_ROWS ? Math.min(length + STEP, MOST_ROWS) : length + STEP),
    showAll: hits.total <= MOST_SHOWN_WHOLE ? () => setAsked(total) : null,
  }
}
