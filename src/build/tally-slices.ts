// Counts the articles of each value by period and by the other themes they have, and lists the newest. Takes one pass over the archive.

import type { Archive } from '../model/archive.ts'
import type { Article } from '../model/article.ts'
import { PRERENDERED_ROWS, type Catalogue } from '../model/bundle.ts'
import { addCount, countOf } from '../model/counts.ts'
import type { Day, Period } from '../model/day.ts'
import { defined, itemAt } from '../model/item-at.ts'
import type { PeriodCount, SliceFacet, Slices } from '../model/page-data.ts'
import { placesWithRegions } from '../model/places-with-regions.ts'
import { sum } from '../model/sum.ts'
import { createLabeller } from '../publish/label-articles.ts'
import { emptyBins, periodAt, stepFor } from '../search/filter/time-bins.ts'

/** Stands for the group of a theme without one. */
const NO_GROUP = 'none'

/** How many related themes a slice names. */
const MOST_RELATED = 8

export interface SliceTally {
  readonly facet: SliceFacet
  readonly id: string
  /** One line on what belongs here; null where the label says it. */
  readonly scope: string | null
  readonly latest: Day
  /** The newest of its articles, at most {@link PRERENDERED_ROWS}. */
  readonly ordinals: readonly number[]
  /** Every period of the archive's span, by group of the first theme. */
  readonly bins: readonly PeriodCount[]
  /** How many of its articles have each theme. */
  readonly themes: ReadonlyMap<string, number>
}

export interface Tallies {
  readonly periods: readonly Period[]
  /** How many articles have a theme of each group, by the group's id; those with a theme without a group, by `none`. */
  readonly grouped: Readonly<Record<string, number>>
  /** In no particular order. */
  readonly slices: readonly SliceTally[]
}

interface OpenTally extends SliceTally {
  readonly ordinals: number[]
  readonly bins: { readonly period: Period; readonly groups: number[] }[]
  readonly themes: Map<string, number>
}

/** Counts for every value that an article is filed under. A region has the articles of its countries. */
export function tallySlices({ articles, vocabulary }: Archive, catalogue: Catalogue): Tallies {
  const [first, last] = [articles.at(-1)?.day ?? null, articles[0]?.day ?? null]
  const { groups, groupOf } = createLabeller(catalogue)
  const periods = emptyBins(first, last, 0).map(({ period }) => period)
  const indexOf = new Map(periods.map((period, index) => [period, index]))
  const step = first && last ? stepFor(first, last) : 'month'
  const placesOf = placesWithRegions(vocabulary.places)
  const groupOfTheme = new Map(vocabulary.themes.map(({ id, group }) => [id, group]))
  const scopes = new Map([
    ...vocabulary.themes.map(({ id, scope }) => [`theme ${id}`, scope] as const),
    ...vocabulary.flags.map(({ id, scope }) => [`flag ${id}`, scope] as const),
    ...vocabulary.formats.map(({ id, scope }) => [`format ${id}`, scope] as const),
    ...vocabulary.places.map(({ id, scope }) => [`place ${id}`, scope] as const),
  ])
  const slices = new Map<string, OpenTally>()
  const grouped = new Map<string, number>()

  const open = (facet: SliceFacet, id: string, latest: Day): OpenTally => {
    const bins = periods.map((period) => ({ period, groups: Array.from({ length: groups }, () => 0) }))
    return { facet, id, scope: scopes.get(`${facet} ${id}`) ?? null, latest, ordinals: [], bins, themes: new Map() }
  }

  articles.forEach((article, ordinal) => {
    const themes = article.themes.map(({ id }) => id)
    const group = groupOf({ themes })
    const bin = defined(indexOf.get(periodAt(step, article.day)))
    for (const id of new Set(themes.map((theme) => groupOfTheme.get(theme) ?? NO_GROUP))) addCount(grouped, id)
    for (const [facet, ids] of filedUnder(article, placesOf)) {
      for (const id of ids) {
        const key = `${facet} ${id}`
        const slice = slices.get(key) ?? open(facet, id, article.day)
        slices.set(key, slice)
        if (slice.ordinals.length < PRERENDERED_ROWS) slice.ordinals.push(ordinal)
        const counts = itemAt(slice.bins, bin).groups
        counts[group] = itemAt(counts, group) + 1
        for (const theme of themes) addCount(slice.themes, theme)
      }
    }
  })
  return { periods, grouped: Object.fromEntries(grouped), slices: [...slices.values()] }
}

/** What an article is filed under, each value once. */
export function filedUnder(
  article: Article,
  placesOf: (article: Article) => readonly string[]
): readonly (readonly [SliceFacet, ReadonlySet<string>])[] {
  return [
    ['theme', new Set(article.themes.map(({ id }) => id))],
    ['flag', new Set(article.flags.map(({ id }) => id))],
    ['format', new Set(article.format ? [article.format.id] : [])],
    ['place', new Set(placesOf(article))],
  ]
}

/** Returns the themes that occur most often with a slice. Of equals, the one that the catalogue lists first comes first. */
export function relatedOf({ facet, id, themes }: SliceTally, catalogue: Catalogue): { id: string; count: number }[] {
  return catalogue.theme
    .filter((theme) => !(facet === 'theme' && theme.id === id))
    .map((theme) => ({ id: theme.id, count: countOf(themes, theme.id) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_RELATED)
}

/** The data file of slices, values in the catalogue's order. */
export function makeSlices({ periods, grouped, slices }: Tallies, catalogue: Catalogue): Slices {
  const known = new Map(slices.map((slice) => [`${slice.facet} ${slice.id}`, slice]))
  const occurring = (facet: SliceFacet) => catalogue[facet].flatMap(({ id }) => known.get(`${facet} ${id}`) ?? [])
  const histories = (facet: SliceFacet) =>
    occurring(facet).map(({ id, latest, bins }) => ({ id, latest, counts: bins.map((bin) => sum(bin.groups)) }))
  const related = (facet: SliceFacet) =>
    Object.fromEntries(occurring(facet).map((slice) => [slice.id, relatedOf(slice, catalogue)]))
  const scopes = (facet: SliceFacet) =>
    Object.fromEntries(occurring(facet).flatMap(({ id, scope }) => (scope === null ? [] : [[id, scope]])))
  return {
    periods,
    grouped,
    values: {
      theme: histories('theme'),
      flag: histories('flag'),
      format: histories('format'),
      place: histories('place'),
    },
    related: { theme: related('theme'), flag: related('flag'), format: related('format'), place: related('place') },
    scopes: { theme: scopes('theme'), flag: scopes('flag'), format: scopes('format'), place: scopes('place') },
  }
}
