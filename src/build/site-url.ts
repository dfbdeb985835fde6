// Reads where the site will stand, as SITE_URL gives it.

import { plainError } from './plain-error.ts'

/**
 * `https://news.example` or the same with a slash gives `https://news.example/`; nothing gives null.
 * Throws a sentence for anything else: a site under a path can't work, for all its addresses begin at `/`.
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
