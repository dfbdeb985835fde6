// Draws the icons of an installed site from the shapes of `public/favicon.svg`: a ground and rectangles on it. Every size is a whole multiple of the
// drawing's units, so no edge needs a softer colour. Throws for a drawing with other shapes.

import { crc32, deflateSync } from 'node:zlib'
import { defined } from '../model/item-at.ts'

/** An icon: its file, and how many pixels a unit of the drawing has. What is left of its size is ground, on all sides alike. */
export const ICONS = [
  { file: 'icon-192.png', size: 192, unit: 6, purpose: 'any' },
  { file: 'icon-512.png', size: 512, unit: 16, purpose: 'any' },
  // A system may cut all but a circle of four fifths of the width.
  { file: 'icon-maskable-512.png', size: 512, unit: 12, purpose: 'maskable' },
] as const

export type Icon = Pick<(typeof ICONS)[number], 'size' | 'unit'>

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Its index among the colours. */
  readonly colour: number
}

interface Drawing {
  /** The width and height, in units. */
  readonly units: number
  /** As `RRGGBB`, the ground first. */
  readonly colours: readonly string[]
  readonly rectangles: readonly Rectangle[]
}

/** Reads the drawing of an icon: `<rect>` is its ground, each `<path>` a row of rectangles `M4 5h24v3H4z` in one colour. */
function parseDrawing(svg: string): Drawing {
  const units = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1])
  const ground = /<rect [^>]*fill="#(\w{6})"/.exec(svg)?.[1]
  const paths = [...svg.matchAll(/<path d="([^"]*)" fill="#(\w{6})" \/>/g)]
  const rectangles = paths.flatMap(([, d], index) =>
    [...defined(d).matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)[Hh][-\d.]+z/g)].map((found) => {
      const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number)
      return { x, y, width, height, colour: index + 1 }
    })
  )
  const left = svg.replaceAll(
    /<svg [^>]*>|<rect [^>]*\/>|<path d="(?:M[\d.]+ [\d.]+h[\d.]+v[\d.]+[Hh][-\d.]+z)+" [^>]*\/>|<\/svg>|\s/g,
    ''
  )
  if (!units || ground === undefined || rectangles.length === 0 || left !== '')
    throw new Error('public/favicon.svg is not drawn of one ground and of rectangles: no icon can be made of it.')
  return { units, colours: [ground, ...paths.map(([, , colour]) => defined(colour))], rectangles }
}

/** Draws an icon as a PNG. */
export function drawIcon(svg: string, { size, unit }: Icon): Buffer {
  const { units, colours, rectangles } = parseDrawing(svg)
  const margin = (size - units * unit) / 2
  // Each row of a PNG begins with the number of its filter: none.
  const rows = Buffer.alloc((size + 1) * size)
  for (const { x, y, width, height, colour } of rectangles) {
    const [left, right] = [margin + x * unit, margin + (x + width) * unit]
    for (let row = margin + y * unit; row < margin + (y + height) * unit; row += 1)
      rows.fill(colour, row * (size + 1) + 1 + left, row * (size + 1) + 1 + right)
  }
  return printPng(size, Buffer.from(colours.join(''), 'hex'), rows)
}

/** Prints a square PNG of at most 256 colours. Method: PNG specification, third edition, sections 5 and 11. */
function printPng(size: number, palette: Buffer, rows: Buffer): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // Eight bits a pixel, each an index of the palette.
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(content.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
