// The criteria of the timeline: read from the address on each render, and changed by navigating to another address. There is no other copy.

import { useCallback, useMemo, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { criteriaHref, readCriteria, type ReadCriteria } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { useCatalogue } from '../archive/queries.ts'
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
  /** The address that it led to. */
  readonly href: string
  /** In milliseconds since 1970. */
  readonly time: number
}

/** Reads the criteria of the address, the start of their list and the values that were dropped; `ask` changes them. Suspends until the catalogue is loaded. */
export function useCriteria(): ReadCriteria & { readonly ask: Ask } {
  const { search } = useLocation()
  const navigate = useNavigate()
  const catalogue = useCatalogue()
  const resolve = useMemo(() => resolverOf(catalogue), [catalogue])
  const asked = useMemo(() => readCriteria(search, resolve), [search, resolve])
  const last = useRef<LastOfRun | null>(null)

  const ask = useCallback<Ask>(
    (update, run) => {
      const { criteria: now } = readCriteria(window.location.search, resolve)
      const href = criteriaHref(update(now))
      if (href === criteriaHref(now)) return
      const here = window.location.pathname + window.location.search
      const { current } = last
      const time = Date.now()
      const continuesRun =
        current !== null && current.run === run && current.href === here && time - current.time < RUN_GAP
      last.current = run === undefined ? null : { run, href, time }
      void navigate(href, { replace: continuesRun })
    },
    [navigate, resolve]
  )

  return { ...asked, ask }
}
