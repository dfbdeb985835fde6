// The criteria of the timeline: read from the address on each render, and changed by going to another address. There is no other copy.

import { useCallback, useMemo, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { criteriaHref, readCriteria, type ReadCriteria } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { useCatalogue } from '../archive/queries.ts'
import { resolverOf } from '../archive/resolve-value.ts'

/** Changes of one run that follow one another within this many milliseconds are one step back. */
const RUN = 1_500

/** What makes many small changes in a row: letters that are typed, keys that move an end of the period. */
export type Run = 'query' | 'from' | 'to'

/**
 * Asks for what an update makes of the criteria that the address holds at that moment: two changes within a moment both count. The first
 * change of a run makes a history entry, the later ones replace it; any other change makes one of its own.
 */
export type Ask = (update: (criteria: Criteria) => Criteria, run?: Run) => void

interface LastOfRun {
  readonly run: Run
  /** The address that it led to. */
  readonly href: string
  /** In milliseconds since 1970. */
  readonly time: number
}

/** The criteria that the address holds, where their list begins, what could not be read, and the way to others. Suspends until the catalogue is there. */
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
      const goesOn = current !== null && current.run === run && current.href === here && time - current.time < RUN
      last.current = run === undefined ? null : { run, href, time }
      void navigate(href, { replace: goesOn })
    },
    [navigate, resolve]
  )

  return { ...asked, ask }
}
