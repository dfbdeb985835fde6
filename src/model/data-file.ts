// How a data file's name carries the hash of its bytes. The build makes the names with it and the reader checks what it loads against
// them. Leaves out the hashing itself: each side has its own SHA-256.

import type { DataFile } from './bundle.ts'

/** Where the data files stand, from the site's root. */
export const DATA_ROOT = '/data/'

/** The one data file with a fixed name; relative to {@link DATA_ROOT}. */
export const MANIFEST_FILE = 'manifest.json'

/** 48 bits: enough to tell the versions of a file apart, short enough to stand in a list for every month or block. */
const HASH_BYTES = 6

/** What of a SHA-256 digest stands in a name: its first six bytes, as twelve hexadecimal digits. */
export function hashDigits(digest: Uint8Array): string {
  return Array.from(digest.subarray(0, HASH_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The name of a file: `articles/2021-07-1` and its hash give `articles/2021-07-1.5e884898da28.json`. */
export const printDataFile = (stem: string, hash: string): DataFile => `${stem}.${hash}.json`

/** The inverse of {@link printDataFile}; null for a name without a hash. */
export function parseDataFile(file: DataFile): { readonly stem: string; readonly hash: string } | null {
  const match = /^(.+)\.([0-9a-f]{12})\.json$/.exec(file)
  return match?.[1] && match[2] ? { stem: match[1], hash: match[2] } : null
}
