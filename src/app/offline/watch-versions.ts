// Watches for a version of the site that waits until no page runs the one before it.

import type { OfflineMessage } from '../../model/offline-protocol.ts'
import { entryOf, ownEntry } from './ask-build.ts'

/** A page that stays open for weeks looks for a new version when the reader comes back to it, at most so often, in milliseconds. */
const LOOK_EVERY = 60 * 60_000

/** How long a version may take to take over before the page is loaded anyway, in milliseconds. */
const LONGEST_WAIT = 3_000

const takeOver = (worker: ServiceWorker): void => worker.postMessage({ kind: 'take-over' } satisfies OfflineMessage, [])

/**
 * Calls `onChange` with whether a version waits that this page does not run. A page that runs it already, since it came from the network, has nothing
 * to decide: there the version takes over.
 */
export function watchVersions(registration: ServiceWorkerRegistration, onChange: (isNewer: boolean) => void): void {
  const look = async (): Promise<void> => {
    const { waiting } = registration
    const entry = waiting && (await entryOf(waiting))
    if (waiting === null || entry === null || waiting !== registration.waiting) return
    if (entry === ownEntry()) takeOver(waiting)
    onChange(entry !== ownEntry())
  }
  const follow = (): void => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') void look()
    })
  }
  registration.addEventListener('updatefound', follow)
  follow()
  void look()

  let looked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() < looked + LOOK_EVERY) return
    looked = performance.now()
    // Without a network there is none to be found.
    registration.update().catch(() => {})
  })
}

/** Has the version that waits take over, and loads this page anew. Other pages go on with theirs. */
export function acceptVersion({ waiting }: ServiceWorkerRegistration): void {
  const reload = (): void => location.reload()
  // None waits where another page has accepted it.
  if (waiting === null) return reload()
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  takeOver(waiting)
  // A newer one may have come in its place just now: the page then comes from the network as that one.
  setTimeout(reload, LONGEST_WAIT)
}
