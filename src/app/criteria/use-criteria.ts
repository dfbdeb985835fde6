// The criteria of the page: read from the address on each render, and changed by going to another address. There is no other copy.

import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { type Dropped, readCriteria } from '../../address/criteria-address.ts'
import { asksNothing, type Criteria } from '../../model/criteria.ts'
import { useCatalogue } from '../archive/queries.ts'
import { useSearchClient } from '../archive/search-client-context.ts'
import { putQuestion } from '../archive/use-results.ts'
import { criteriaHref } from './criteria-href.ts'
import { foreseeAnswer, isAtHand } from './load-answer.ts'
import { resolverOf } from './resolve-value.ts'

/** Letters typed within this many milliseconds of one another are one step back. */
const BURST = 1_500

/** What a history entry that the timeline wrote carries. */
interface EntryState {
  /** When the last letter of a burst was typed, in milliseconds since 1970. */
  readonly typedAt?: number
}

export interface AskedCriteria {
  readonly criteria: Criteria
  /** Those that the address holds by now. React renders them a moment later: what is done within that moment builds on them. */
  readonly present: () => Criteria
  /** What the address holds that can't be understood. */
  readonly dropped: readonly Dropped[]
  /**
   * Goes to the address of other criteria. `burst`: the first letter of a burst makes a history entry, the later ones replace it. Gives whether
   * their answer is at hand, so that it is about to be shown.
   */
  readonly ask: (next: Criteria, how?: 'push' | 'burst') => boolean
  /** Says that these are likely to be asked next: what they are shown with is loaded meanwhile. */
  readonly foresee: (next: Criteria) => void
  /** The criteria that a query string (`?theme=skills`) holds. */
  readonly read: (queryString: string) => Criteria
  readonly hrefOf: (criteria: Criteria) => string
}

/**
 * The history entry that the browser stands on. React renders a new address a moment after it holds: two letters typed within that moment
 * must not both take the last rendered address for the present one.
 */
function presentEntry(): { readonly href: string; readonly typedAt: number } {
  // React Router keeps an entry's state under `usr`.
  const { usr } = (window.history.state ?? {}) as { readonly usr?: EntryState | null }
  return { href: window.location.pathname + window.location.search, typedAt: usr?.typedAt ?? -Infinity }
}

/** The criteria that the address holds, and the way to other ones. Suspends until the catalogue is there. */
export function useCriteria(): AskedCriteria {
  const { search: asked } = useLocation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const search = useSearchClient()
  const catalogue = useCatalogue()
  const resolve = useMemo(() => resolverOf(catalogue), [catalogue])
  const { criteria, dropped } = useMemo(() => readCriteria(asked, resolve), [asked, resolve])

  // The same functions from one question to the next: filters that are the same need not render again.
  const read = useCallback((queryString: string) => readCriteria(queryString, resolve).criteria, [resolve])
  const present = useCallback(() => read(window.location.search), [read])
  const foresee = useCallback((next: Criteria) => foreseeAnswer(client, search, next), [client, search])

  const ask = useCallback(
    (next: Criteria, how: 'push' | 'burst' = 'push') => {
      const href = criteriaHref(next)
      const entry = presentEntry()
      if (href === entry.href) return true
      // The answer is on its way while React renders what was done.
      if (search !== null && !asksNothing(next)) putQuestion(client, search, next).catch(() => {})
      const atHand = isAtHand(client, next)
      if (how === 'push') {
        void navigate(href)
        return atHand
      }
      const typedAt = Date.now()
      void navigate(href, { replace: typedAt - entry.typedAt < BURST, state: { typedAt } satisfies EntryState })
      return atHand
    },
    [navigate, client, search]
  )

  return { criteria, present, dropped, ask, foresee, read, hrefOf: criteriaHref }
}
