// Fetches a file of the bundle and checks it before use: an answer that is not what the manifest names is refused.
// Every error's message is a sentence for the reader.

import { BUNDLE_SCHEMA, type Card, type DataFile, type Manifest } from '../../model/bundle.ts'
import { type CardFile, cardFileName, type CardMonth, countCardsIn } from '../../model/card-files.ts'
import { DATA_ROOT, hashDigits, MANIFEST_FILE, parseDataFile } from '../../model/data-file.ts'

async function get(file: string, init: RequestInit): Promise<ArrayBuffer> {
  const response = await fetch(DATA_ROOT + file, init).catch(() => {
    init.signal?.throwIfAborted()
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

const damaged = (file: string): Error =>
  new Error(`The archive could not be read: data/${file} was damaged on its way. Try again.`)

/** Only pages of a secure context (https, or this machine) have the means to check. */
const canCheck = (): boolean => globalThis.isSecureContext

const hashOf = async (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> =>
  hashDigits(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))

/** The bytes of a file that is named by its hash. Rejects when they can't be reached or don't match the name. */
export async function fetchDataFile(file: DataFile, signal?: AbortSignal): Promise<ArrayBuffer> {
  const bytes = await get(file, signal ? { signal } : {})
  if (canCheck() && (await hashOf(bytes)) !== parseDataFile(file)?.hash) throw damaged(file)
  return bytes
}

/** A JSON file that is named by its hash, parsed. */
export async function fetchDataJson<T>(file: DataFile, signal?: AbortSignal): Promise<T> {
  return parseJson(await fetchDataFile(file, signal), file) as T
}

/** The cards of one of a month's files, newest first. Rejects when they can't be reached, or are not as many and as whole as they were built. */
export async function fetchCards(month: CardMonth, number: number, signal: AbortSignal): Promise<readonly Card[]> {
  const file = cardFileName(month, number)
  const { hash, cards } = (parseJson(await get(file, { signal }), file) ?? {}) as Partial<CardFile>
  if (cards?.length !== countCardsIn(month, number)) throw damaged(file)
  if (canCheck() && (await hashOf(new TextEncoder().encode(JSON.stringify(cards)))) !== hash) throw damaged(file)
  return cards
}
