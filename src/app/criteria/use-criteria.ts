// The criteria of the timeline: read from the address on each render, and changed by navigating to another address. There is no other copy.

import { useQueryClient } from '@tanstack/react-query'
import { startTransition, useCallback, useMemo, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { criteriaHref, readCriteria, type ReadCriteria } from '../../address/criteria-address.ts'
import { TIMELINE_PATH } from '../../address/page-path.ts'
import type { Catalogue } from '../../model/bundle.ts'
import { type Criteria, NO_CRITERIA } from '../../model/criteria.ts'
import { addressOf } from '../address-of.ts'
import { catalogueQuery, useCatalogue } from '../archive/queries.ts'
import { resolverOf } from '../archive/resolve-value.ts'

/** Changes of one run with less than so many milliseconds between them make one history entry. */
const RUN_GAP = 1_500

/** Many small changes in a row: letters typed into the query, keys that move an end of the period. */
export type Run = 'query' | 'from' | 'to'

/**
 * Updates the criteria that the address holds at that moment, so that two changes between renders both count. The first change of a run makes a
 * history entry, and the later ones replace it; any other change makes its own entry.
 */
export type Ask = (update: (criteria: Criteria) => Criteria, run?: Run) => void

interface LastOfRun {
  readonly run: Run
  /** The path that it led to, with its query. */
  readonly href: string
  /** In milliseconds since 1970. */
  readonly time: number
}

/**
 * Returns the function that changes what is asked. On other pages nothing is asked yet, and it leads to the timeline. It waits for the catalogue,
 * where that is not loaded.
 */
export function useAsk(): Ask {
  const navigate = useNavigate()
  const client = useQueryClient()
  const last = useRef<LastOfRun | null>(null)

  return useCallback<Ask>(
    (update, run) => {
      const change = (catalogue: Catalogue) => {
        const { pathname, search } = window.location
        const isTimeline = pathname === addressOf(TIMELINE_PATH)
        const now = isTimeline ? readCriteria(search, resolverOf(catalogue)).criteria : NO_CRITERIA
        const href = criteriaHref(update(now))
        if (href === criteriaHref(now)) return
        const { current } = last
        const time = Date.now()
        const continuesRun =
          current !== null &&
          current.run === run &&
          addressOf(current.href) === pathname + search &&
          time - current.time < RUN_GAP
        last.current = run === undefined ? null : { run, href, time }
        const go = () => void navigate(href, { replace: continuesRun })
        // Another page stays until the timeline is loaded; a change of the timeline's question shows at once.
        if (isTimeline) go()
        else startTransition(go)
      }
      const loaded = client.getQueryData(catalogueQuery.queryKey)
      if (loaded !== undefined) change(loaded)
      else void client.ensureQueryData(catalogueQuery).then(change, () => undefined)
    },
    [navigate, client]
  )
}

/** Reads the criteria of the address, the start of their list and the values that were dropped; `ask` changes them. Suspends until the catalogue is loaded. */
export function useCriteria(): ReadCriteria & { readonly ask: Ask } {
  const { search } = useLocation()
  const catalogue = useCatalogue()
  const asked = useMemo(() => readCriteria(search, resolverOf(catalogue)), [search, catalogue])
  return { ...asked, ask: useAsk() }
}

/** The query of the address; empty on pages other than the timeline. */
export function useAskedQuery(): string {
  const { pathname, search } = useLocation()
  return pathname === TIMELINE_PATH ? readCriteria(search, () => null).criteria.query : ''
}
