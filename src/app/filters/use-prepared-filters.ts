// Loads what filters are answered from as soon as the pointer, a finger or the focus comes near them: the first choice then waits for nothing.

import { useEffect } from 'react'
import { useSearchClient } from '../archive/search-client-context.ts'

const NEARBY = '.strip, .filters, .openfilters, .sheet'

const SIGNS = ['pointerover', 'focusin'] as const

/** To be used once, by the page that has the filters. */
export function usePreparedFilters(): void {
  const client = useSearchClient()
  useEffect(() => {
    const controller = new AbortController()
    function look({ target }: Event) {
      if (!(target instanceof Element) || target.closest(NEARBY) === null) return
      controller.abort()
      client?.preload('columns')
    }
    for (const type of SIGNS) document.addEventListener(type, look, { signal: controller.signal, passive: true })
    return () => controller.abort()
  }, [client])
}
