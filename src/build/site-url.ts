// Where the site will stand: its address from SITE_URL, and its base, the path that it lives under.

import { plainError } from './plain-error.ts'

/** From `/` to `/`, of what needs no encoding in an address, in HTML or in a host's settings. */
const BASE = /^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/

const withLastSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`)

/**
 * Returns `https://news.example/` for `https://news.example`, `https://host.example/name/` for `https://host.example/name`, and null where nothing is
 * set. Throws a plain error for anything else.
 */
export function readSiteUrl(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && BASE.test(withLastSlash(url.pathname)) && !/[?#]/.test(text))
    return url.origin + withLastSlash(url.pathname)
  throw plainError(
    `SITE_URL must be the address of a site, such as https://news.example/ or https://host.example/name/, its path of letters, digits, ".", "_", "~" and "-", and is ${JSON.stringify(text)}.`
  )
}

/**
 * Returns the base of a site: the path of its address, or what Vite's `--base` says; undefined where neither says it. Throws a plain error for a
 * `--base` that is no path from the root of a host, and where the two differ.
 */
export function readBase(siteUrl: string | null, option: string | undefined): string | undefined {
  const ofUrl = siteUrl === null ? undefined : new URL(siteUrl).pathname
  if (option === undefined) return ofUrl
  const base = withLastSlash(option)
  if (option === '' || !BASE.test(base))
    throw plainError(
      `--base must be a path from the root of the host, such as /name/, of letters, digits, ".", "_", "~" and "-", and is ${JSON.stringify(option)}.`
    )
  if (ofUrl !== undefined && ofUrl !== base)
    throw plainError(
      `SITE_URL says that the site lives under ${ofUrl}, and --base says ${base}: give both the same path, or SITE_URL alone.`
    )
  return base
}
