// The defaults of queries: data never becomes stale, since files are named by their hash; errors show after one retry; and no query waits for
// `navigator.onLine`, since localhost answers without a network.

import { QueryClient } from '@tanstack/react-query'
import type { PageData } from '../publish/page.ts'

/** Makes a client that holds this data already. */
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
