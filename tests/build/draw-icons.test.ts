import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawIcon, ICONS } from '../../src/build/draw-icons.ts'
import { type Png, readPng } from '../support/png.ts'

const SVG = readFileSync(new URL('../../public/favicon.svg', import.meta.url), 'utf8')
const [PAPER, INK, ACCENT] = ['#f6f1e6', '#1b1914', '#1c3a78']

/** The colours at points of the drawing, in units: one in the ground, one in the upper rule, one in the second bar. */
const coloursIn = ({ width, colourAt }: Png, unit: number): string[] => {
  const margin = (width - 32 * unit) / 2
  return [
    [1.5, 1.5],
    [16.5, 6.5],
    [12.5, 16.5],
  ].map(([x = 0, y = 0]) => colourAt(margin + x * unit, margin + y * unit).toLowerCase())
}

describe('the icons of an installed site', () => {
  it.each(ICONS)('$file shows the drawing, and is as large as it says', (icon) => {
    const png = readPng(drawIcon(SVG, icon))
    expect([png.width, png.height]).toEqual([icon.size, icon.size])
    expect(coloursIn(png, icon.unit)).toEqual([PAPER, INK, ACCENT])
  })

  it('a system may cut the maskable one to a circle of four fifths', () => {
    const icon = ICONS.find(({ purpose }) => purpose === 'maskable')
    if (!icon) throw new Error('There is none.')
    const { width, colourAt } = readPng(drawIcon(SVG, icon))
    const all = Array.from({ length: width }, (_, y) => Array.from({ length: width }, (_each, x) => ({ x, y }))).flat()
    const drawn = all.filter(({ x, y }) => colourAt(x, y).toLowerCase() !== PAPER)
    const farthest = Math.max(...drawn.map(({ x, y }) => Math.hypot(x + 0.5 - width / 2, y + 0.5 - width / 2)))
    expect(farthest).toBeLessThanOrEqual(width * 0.4)
    expect(farthest).toBeGreaterThan(width * 0.35)
  })

  it('refuses a drawing with other shapes', () => {
    expect(() => drawIcon(SVG.replace('</svg>', '<circle r="4" /></svg>'), ICONS[0])).toThrow('public/favicon.svg')
  })
})
