// Leaves work for when the browser has nothing else to do.

/** Where the browser cannot say when it is idle: after this many milliseconds. */
const PAUSE = 100

/** Runs it then, unless what it returns is called before. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, PAUSE)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(run)
  return () => cancelIdleCallback(request)
}
