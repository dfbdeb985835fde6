// The hash that names a data file, computed where there is node:crypto.

import { createHash } from 'node:crypto'
import { hashDigits } from '../model/data-file.ts'

/** The hash of these bytes (text: as UTF-8), as it stands in a name. */
export const hashOf = (content: Uint8Array | string): string =>
  hashDigits(createHash('sha256').update(content).digest())
