// The names of data files, which contain the hash of the bytes. The build makes the names, and the reader checks what it loads against them.
// Leaves out the hashing: build and browser have different SHA-256 functions.

import type { DataFile } from './bundle.ts'

/** The path of the data files, from the site's root. */
export const DATA_ROOT = '/data/'

/** The one data file with a fixed name; relative to {@link DATA_ROOT}. */
export const MANIFEST_FILE = 'manifest.json'

/** 48 bits tell the versions of a file apart, and are short enough for a list of every month or block. */
const HASH_BYTES = 6

/** The part of a SHA-256 digest that goes into a name: its first six bytes, as twelve hexadecimal digits. */
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
