// The security policy of the site and the caching of its files, as the preview server sends them and as hosts are told of them.

import { printSiteAddress } from '../address/site-address.ts'
import { PICTURE_FOLDER } from '../publish/picture-tags.ts'
import { sharedRules } from './shared-files.ts'

/** Scripts, styles and data from the site itself alone; scripts' addresses only through the app's one Trusted Types policy. */
const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `img-src 'self' data:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `worker-src 'self'`,
  `manifest-src 'self'`,
  `base-uri 'none'`,
  `form-action 'self'`,
  `require-trusted-types-for 'script'`,
  `trusted-types dateline`,
]

/** The policy as it stands in each page. A meta element can't say who may frame the page: only the header can. */
export const META_POLICY = POLICY.join('; ')

/** The headers that every response of a server should have. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...POLICY, `frame-ancestors 'none'`].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** Folders in which every file has the hash of its content in its name. */
const HASHED_FOLDERS = ['/assets/', '/data/archive/', '/data/articles/', '/data/cards/', '/data/search/'] as const

const FOR_EVER = 'public, max-age=31536000, immutable'

/** A browser requests the icon again at every change of the address: here, at every letter that is typed and at every filter. */
const ICON = '/favicon.svg'
const A_DAY = 'public, max-age=86400'

/** Pages of other sites show the pictures of ours. */
export const PICTURE_HEADERS: Readonly<Record<string, string>> = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
}

/** How long a browser may keep what stands at a path of the site without asking again. */
export function cacheControl(path: string): string {
  if (path === ICON || path.startsWith(PICTURE_FOLDER)) return A_DAY
  return HASHED_FOLDERS.some((folder) => path.startsWith(folder)) ? FOR_EVER : 'no-cache'
}

/**
 * Prints the same for hosts that read a `_headers` file (Netlify, Cloudflare Pages), which names addresses: `base` is the path that the site lives
 * under. These hosts revalidate all other files by default.
 */
export function printHeadersFile(base: string): string {
  const rules: readonly Rule[] = [
    ['/*', SECURITY_HEADERS],
    [ICON, { 'Cache-Control': A_DAY }],
    [`${PICTURE_FOLDER}*`, { 'Cache-Control': A_DAY, ...PICTURE_HEADERS }],
    ...sharedRules().map(({ path, headers }): Rule => [path, headers]),
    ...HASHED_FOLDERS.map((folder): Rule => [`${folder}*`, { 'Cache-Control': FOR_EVER }]),
  ]
  return rules.map(([path, headers]) => printRule(printSiteAddress(path, base), headers)).join('\n')
}

/** Reads the base from such a file; null where it has none. */
export const parseHeadersBase = (file: string): string | null => /^(\/.*)\*\n/.exec(file)?.[1] ?? null

type Rule = readonly [path: string, headers: Readonly<Record<string, string>>]

const printRule = (address: string, headers: Readonly<Record<string, string>>): string =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')
