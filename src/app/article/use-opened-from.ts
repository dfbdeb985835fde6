// The list that an article was opened from, as the history entry remembers it. The links of a list set `from`; those from article to article pass
// it on and count the steps, so that the way back leads to the list itself, as it was, and not to a new one like it.

import { useLocation } from 'react-router'
import { useHydrated } from '../ui/use-hydrated.ts'

/** The state of a history entry that shows an article. */
export interface ArticleEntryState {
  /** The address of the list, within the site: `/?q=wages`; of a long list with the month that it showed: `/#2021-04`. */
  readonly from: string
  /** How many entries back the list is; 1 where it is left out. */
  readonly steps?: number
}

export interface OpenedFrom {
  readonly from: string
  /** The same without the month: what was asked. */
  readonly list: string
  readonly steps: number
}

const isEntryState = (state: unknown): state is ArticleEntryState =>
  typeof state === 'object' && state !== null && 'from' in state && typeof state.from === 'string'

/** Where the article was opened from; null where it was not opened from a list, and while a prerendered page is taken over. */
export function useOpenedFrom(): OpenedFrom | null {
  const { state } = useLocation() as { state: unknown }
  const hydrated = useHydrated()
  if (!hydrated || !isEntryState(state)) return null
  const { from, steps = 1 } = state
  return { from, list: from.replace(/#.*$/, ''), steps }
}

/** The state of an entry that is one step further on. */
export const stateOneOn = (opened: OpenedFrom | null): ArticleEntryState | null =>
  opened && { from: opened.from, steps: opened.steps + 1 }
