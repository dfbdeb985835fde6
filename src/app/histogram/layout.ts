// The layout of the histogram: percentages across, pixels down. Colour stands for what answers, hatching for the rest of the period, an outline for
// what is outside it. Pure: the bins and the range alone decide, so the build draws what the browser draws.

import type { TimeBin } from '../../model/bundle.ts'
import { sum } from '../../model/sum.ts'
import { axisOf, type Axis } from './axis.ts'
import type { BinRange } from './period-range.ts'
import { heightOf, type Scale, scaleFor, TALLEST } from './scale.ts'

/** The line that bars stand on, in pixels from the top: above the tallest bar there is room for its number. */
export const BASE = TALLEST + 16

/** The share of its slot that a bar takes. */
const BAR = 0.52

/** The numbers of more bars than this would overlap on a narrow screen. */
const MOST_NUMBERS = 26

/** A part of a bar, in pixels: `y` is its upper edge. */
export interface Extent {
  readonly y: number
  readonly height: number
}

export interface Segment extends Extent {
  /** The index of the group in the catalogue; the last stands for no theme. */
  readonly group: number
}

export interface BarLabel {
  readonly count: number
  readonly x: number
  /** Of its baseline. */
  readonly y: number
  /** Where it would run into the next: on no screen, on phones, or on phones with large letters. */
  readonly hiddenOn: 'none' | 'phone' | 'tiny'
}

export interface Bar {
  readonly bin: TimeBin
  readonly x: number
  readonly width: number
  /** What answers, by group, from the base up; empty for none. */
  readonly segments: readonly Segment[]
  /** The whole coloured part, for the cuts. */
  readonly answers: Extent | null
  /** All articles in the period; null where all of them answer. */
  readonly hatched: Extent | null
  /** All articles; null where all of them are in the period. */
  readonly outlined: Extent | null
  /** The number over the bar; null for none. */
  readonly label: BarLabel | null
}

export interface HistogramLayout {
  readonly bars: readonly Bar[]
  readonly axis: Axis
  readonly scale: Scale
  /** How much of the height for bars the tallest takes: a quarter or less, half or less, or more. */
  readonly peak: 'low' | 'middle' | 'high'
  /** The ends of the period, in percent. */
  readonly span: { readonly start: number; readonly end: number }
}

export const answersOf = (bin: TimeBin): number => sum(bin.answers)

const extent = (height: number): Extent => ({ y: BASE - height, height })

/** The parts of a bar by group; together they are as tall as the bar. */
function segmentsOf(bin: TimeBin, height: number): Segment[] {
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
 * Lays out the histogram. `range` is the period between the handles, `counted` the one that the bins were counted for. Where `range` reaches
 * further, the articles gained are hatched, since it isn't known yet which of them answer.
 */
export function layOutHistogram(bins: readonly TimeBin[], range: BinRange, counted: BinRange): HistogramLayout {
  const slot = 100 / Math.max(bins.length, 1)
  const most = bins.reduce((sofar, { total }) => Math.max(sofar, total), 0)
  const scale = scaleFor(most)
  const tallest = heightOf(most, scale)
  const sums = bins.map(answersOf)
  const peak = sums.indexOf(Math.max(...sums))
  const bars = bins.map((bin, index): Bar => {
    const inside = range.first <= index && index <= range.last
    const gained = inside && (index < counted.first || counted.last < index)
    const answers = inside && !gained ? answersOf(bin) : 0
    const within = !inside ? 0 : gained ? bin.total : bin.within
    const height = heightOf(answers, scale)
    const total = heightOf(bin.total, scale)
    const labelled = answers > 0 && (scale.everyNumber || index === peak)
    return {
      bin,
      x: (index + (1 - BAR) / 2) * slot,
      width: BAR * slot,
      segments: answers > 0 ? segmentsOf(bin, height) : [],
      answers: answers > 0 ? extent(height) : null,
      hatched: within > answers ? extent(heightOf(within, scale)) : null,
      outlined: bin.total > within ? extent(total) : null,
      label: labelled
        ? {
            count: answers,
            x: (index + 0.5) * slot,
            y: BASE - total - 5,
            hiddenOn: index === peak ? 'none' : bins.length > MOST_NUMBERS ? 'phone' : 'tiny',
          }
        : null,
    }
  })
  return {
    bars,
    axis: axisOf(bins.map(({ period }) => period)),
    scale,
    peak: tallest <= TALLEST / 4 ? 'low' : tallest <= TALLEST / 2 ? 'middle' : 'high',
    span: { start: range.first * slot, end: (range.last + 1) * slot },
  }
}
