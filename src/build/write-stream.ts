// Writes a file that is too large to be held in memory, with its compressed twins.

import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'

/** Pieces are joined to blocks of about this many characters: one write for each small piece would take most of the time. */
const BLOCK = 65_536

/** Writes the pieces of a text one after the other, then `.br` and `.gz` beside it. Makes its folder. `quality` is brotli's, 0 to 11. */
export async function writeStream(path: string, pieces: Iterable<string>, quality: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await pipeline(Readable.from(inBlocks(pieces)), createWriteStream(path))
  const brotli = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
  const gzip = createGzip({ level: quality === 11 ? 9 : 6 })
  await Promise.all([
    pipeline(createReadStream(path), brotli, createWriteStream(`${path}.br`)),
    pipeline(createReadStream(path), gzip, createWriteStream(`${path}.gz`)),
  ])
}

function* inBlocks(pieces: Iterable<string>): Generator<Buffer> {
  let block = ''
  for (const piece of pieces) {
    block += piece
    if (block.length < BLOCK) continue
    yield Buffer.from(block)
    block = ''
  }
  if (block !== '') yield Buffer.from(block)
}
