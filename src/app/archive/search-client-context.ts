// Hands the one search client of the page to whoever asks it.

import { createContext, useContext } from 'react'
import type { SearchClient } from './search-client.ts'

/** null while a page is rendered at build time: there, nothing is asked. */
export const SearchClientContext = createContext<SearchClient | null>(null)

/** The search client. Throws outside of a browser. */
export function useSearchClient(): SearchClient | null {
  return useContext(SearchClientContext)
}
