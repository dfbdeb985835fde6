// What went wrong with the database, as a sentence for the reader.

import { WORDS } from './words.ts'

/** Names of what browsers throw where they keep nothing for a site: private windows, settings, frames of other sites. */
const REFUSALS: readonly string[] = ['SecurityError', 'InvalidStateError', 'NotSupportedError', 'ReferenceError']

function sentenceOf({ name, message }: Error): string {
  if (name === 'QuotaExceededError') return WORDS.full
  if (name === 'VersionError') return WORDS.newer
  if (name === 'TimeoutError') return WORDS.silent
  return REFUSALS.includes(name) ? WORDS.refused : WORDS.failed(message)
}

/** An error of the desk: its message is a sentence for the reader. */
export class DeskTrouble extends Error {
  override readonly name = 'DeskTrouble'
}

/** Says what an error of the browser means. */
export function deskTrouble(error: unknown): DeskTrouble {
  if (!(error instanceof Error || error instanceof DOMException)) return new DeskTrouble(WORDS.failed(String(error)))
  return new DeskTrouble(sentenceOf(error), { cause: error })
}

/** The sentence of an error that a desk's act rejected with: of the desk itself, or of code that did not load. */
export const troubleIn = (error: unknown): string => (error instanceof DeskTrouble ? error.message : WORDS.notLoaded)
