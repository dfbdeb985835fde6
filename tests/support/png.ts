// Reads PNG files as the build writes them: a palette of up to 256 colours, not interlaced. Any other kind throws.

import { inflateSync } from 'node:zlib'

export interface Png {
  readonly width: number
  readonly height: number
  /** The colour at a pixel, as `#rrggbb`. */
  readonly colourAt: (x: number, y: number) => string
}

/** The size of a PNG: from its header alone. Throws for another kind of file. */
export function readPngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error('No PNG.')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** Decodes a PNG. Method: PNG specification, third edition, section 9, the five filters. */
export function readPng(bytes: Buffer): Png {
  const { width, height } = readPngSize(bytes)
  const kind = [bytes.readUInt8(24), bytes.readUInt8(25), bytes.readUInt8(28)].join(' ')
  if (kind !== '8 3 0') throw new Error(`A PNG of another kind: depth, colours and interlacing are ${kind}.`)
  const rows = inflateSync(dataOf(bytes, 'IDAT'))
  const palette = dataOf(bytes, 'PLTE')
  const pixels = Buffer.alloc(width * height)
  const at = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : (pixels[y * width + x] ?? 0))
  for (let y = 0; y < height; y += 1) {
    const row = rows.subarray(y * (width + 1), (y + 1) * (width + 1))
    for (let x = 0; x < width; x += 1) {
      const [left, up, corner] = [at(x - 1, y), at(x, y - 1), at(x - 1, y - 1)]
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][row[0] ?? 0] ?? 0
      pixels[y * width + x] = (row[x + 1] ?? 0) + predicted
    }
  }
  const colourAt = (x: number, y: number): string => `#${palette.toString('hex', at(x, y) * 3, at(x, y) * 3 + 3)}`
  return { width, height, colourAt }
}

/** The data of all chunks of a kind. */
function dataOf(bytes: Buffer, kind: string): Buffer {
  const parts: Buffer[] = []
  for (let start = 8; start < bytes.length; start += bytes.readUInt32BE(start) + 12)
    if (bytes.toString('latin1', start + 4, start + 8) === kind)
      parts.push(bytes.subarray(start + 8, start + 8 + bytes.readUInt32BE(start)))
  return Buffer.concat(parts)
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
