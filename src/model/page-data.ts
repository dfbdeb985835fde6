// What the prerendered pages of periods and slices show. The build writes it into each page; the browser computes the same from the bundle.

import type { ArticleLink, Card, DaySpan } from './bundle.ts'
import type { Day, Period } from './day.ts'
import type { CountedValue, Facet, FacetGroup, FacetValue } from './facets.ts'

/** A value as it is shown beside an article. */
export type ShownValue = Pick<FacetValue, 'id' | 'label' | 'group'>

/** The part of the catalogue that a page needs: the groups of themes, what was captured, and the values that its articles are filed under. */
export interface Labels extends Readonly<Record<Facet, readonly ShownValue[]>> {
  readonly themeGroups: readonly FacetGroup[]
  readonly captured: readonly DaySpan[]
}

/** An article as its headline alone. */
export interface Headline extends ArticleLink {
  readonly language: string
}

/** The articles of a page, newest first: their cards where they are few, else their headlines. */
export type ArticleList =
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | { readonly kind: 'headlines'; readonly headlines: readonly Headline[] }

/** How many articles a period has, by the group of their first theme, in the order of `Labels.themeGroups`; last those without a theme. */
export interface PeriodCount {
  readonly period: Period
  readonly groups: readonly number[]
}

/** Everything that a period's own page shows. */
export interface PeriodDetail {
  readonly period: Period
  readonly count: number
  /** The months of a year; the days of a month; for a day, those of its month. Only those with an article, oldest first. */
  readonly parts: readonly PeriodCount[]
  /** null for a year, whose page names its months. */
  readonly articles: ArticleList | null
  /** The nearest periods of the same step that have an article; null at the ends. */
  readonly earlier: Period | null
  readonly later: Period | null
  readonly labels: Labels
}

/** The facets whose values have pages. A slice is all articles that are filed under such a value. */
export type SliceFacet = Exclude<Facet, 'seed'>

/** When a value's articles appeared. */
export interface SliceHistory {
  readonly id: string
  readonly latest: Day
  /** By period, in the order of `SliceIndexData.periods`. */
  readonly counts: readonly number[]
}

/** What an index of slices shows beside the catalogue. Values without an article are left out. */
export interface SliceIndexData {
  /** Every period of the archive's span, oldest first, at the step of the histogram. */
  readonly periods: readonly Period[]
  /** How many articles are filed under any theme of a group, by the group's id. */
  readonly grouped: Readonly<Record<string, number>>
  readonly values: Readonly<Partial<Record<SliceFacet, readonly SliceHistory[]>>>
}

/** A theme that articles of a slice are filed under as well, and the number of these articles. */
export interface RelatedCount {
  readonly id: string
  readonly count: number
}

/** A data file with what the indexes show, and with the related themes of each slice. */
export interface Slices extends SliceIndexData {
  readonly values: Readonly<Record<SliceFacet, readonly SliceHistory[]>>
  /** By facet and id, the themes that occur with it most, the most frequent first. */
  readonly related: Readonly<Record<SliceFacet, Readonly<Record<string, readonly RelatedCount[]>>>>
  /** By facet and id, the scopes of the values that have one. */
  readonly scopes: Readonly<Record<SliceFacet, Readonly<Record<string, string>>>>
}

/** Everything that a slice's own page shows. */
export interface SliceDetail {
  readonly facet: SliceFacet
  readonly value: CountedValue
  /** One line on what belongs here; null where the label says it. */
  readonly scope: string | null
  /** The theme's group or the country's region; null for neither. */
  readonly within: FacetGroup | null
  /** The countries of a region that have an article. */
  readonly members: readonly CountedValue[]
  /** Every period of the archive's span, oldest first. */
  readonly bins: readonly PeriodCount[]
  readonly related: readonly CountedValue[]
  /** The newest of its articles. */
  readonly cards: readonly Card[]
  readonly labels: Labels
}

/** What an example shows of the search. */
export type ExampleSubject =
  | 'words'
  | 'misspelled'
  | 'accents'
  | 'phrase'
  | 'without'
  | 'either'
  | 'title'
  | 'period'
  | 'format'
  | 'place'
  | 'themes'

/** A search that finds something in this archive. */
export interface SearchExample {
  readonly shows: ExampleSubject
  readonly query: string
  /** The word that it finds, where this differs from what is typed. */
  readonly finds?: string
}
