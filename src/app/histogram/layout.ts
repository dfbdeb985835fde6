// The bars of the histogram, as places: percentages across, pixels down. Colour is what answers, hatching the rest of the period, an outline
// what lies outside it. Pure: what is drawn follows from the bins and the range alone, so the build draws what the browser draws.

import type { TimeBin } from '../../model/bundle.ts'
import { sum } from '../../model/sum.ts'
import { axisOf, type Axis } from './axis.ts'
import type { BinRange } from './period-range.ts'
import { heightOf, type Scale, scaleFor, TALLEST } from './scale.ts'

/** The line that bars stand on, in pixels from the top: above the tallest bar there is room for its number. */
export const BASE = TALLEST + 16

/** The part of its slot that a bar takes. */
const BAR = 0.52

/** Beyond so many bars their numbers would run into each other on a narrow screen. */
const MOST_NUMBERS = 26

/** A stretch of a bar: `y` is its upper edge. */
export interface Stretch {
  readonly y: number
  readonly height: number
}

export interface Slips extends Stretch {
  /** The place of the group in the order of the catalogue; the last is no theme. */
  readonly group: number
}

export interface Bar {
  readonly bin: TimeBin
  readonly x: number
  readonly width: number
  /** What answers, by group, from the base up; empty for none. */
  readonly slips: readonly Slips[]
  /** The whole of the coloured part, for the cuts. */
  readonly answers: Stretch | null
  /** What lies in the period, where something of it does not answer. */
  readonly hatched: Stretch | null
  /** All there is, where something of it lies outside the period. */
  readonly outlined: Stretch | null
  /** The number over the bar, with the place of its baseline. */
  readonly label: { readonly count: number; readonly x: number; readonly y: number; readonly minor: boolean } | null
}

export interface HistogramLayout {
  readonly bars: readonly Bar[]
  readonly axis: Axis
  readonly scale: Scale
  /** The ends of the period, in percent. */
  readonly span: { readonly start: number; readonly end: number }
}

export const answersOf = (bin: TimeBin): number => sum(bin.answers)

const stretch = (height: number): Stretch => ({ y: BASE - height, height })

/** The parts of a bar by group; together they are as tall as the bar. */
function slipsOf(bin: TimeBin, height: number): Slips[] {
  const total = answersOf(bin)
  let below = 0
  return bin.answers.flatMap((count, group) => {
    if (count === 0) return []
    const part = (height * count) / total
    below += part
    return [{ group, y: BASE - below, height: part }]
  })
}

/**
 * Lays out the histogram. `range` is the period as its handles stand; where it reaches further than the one that the bins were counted for, the
 * articles gained are hatched, since it isn't known yet which of them answer.
 */
export function layOutHistogram(bins: readonly TimeBin[], range: BinRange, counted: BinRange): HistogramLayout {
  const slot = 100 / Math.max(bins.length, 1)
  const scale = scaleFor(bins.reduce((most, { total }) => Math.max(most, total), 0))
  const sums = bins.map(answersOf)
  const peak = sums.indexOf(Math.max(...sums))
  const bars = bins.map((bin, place): Bar => {
    const inside = range.first <= place && place <= range.last
    const gained = inside && (place < counted.first || counted.last < place)
    const answers = inside && !gained ? answersOf(bin) : 0
    const within = !inside ? 0 : gained ? bin.total : bin.within
    const height = heightOf(answers, scale)
    const total = heightOf(bin.total, scale)
    const labelled = answers > 0 && (scale.everyNumber || place === peak)
    return {
      bin,
      x: (place + (1 - BAR) / 2) * slot,
      width: BAR * slot,
      slips: answers > 0 ? slipsOf(bin, height) : [],
      answers: answers > 0 ? stretch(height) : null,
      hatched: within > answers ? stretch(heightOf(within, scale)) : null,
      outlined: bin.total > within ? stretch(total) : null,
      label: labelled
        ? {
            count: answers,
            x: (place + 0.5) * slot,
            y: BASE - total - 5,
            minor: bins.length > MOST_NUMBERS && place !== peak,
          }
        : null,
    }
  })
  return {
    bars,
    axis: axisOf(bins.map(({ period }) => period)),
    scale,
    span: { start: range.first * slot, end: (range.last + 1) * slot },
  }
}
