// The page is read first: what keeps the archive on the device loads when the page stands. Apart from the entry, which would need a list of its own of
// what it loads later.

import type { QueryClient } from '@tanstack/react-query'

/** In milliseconds. */
const READ_FIRST = 4_000

async function start(queryClient: QueryClient): Promise<void> {
  const { startOffline } = await import('./offline/start-offline.tsx')
  await startOffline(queryClient)
}

/** To be called once in a page of the site. Where it can't load or start, the page goes on without a word. */
export function startOfflineLater(queryClient: QueryClient): void {
  // Browsers offer it to secure contexts: https or localhost. In development nothing is kept, or changes would not show.
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    setTimeout(() => void start(queryClient).catch(() => {}), READ_FIRST)
}
