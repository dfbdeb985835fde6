// How the query was read that the article's list answers. It is known while the list's results are still at hand; nothing is asked anew for it.

import { useQueryClient } from '@tanstack/react-query'
import type { Hits, Reading } from '../../search/results.ts'
import type { OpenedFrom } from './use-opened-from.ts'

export function useQueryReading(opened: OpenedFrom | null): Reading | null {
  const client = useQueryClient()
  if (opened === null || !opened.list.includes('?')) return null
  const search = opened.list.slice(opened.list.indexOf('?'))
  return client.getQueryData<Hits>(['results', search])?.reading ?? null
}
