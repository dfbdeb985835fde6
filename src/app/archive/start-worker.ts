// Starts the search worker. Under Trusted Types a worker's URL must come from a policy: this one allows only our own origin.

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

/** Starts a search worker; null where the browser has no workers. To be called once in a page: the name of a policy can be used once. */
export function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  const { trustedTypes } = window as TrustedTypesWindow
  const policy = trustedTypes?.createPolicy('dateline', { createScriptURL: ownUrl })
  return new Worker(policy?.createScriptURL(workerUrl) ?? ownUrl(workerUrl), { type: 'module' })
}
