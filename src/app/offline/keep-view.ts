// Keeps what the reader sees. What a page has loaded before the service worker stood passes through it once more, and so does the data that a
// prerendered page carries in itself: without a network the shell shows the page from data.

import type { QueryClient } from '@tanstack/react-query'
import type { Card } from '../../model/bundle.ts'
import { DATA_ROOT, MANIFEST_FILE } from '../../model/data-file.ts'
import { PAGE_KEYS } from '../../publish/page.ts'
import { addressOf } from '../address-of.ts'
import { loadCards } from '../archive/load-cards.ts'
import { makeQueryClient } from '../query-client.ts'

/** Scripts, styles and faces are kept with their build. */
const isData = (address: string): boolean => {
  const { origin, pathname } = new URL(address)
  const root = addressOf(DATA_ROOT)
  return origin === location.origin && pathname.startsWith(root) && pathname !== root + MANIFEST_FILE
}

/** Asks again for what the page has loaded: it comes from the browser's own cache. */
export async function keepLoaded(): Promise<void> {
  const loaded = new Set(performance.getEntriesByType('resource').map(({ name }) => name))
  for (const address of loaded) if (isData(address)) await fetch(address).catch(() => {})
}

/** Loads the data of this page as if the page did not carry it. What can't be loaded is left out. */
export async function keepCarried(client: QueryClient): Promise<void> {
  const fresh = makeQueryClient([])
  const { length } = client.getQueryData<readonly Card[]>(PAGE_KEYS.firstCards) ?? []
  const ordinals = Array.from({ length }, (_, ordinal) => ordinal)
  await loadCards(fresh, ordinals).catch(() => {})
  const shown = client.getQueryCache().findAll({ type: 'active' })
  for (const { queryKey, options } of shown)
    if (options.queryFn) await fresh.fetchQuery({ queryKey, queryFn: options.queryFn }).catch(() => {})
  fresh.clear()
}
