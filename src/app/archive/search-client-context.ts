// Provides the one search client of the page.

import { createContext, useContext } from 'react'
import type { SearchClient } from './search-client.ts'

/** null at build time. */
export const SearchClientContext = createContext<SearchClient | null>(null)

/** The search client; null at build time and without a provider. */
export function useSearchClient(): SearchClient | null {
  return useContext(SearchClientContext)
}
