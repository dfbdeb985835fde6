// Holds the colours to their floors: contrast by WCAG 2.2, distance of hues in OKLab for readers of every colour vision.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const readStyles = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../src/app/ui/${name}.css`, import.meta.url)), 'utf8')

const css = readStyles('theme')

type Rgb = readonly [number, number, number]

const SCHEMES = ['light', 'dark'] as const
type Scheme = (typeof SCHEMES)[number]

/** Red, green and blue as light, 0 to 1. */
function linear(hex: string): Rgb {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

function hexOf(token: string, scheme: Scheme): string {
  const pair = new RegExp(`--color-${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)
  const hex = pair?.[scheme === 'light' ? 1 : 2]
  if (hex === undefined) throw new Error(`theme.css has no pair of colours for --color-${token}.`)
  return hex
}

const colour = (token: string, scheme: Scheme): Rgb => linear(hexOf(token, scheme))

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue

function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Machado, Oliveira and Fernandes 2009, full severity, on linear light. */
const VISIONS: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const times = (matrix: readonly [Rgb, Rgb, Rgb], [a, b, c]: Rgb): Rgb => {
  const row = ([x, y, z]: Rgb) => Math.min(1, Math.max(0, x * a + y * b + z * c))
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

/** Björn Ottosson 2020. */
function okLab([red, green, blue]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function distance(one: Rgb, other: Rgb): number {
  const [a, b] = [okLab(one), okLab(other)]
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

const GROUPS = ['rights', 'jobs', 'protection', 'dialogue', 'institution']

describe.each(SCHEMES)('the colours of the %s scheme', (scheme) => {
  it.each([
    ['ink', 'paper', 7],
    ['ink-soft', 'paper', 7],
    ['accent', 'paper', 7],
    ['ink', 'paper-shade', 7],
    ['ink-soft', 'paper-shade', 7],
    ['accent', 'accent-wash', 7],
    ['mark-ink', 'mark', 7],
    ['rule-firm', 'paper', 3],
    ['mark-line', 'mark', 3],
  ])('set %s on %s at %d:1 or more', (text, ground, floor) => {
    expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(floor)
  })

  it.each(GROUPS)('show the hue of %s on paper at 3.4:1 or more', (group) => {
    expect(contrast(colour(group, scheme), colour('paper', scheme))).toBeGreaterThanOrEqual(3.4)
  })

  it.each(Object.entries(VISIONS))('keep any two hues apart with %s', (_, vision) => {
    const seen = GROUPS.map((group) => times(vision, colour(group, scheme)))
    const distances = seen.flatMap((one, at) => seen.slice(at + 1).map((other) => distance(one, other)))
    expect(distances).toHaveLength(10)
    expect(Math.min(...distances)).toBeGreaterThan(10)
  })
})
