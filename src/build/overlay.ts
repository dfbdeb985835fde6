// What Vite's error overlay shows of a broken archive: all errors, and the place of the first, which it makes a link to the editor.

import { join } from 'node:path'
import type { ErrorPayload } from 'vite'
import type { LoadedArchive } from './load-archive.ts'

export function overlayOf(
  { errors, message }: Extract<LoadedArchive, { kind: 'broken' }>,
  seedsDir: string
): ErrorPayload['err'] {
  const [first] = errors
  if (!first) return { message, stack: '' }
  const file = join(seedsDir, first.seed)
  return {
    message,
    stack: '',
    id: file,
    // The overlay prints the column as it is, though Rollup's count from 0: ours count from 1, as editors do.
    loc: { file, line: first.line, column: first.column },
    plugin: 'dateline',
  }
}
