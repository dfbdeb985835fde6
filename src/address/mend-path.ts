// Paths that came to harm on their way: with something hung on, in another case, with a month of one digit.

import { trimEnds } from './trim-ends.ts'

/** Two letters are the code of a country: the only ids in capitals. */
const withCase = (segment: string): string =>
  /^[a-z]{2}$/i.test(segment) ? segment.toUpperCase() : segment.toLowerCase()

/** A month or a day of two digits; a slug, which comes after them, may be one digit. */
const padded = (segment: string, index: number): string => (index < 3 ? segment.padStart(2, '0') : segment)

/** The decoded path; null where its percent signs mean nothing. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/**
 * The path that is likely meant by one that leads nowhere: without what mail and chat hang on (`/about/).`, `/about/%20`, `/about/%3Futm=x`),
 * in the case of our addresses, with months and days of two digits, and with its last slash. A path that needs no mending is returned as it is.
 */
export function mendPath(path: string): string {
  const decoded = decode(path)
  if (decoded === null) return path
  const [bare = ''] = decoded.split(/[?#&]/)
  const segments = bare
    .replace(/index\.html?$/i, '')
    .split('/')
    .map(trimEnds)
    .filter((segment) => segment !== '')
  const [first = ''] = segments
  const mended = /^\d{4}$/.test(first)
    ? segments.map((each, index) => padded(each.toLowerCase(), index))
    : segments.map(withCase)
  return mended.length === 0 ? '/' : `/${mended.join('/')}/`
}
