// How many results the list shows. The history entry remembers it, so that going back finds the list as long as it was.

import { useLocation, useNavigate } from 'react-router'
import { FIRST_ROWS } from '../../model/bundle.ts'

const ROWS_MORE = 120

interface EntryState {
  readonly shown?: number
}

export interface Shown {
  /** At most this many rows. */
  readonly limit: number
  /** Shows more of them, in the same history entry. */
  readonly more: () => void
}

/** How many of `total` results to show, and the way to more. */
export function useShown(total: number): Shown {
  const location = useLocation() as { pathname: string; search: string; state: EntryState | null }
  const navigate = useNavigate()
  const limit = Math.min(total, location.state?.shown ?? FIRST_ROWS)
  return {
    limit,
    more() {
      const state = { ...location.state, shown: limit + ROWS_MORE } satisfies EntryState
      void navigate(location.pathname + location.search, { replace: true, state })
    },
  }
}
