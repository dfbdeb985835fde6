// Reads which letters a font file has: its table `cmap`. Sources: W3C WOFF File Format 2.0, sections 4 and 5; OpenType, `cmap`, formats 4 and 12.

import { brotliDecompressSync } from 'node:zlib'

const SIGNATURE = 0x774f4632
const HEADER_BYTES = 48
/** Tables that are common have numbers for names. */
const TABLE = { cmap: 0, glyf: 10, loca: 11, named: 63 } as const

/** Returns the code points for which a WOFF2 file has glyphs. Throws for another kind of file, or one without such a table. */
export function lettersOfWoff2(bytes: Buffer): number[] {
  if (bytes.readUInt32BE(0) !== SIGNATURE) throw new Error('This is no WOFF2 file.')
  let at = HEADER_BYTES
  const readNumber = (): number => {
    for (let value = 0; ;) {
      const byte = bytes.readUInt8(at)
      at += 1
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  // Tables lie one after the other, in the order of the directory.
  let start = 0
  let found: number | null = null
  for (let count = bytes.readUInt16BE(12); count > 0; count -= 1) {
    const flags = bytes.readUInt8(at)
    const [table, version] = [flags & 63, flags >> 6]
    at += table === TABLE.named ? 5 : 1
    if (table === TABLE.cmap) found = start
    const length = readNumber()
    const isTransformed = table === TABLE.glyf || table === TABLE.loca ? version !== 3 : version !== 0
    start += isTransformed ? readNumber() : length
  }
  if (found === null) throw new Error('The font has no table of letters.')
  const compressed = bytes.subarray(at, at + bytes.readUInt32BE(20))
  return lettersOfTable(brotliDecompressSync(compressed).subarray(found))
}

/** The code points of all subtables of a `cmap` that map them. */
function lettersOfTable(cmap: Buffer): number[] {
  const letters = new Set<number>()
  const add = (first: number, last: number): void => {
    for (let letter = first; letter <= last; letter += 1) letters.add(letter)
  }
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * index))
    const format = table.readUInt16BE(0)
    if (format === 12)
      for (let group = 0; group < table.readUInt32BE(12); group += 1)
        add(table.readUInt32BE(16 + 12 * group), table.readUInt32BE(20 + 12 * group))
    if (format === 4) {
      const doubled = table.readUInt16BE(6)
      // The last segment only ends the table.
      for (let segment = 0; segment < doubled - 2; segment += 2)
        add(table.readUInt16BE(16 + doubled + segment), table.readUInt16BE(14 + segment))
    }
  }
  return [...letters].sort((a, b) => a - b)
}
