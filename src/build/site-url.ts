// Reads the address of the site from SITE_URL.

import { plainError } from './plain-error.ts'

/**
 * Returns `https://news.example/` for `https://news.example` with or without a slash, and null where nothing is set.
 * Throws a plain error for anything else. A site under a path can't work: all its addresses begin at `/`.
 */
export function readSiteUrl(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '')
    return `${url.origin}/`
  throw plainError(
    `SITE_URL must be the root of a site, such as https://news.example/, and is ${JSON.stringify(text)}.`
  )
}
