// A list of the sources page: its first items, which the page carries, and on request more, which are loaded.

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FIRST_SOURCES, type SourceList, type Sources } from '../../model/sources.ts'
import { sourcesQuery, useFirstSources } from '../archive/queries.ts'

/** How many items are added at a time: no more than a browser lays out in a moment. */
const STEP = 500

export interface GrowingList<Item> {
  readonly items: readonly Item[]
  /** How many items there are in all, shown or not. */
  readonly length: number
  readonly grow: () => void
  /** Whether more items are loading. */
  readonly isLoading: boolean
  /** Why they could not be loaded; null where nothing failed. */
  readonly failure: string | null
}

/** A list that begins short. `named` picks an item that is always shown, wherever it stands in the list. */
export function useSourceList<Name extends SourceList>(
  name: Name,
  named?: (item: Sources[Name][number]) => boolean
): GrowingList<Sources[Name][number]> {
  const first = useFirstSources()
  const [wanted, setWanted] = useState(FIRST_SOURCES)
  const length = first.sums.lengths[name]
  const opening: readonly Sources[Name][number][] = first[name]
  const isNamedLater = named !== undefined && opening.length < length && !opening.some(named)
  const enabled = isNamedLater || opening.length < Math.min(wanted, length)
  const { data, error, isFetching, refetch } = useQuery({ ...sourcesQuery, enabled })
  const all: readonly Sources[Name][number][] = (enabled ? data?.[name] : undefined) ?? opening
  const shown = all.slice(0, wanted)
  return {
    items: isNamedLater ? [...shown, ...all.slice(wanted).filter(named)] : shown,
    length,
    grow: () => (error ? void refetch() : setWanted(wanted + STEP)),
    isLoading: isFetching,
    failure: error?.message ?? null,
  }
}
