// How queries behave: files named by their hash never grow old, a lost network is said soon, and nothing waits for `navigator.onLine`,
// since this very machine may answer without a network.

import { QueryClient } from '@tanstack/react-query'
import type { PageData } from '../publish/page.ts'

/** A client that already knows these answers. */
export function makeQueryClient(data: readonly PageData[]): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        networkMode: 'always',
        retry: 1,
        retryDelay: 300,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  })
  for (const [key, value] of data) client.setQueryData(key, value)
  return client
}
