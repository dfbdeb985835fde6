// Starts the search worker. Under Trusted Types a worker's address must come from a policy: this one admits our own origin alone.

import workerUrl from '../../worker/search-worker.ts?worker&url'

interface ScriptUrlPolicy {
  createScriptURL(url: string): string
}

interface TrustedTypesWindow {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy
  }
}

function ownUrl(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`Not a script of this site: ${url}`)
  return url
}

/** A running search worker, or null where the browser has none. Called once a page: a policy's name can be taken once. */
export function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  const { trustedTypes } = window as TrustedTypesWindow
  const policy = trustedTypes?.createPolicy('dateline', { createScriptURL: ownUrl })
  return new Worker(policy?.createScriptURL(workerUrl) ?? ownUrl(workerUrl), { type: 'module' })
}
