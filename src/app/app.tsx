// The app without its router, as it runs in a browser and at build time.

import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import type { SearchClient } from './archive/search-client.ts'
import { SearchClientContext } from './archive/search-client-context.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { LoadingPage } from './shell/loading-page.tsx'
import { AppRoutes } from './routes.tsx'

export interface AppProps {
  readonly queryClient: QueryClient
  /** null at build time. */
  readonly searchClient: SearchClient | null
}

export function App({ queryClient, searchClient }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <SearchClientContext value={searchClient}>
        <ErrorBoundary>
          <Suspense fallback={<LoadingPage />}>
            <AppRoutes />
          </Suspense>
        </ErrorBoundary>
      </SearchClientContext>
    </QueryClientProvider>
  )
}
