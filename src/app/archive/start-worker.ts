// Starts the search worker.

import workerUrl from '../../worker/search-worker.ts?worker&url'
import { scriptUrl } from '../script-url.ts'

/** Starts a search worker; null where the browser has no workers. */
export const startWorker = (): Worker | null =>
  typeof Worker === 'undefined' ? null : new Worker(scriptUrl(workerUrl), { type: 'module' })
