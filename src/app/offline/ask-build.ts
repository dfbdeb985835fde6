// Which build of the app runs: in this page, and in a service worker. A build is known by the address of its entry.

import type { OfflineMessage } from '../../model/offline-protocol.ts'

/** How long a service worker may take to start and answer, in milliseconds. */
const LONGEST_WAIT = 10_000

/** The entry that this page runs, as the page names it to `start.ts`. */
export const ownEntry = (): string | null =>
  document.querySelector<HTMLScriptElement>('script[data-app]')?.dataset['app']?.split(' ')[0] ?? null

/** The entry of a service worker's build; null where it does not say. */
export const entryOf = (worker: Pick<ServiceWorker, 'postMessage'>, wait = LONGEST_WAIT): Promise<string | null> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const end = (entry: string | null): void => {
      clearTimeout(timer)
      port1.close()
      resolve(entry)
    }
    const timer = setTimeout(end, wait, null)
    port1.addEventListener('message', ({ data }) => end(typeof data === 'string' ? data : null))
    port1.start()
    worker.postMessage({ kind: 'build' } satisfies OfflineMessage, [port2])
  })

/** Answers the service worker when it asks which build this page runs. */
export function answerBuild(container: ServiceWorkerContainer): void {
  container.addEventListener('message', ({ data, ports }: MessageEvent<OfflineMessage>) => {
    if (data.kind === 'build') ports[0]?.postMessage(ownEntry())
  })
}
