// What was searched for on this device, the latest first. It stays there: nothing is sent anywhere. A browser that keeps nothing costs the
// reader the list and nothing else.

const STORE = 'dateline.searches'
const MOST = 10

/** The latest searches, as they were typed. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? '[]')
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

function keep(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(STORE)
    else localStorage.setItem(STORE, JSON.stringify(searches))
  } catch {
    // Storage is full or refused.
  }
}

/** Keeps a search as the latest; one without words is none. */
export function rememberSearch(query: string): void {
  const search = query.trim().replaceAll(/\s+/gu, ' ')
  if (search === '') return
  keep([search, ...recentSearches().filter((each) => each !== search)].slice(0, MOST))
}

export const forgetSearch = (search: string): void => keep(recentSearches().filter((each) => each !== search))

export const forgetSearches = (): void => keep([])
