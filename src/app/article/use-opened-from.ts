// The list that an article was opened from, as its history entry remembers it, and how the query of that list was read.

import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import type { Reading } from '../../search/results.ts'
import { type Answer, answerKey } from '../archive/use-answer.ts'
import { type OpenedFrom, readOpenedFrom } from '../scroll/use-followed-links.ts'
import { useHydrated } from '../ui/use-hydrated.ts'

/** Where the article was opened from; null where it was not opened from a list, and while a prerendered page is hydrated. */
export function useOpenedFrom(): OpenedFrom | null {
  const { state } = useLocation() as { state: unknown }
  return useHydrated() ? readOpenedFrom(state) : null
}

/** How the query of that list was read; null where its answer is no longer cached. Loads nothing. */
export function useQueryReading(opened: OpenedFrom | null): Reading | null {
  const client = useQueryClient()
  return (opened && client.getQueryData<Answer>(answerKey(opened.list))?.hits.reading) ?? null
}
