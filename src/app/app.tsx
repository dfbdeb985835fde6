// The app without its router: what every page needs around it, in a browser and at build time alike.

import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import type { SearchClient } from './archive/search-client.ts'
import { SearchClientContext } from './archive/search-client-context.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { LoadingPage } from './pages/loading-page.tsx'
import { AppRoutes, type AppRoutesProps } from './routes.tsx'

export interface AppProps {
  readonly queryClient: QueryClient
  /** null at build time. */
  readonly searchClient: SearchClient | null
  readonly isUnknown?: AppRoutesProps['isUnknown']
}

export function App({ queryClient, searchClient, isUnknown = false }: AppProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <SearchClientContext value={searchClient}>
        <ErrorBoundary>
          <Suspense fallback={<LoadingPage />}>
            <AppRoutes isUnknown={isUnknown} />
          </Suspense>
        </ErrorBoundary>
      </SearchClientContext>
    </QueryClientProvider>
  )
}
