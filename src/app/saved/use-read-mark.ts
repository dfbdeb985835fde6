// Keeps the read mark of the article on the page. Its code loads when the browser is idle.

import { useEffect } from 'react'
import type { KeptArticle } from './desk.ts'

/** Safari has no idle callbacks. In milliseconds. */
const REST = 2_000

function whenIdle(act: () => void, signal: AbortSignal): void {
  const idle = 'requestIdleCallback' in globalThis ? requestIdleCallback(act) : setTimeout(act, REST)
  signal.addEventListener('abort', () =>
    'cancelIdleCallback' in globalThis ? cancelIdleCallback(idle) : clearTimeout(idle)
  )
}

/** `list` is the address of the list that it was opened from; null for none. */
export function useReadMark({ path, day, title, language }: KeptArticle, list: string | null): void {
  useEffect(() => {
    const reading = new AbortController()
    const { signal } = reading
    const keep = async () => {
      const { keepReadMark } = await import('./keep-read-mark.ts')
      if (!signal.aborted) keepReadMark({ path, day, title, language }, list, signal)
    }
    // Without its code there is no mark, and the page stays as it is.
    whenIdle(() => void keep().catch(() => {}), signal)
    return () => reading.abort()
  }, [path, day, title, language, list])
}
