// Lets the archive be read without a network from now on: starts the service worker, keeps what this page shows, and says when a newer version of the
// site is ready. Where the browser refuses, the page goes on without a word.

import type { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { type OfflineMessage, WORKER_PATH } from '../../model/offline-protocol.ts'
import { addressOf } from '../address-of.ts'
import { scriptUrl } from '../script-url.ts'
import { answerBuild } from './ask-build.ts'
import { keepCarried, keepLoaded } from './keep-view.ts'
import { UpdateLine } from './update-line.tsx'
import { acceptVersion, watchVersions } from './watch-versions.ts'

const savesData = (): boolean =>
  'connection' in navigator && (navigator.connection as { readonly saveData?: boolean } | undefined)?.saveData === true

/** Has what nothing needs dropped. Not while another version is about to take over: a message would wake the one before, which has to end first. */
function tidy({ active, installing, waiting }: ServiceWorkerRegistration): void {
  if (installing === null && waiting === null) active?.postMessage({ kind: 'tidy' } satisfies OfflineMessage, [])
}

/** Resolves when a service worker answers the requests of this page. */
const untilControlled = (container: ServiceWorkerContainer): Promise<void> =>
  new Promise((resolve) => {
    if (container.controller !== null) resolve()
    else container.addEventListener('controllerchange', () => resolve(), { once: true })
  })

/** The line stands beside the app: it shows on every page. */
function openLine(registration: ServiceWorkerRegistration): (isNewer: boolean) => void {
  const container = document.body.appendChild(document.createElement('div'))
  // The line sticks to the window, not to its container.
  container.className = 'contents'
  const root = createRoot(container)
  return (isNewer) => root.render(isNewer && <UpdateLine onAccept={() => acceptVersion(registration)} />)
}

/** To be called once in a page of the site, when it stands. */
export async function startOffline(queryClient: QueryClient): Promise<void> {
  const { serviceWorker } = navigator
  const hasLoadedAlone = serviceWorker.controller === null
  answerBuild(serviceWorker)
  const registration = await serviceWorker
    .register(scriptUrl(addressOf(WORKER_PATH)), { updateViaCache: 'none' })
    .catch(() => null)
  if (registration === null) return
  // A page that was loaded past the service worker, by Shift and reload, stays without it.
  if (registration.active?.state !== 'activated') await untilControlled(serviceWorker)
  if (serviceWorker.controller !== null) {
    if (hasLoadedAlone) await keepLoaded()
    if (!savesData()) await keepCarried(queryClient)
  }
  // Last: the version before ends when nothing is asked of it.
  watchVersions(registration, openLine(registration))
  serviceWorker.addEventListener('controllerchange', () => tidy(registration))
  tidy(registration)
}
