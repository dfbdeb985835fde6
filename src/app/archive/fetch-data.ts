// Fetches a file of the bundle and checks it before use: an answer that is not what the manifest names is refused.
// Every error's message is a sentence for the reader.

import { BUNDLE_SCHEMA, type DataFile, type Manifest } from '../../model/bundle.ts'
import { DATA_ROOT, hashDigits, MANIFEST_FILE, parseDataFile } from '../../model/data-file.ts'

async function get(file: string, init: RequestInit): Promise<ArrayBuffer> {
  const response = await fetch(DATA_ROOT + file, init).catch(() => {
    throw new Error('The archive could not be reached. Check the connection and try again.')
  })
  if (!response.ok) {
    throw new Error(`The archive could not be read: the server answered ${response.status} for data/${file}.`)
  }
  return response.arrayBuffer()
}

/** Parses UTF-8 JSON. Throws a sentence for the reader where it is none. */
function parseJson(bytes: ArrayBuffer, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new Error(`The archive could not be read: data/${file} is not the file that was built.`)
  }
}

/** The manifest, revalidated with the server. Rejects when it can't be reached or is of another schema. */
export async function fetchManifest(signal: AbortSignal): Promise<Manifest> {
  const manifest = parseJson(await get(MANIFEST_FILE, { cache: 'no-cache', signal }), MANIFEST_FILE) as Manifest
  if (manifest.schema !== BUNDLE_SCHEMA) {
    throw new Error('The archive has been rebuilt since this page was opened. Reload the page to read it.')
  }
  return manifest
}

/** The bytes of a file that is named by its hash. Rejects when they can't be reached or don't match the name. */
export async function fetchDataFile(file: DataFile, signal?: AbortSignal): Promise<ArrayBuffer> {
  const bytes = await get(file, signal ? { signal } : {})
  // Only pages of a secure context (https, or this machine) have the means to check.
  if (globalThis.isSecureContext) {
    const digest = await crypto.subtle.digest('SHA-256', bytes)
    if (hashDigits(new Uint8Array(digest)) !== parseDataFile(file)?.hash) {
      throw new Error(`The archive could not be read: data/${file} was damaged on its way. Try again.`)
    }
  }
  return bytes
}

/** A JSON file that is named by its hash, parsed. */
export async function fetchDataJson<T>(file: DataFile, signal?: AbortSignal): Promise<T> {
  return parseJson(await fetchDataFile(file, signal), file) as T
}
