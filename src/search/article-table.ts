// The facet columns as the engine walks them: typed arrays by ordinal.

import { dayFromNumber, dayNumber, firstDayOf, lastDayOf, type Period } from '../model/day.ts'
import { FACETS, type Facet } from '../model/facets.ts'
import type { FacetColumn, FacetColumns } from './columns.ts'
import { findPlace } from './find-place.ts'
import { parseNumbers } from './number-text.ts'
import { emptyBins, periodAt, stepFor, type OpenBin } from './time-bins.ts'

export interface TableColumn {
  readonly values: readonly string[]
  readonly sets: readonly (readonly number[])[]
  /** For each ordinal the index of its set. */
  readonly rows: Uint32Array
}

export interface ArticleTable {
  readonly articles: number
  /** All of them, ascending. */
  readonly ordinals: Uint32Array
  readonly facets: Readonly<Record<Facet, TableColumn>>
  /** Day numbers by ordinal, never rising. */
  readonly days: Int32Array
  /** For each set of themes the group of the strongest. */
  readonly groupOfThemes: Uint8Array
  /** For each ordinal its bin. */
  readonly binOf: Uint16Array
  /** The bins with their totals, nothing answered yet; a new copy at each call. */
  readonly openBins: () => OpenBin[]
}

/** Reads columns into a table; does the work that every question shares. */
export function readColumns(columns: FacetColumns): ArticleTable {
  const { articles, groups } = columns
  const days = new Int32Array(articles)
  let day = columns.newest
  parseNumbers(columns.ages).forEach((age, ordinal) => {
    day -= age
    days[ordinal] = day
  })
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, readColumn(columns.facets[facet])]))
  const { binOf, bins } = binsOf(days, groups + 1)
  return {
    articles,
    ordinals: Uint32Array.from({ length: articles }, (_, ordinal) => ordinal),
    facets: facets as Record<Facet, TableColumn>,
    days,
    groupOfThemes: Uint8Array.from(columns.facets.theme.sets, ([first]) =>
      first === undefined ? groups : (columns.groupOfTheme[first] ?? groups)
    ),
    binOf,
    openBins: () => bins.map((bin) => ({ ...bin, answers: [...bin.answers] })),
  }
}

const readColumn = ({ values, sets, rows }: FacetColumn): TableColumn => ({ values, sets, rows: parseNumbers(rows) })

function binsOf(days: Int32Array, groups: number): { binOf: Uint16Array; bins: OpenBin[] } {
  const binOf = new Uint16Array(days.length)
  const newest = days[0]
  const oldest = days[days.length - 1]
  if (newest === undefined || oldest === undefined) return { binOf, bins: [] }
  const [first, last] = [dayFromNumber(oldest), dayFromNumber(newest)]
  const bins = emptyBins(first, last, groups)
  const step = stepFor(first, last)
  const binAt = new Map(bins.map(({ period }, bin) => [period, bin]))
  let day = NaN
  let bin = 0
  days.forEach((number, ordinal) => {
    if (number !== day) {
      day = number
      bin = binAt.get(periodAt(step, dayFromNumber(day))) ?? 0
    }
    binOf[ordinal] = bin
    const open = bins[bin]
    if (open) open.total += 1
  })
  return { binOf, bins }
}

/** A run of ordinals: from `start`, up to but without `end`. */
export interface OrdinalSpan {
  readonly start: number
  readonly end: number
}

/** The ordinals that lie between two periods, both included. */
export function ordinalsWithin(days: Int32Array, from: Period | null, to: Period | null): OrdinalSpan {
  const last = to ? dayNumber(lastDayOf(to)) : Infinity
  const first = from ? dayNumber(firstDayOf(from)) : -Infinity
  const start = findPlace(days, (day) => day > last)
  return {
    start,
    end: Math.max(
      start,
      findPlace(days, (day) => day >= first)
    ),
  }
}
