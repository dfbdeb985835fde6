// What was searched for on this device, the latest first. It is stored in the browser and sent nowhere. Where the browser stores nothing, the list
// is empty and all else works.

import { STORE_PREFIX } from '../address-of.ts'

const STORE = `${STORE_PREFIX}.searches`
const MOST_KEPT = 10

/** The latest searches, as they were typed. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? '[]')
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, MOST_KEPT) : []
  } catch {
    return []
  }
}

function store(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(STORE)
    else localStorage.setItem(STORE, JSON.stringify(searches))
  } catch {
    // Storage is full or refused.
  }
}

/** Stores a search as the latest. A query of spaces alone is not stored. */
export function rememberSearch(query: string): void {
  const search = query.trim().replaceAll(/\s+/gu, ' ')
  if (search === '') return
  store([search, ...recentSearches().filter((each) => each !== search)].slice(0, MOST_KEPT))
}

export const forgetSearch = (search: string): void => store(recentSearches().filter((each) => each !== search))

export const forgetSearches = (): void => store([])
