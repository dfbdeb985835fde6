// The address of a script that is started apart from the page: the search worker, and the service worker. Under Trusted Types it must come from a
// policy; ours allows our own origin alone, and its name can be taken once in a page.

interface ScriptUrlPolicy {
  createScriptURL(url: string): string
}

interface TrustedTypesWindow {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy
  }
}

function ownUrl(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(url)
  return url
}

const policy = (globalThis as TrustedTypesWindow).trustedTypes?.createPolicy('dateline', { createScriptURL: ownUrl })

/** The address as workers take it. Where a browser has Trusted Types, throws for an address of another origin. */
export const scriptUrl = (url: string): string => policy?.createScriptURL(url) ?? url
