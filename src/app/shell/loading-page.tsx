// Stands in place of a page while its data is loading.

import { WORDS } from '../ui/words.ts'

export function LoadingPage() {
  return (
    <p className="loading kicker appear-late min-h-svh py-8" role="status">
      {WORDS.loading}
    </p>
  )
}
