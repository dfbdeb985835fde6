// Writes a file of the site with its compressed twins beside it (`.br`, `.gz`), for hosts that send such files as they are.

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, extname } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** The kinds of file that are worth compressing. Fonts and images are compressed already. */
const COMPRESSIBLE = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml'])

/** Brotli at its best quality takes about 2 ms for each kilobyte. Up to this size it is worth the time. */
const BEST_UP_TO_BYTES = 6_000_000

/** Returns the brotli quality for files of `totalBytes` together: the best, 11, for a small site, else 5, which is twenty times as fast. */
export const brotliQuality = (totalBytes: number): number => (totalBytes <= BEST_UP_TO_BYTES ? 11 : 5)

/** From this size on it pays to try how distances are coded: the shell and the list of all words gain three parts in a thousand. */
const LARGE_BYTES = 50_000

/** Ways to code distances that are worth trying: how many of the shortest have a code of their own, and how many last bits are coded apart. */
const DISTANCE_CODES = [
  { direct: 0, postfixBits: 0 },
  { direct: 0, postfixBits: 1 },
  { direct: 30, postfixBits: 1 },
  { direct: 120, postfixBits: 3 },
] as const

/** Compresses with brotli. `quality` is 0 to 11. */
export async function brotli(content: Uint8Array, quality: number): Promise<Buffer> {
  const compress = ({ direct, postfixBits }: (typeof DISTANCE_CODES)[number]) =>
    compressBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
        [constants.BROTLI_PARAM_NPOSTFIX]: postfixBits,
        [constants.BROTLI_PARAM_NDIRECT]: direct,
      },
    })
  if (quality < 11 || content.byteLength < LARGE_BYTES) return compress(DISTANCE_CODES[0])
  const tried = await Promise.all(DISTANCE_CODES.map(compress))
  return tried.reduce((least, each) => (each.byteLength < least.byteLength ? each : least))
}

/** Writes a file, and its compressed twins where they are smaller than the file. Makes its folder. */
export async function writeWithTwins(path: string, content: Uint8Array, quality: number): Promise<void> {
  await writePlain(path, content)
  await writeTwins(path, content, quality)
}

/** Writes a file without twins. Makes its folder. */
export async function writePlain(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

/** Writes the compressed twins of a file that exists already; none for a kind of file that is not worth compressing. */
export async function writeTwins(path: string, content: Uint8Array, quality: number): Promise<void> {
  if (!COMPRESSIBLE.has(extname(path))) return
  const twins = await Promise.all([brotli(content, quality), compressGzip(content, { level: quality === 11 ? 9 : 6 })])
  await Promise.all(
    ['.br', '.gz'].map(async (extension, index) => {
      const twin = twins[index]
      if (twin && twin.byteLength < content.byteLength) await writeFile(path + extension, twin)
    })
  )
}
