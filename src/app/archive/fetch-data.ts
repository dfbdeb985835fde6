// Fetches a file of the bundle and checks it before use: bytes that do not match their name are refused. The message of each error is a sentence
// for the reader.

import { BUNDLE_SCHEMA, type Card, type DataFile, type Manifest } from '../../model/bundle.ts'
import { type CardFile, cardFileName, type CardMonth, countCardsIn } from '../../model/card-files.ts'
import { DATA_ROOT, hashDigits, MANIFEST_FILE, parseDataFile } from '../../model/data-file.ts'
import { addressOf } from '../address-of.ts'
import { WORDS } from './words.ts'

async function get(file: string, init: RequestInit): Promise<ArrayBuffer> {
  const response = await fetch(addressOf(DATA_ROOT + file), init).catch(() => {
    init.signal?.throwIfAborted()
    throw new Error(navigator.onLine ? WORDS.unreachable : WORDS.notOnDevice)
  })
  if (!response.ok) {
    throw new Error(WORDS.refused(response.status, `data/${file}`))
  }
  return response.arrayBuffer()
}

const damaged = (file: string): Error => new Error(WORDS.damaged(file))

/** Parses UTF-8 JSON. Throws a sentence for the reader where the bytes are no JSON. */
function parseJson(bytes: ArrayBuffer, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw damaged(file)
  }
}

/** Fetches the manifest, revalidated with the server. Rejects when it can't be reached or has another schema. */
export async function fetchManifest(signal: AbortSignal): Promise<Manifest> {
  const manifest = parseJson(await get(MANIFEST_FILE, { cache: 'no-cache', signal }), MANIFEST_FILE) as Manifest
  if (manifest.schema !== BUNDLE_SCHEMA) {
    throw new Error(WORDS.rebuilt)
  }
  return manifest
}

/** Browsers offer hashes only to secure contexts: https or localhost. */
const canCheck = (): boolean => globalThis.isSecureContext

const hashOf = async (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> =>
  hashDigits(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))

/** Fetches the bytes of a file that is named by its hash. Rejects when they can't be reached or don't match the name. */
export async function fetchDataFile(file: DataFile, signal?: AbortSignal): Promise<ArrayBuffer> {
  const bytes = await get(file, signal ? { signal } : {})
  if (canCheck() && (await hashOf(bytes)) !== parseDataFile(file)?.hash) throw damaged(file)
  return bytes
}

/** Fetches and parses a JSON file that is named by its hash. Rejects as {@link fetchDataFile} does. */
export async function fetchDataJson<T>(file: DataFile, signal?: AbortSignal): Promise<T> {
  return parseJson(await fetchDataFile(file, signal), file) as T
}

/** Fetches the cards of one of a month's files, newest first. Rejects when the file can't be reached, or when its cards or their number are wrong. */
export async function fetchCards(month: CardMonth, number: number, signal: AbortSignal): Promise<readonly Card[]> {
  const file = cardFileName(month, number)
  const { hash, cards } = (parseJson(await get(file, { signal }), file) ?? {}) as Partial<CardFile>
  if (cards?.length !== countCardsIn(month, number)) throw damaged(file)
  if (canCheck() && (await hashOf(new TextEncoder().encode(JSON.stringify(cards)))) !== hash) throw damaged(file)
  return cards
}
