// What the prerendered pages of periods and slices show. The build writes it into each page; the browser computes the same from the bundle.

import type { ArticleLink, Card } from './bundle.ts'
import type { Day, Period } from './day.ts'
import type { CountedValue, Facet, FacetGroup, FacetValue } from './facets.ts'

/** A value as it is shown beside an article. */
export type ShownValue = Pick<FacetValue, 'id' | 'label' | 'group'>

/** The part of the catalogue that a page needs: the groups of themes, and the values that its articles are filed under. */
export interface Labels extends Readonly<Record<Facet, readonly ShownValue[]>> {
  readonly themeGroups: readonly FacetGroup[]
}

/** An article as its headline alone. */
export interface Headline extends ArticleLink {
  readonly language: string
}

/** Articles of a page, newest first: whole while they are few, else as headlines, so that a page of a large archive stays small. */
export type ArticleList =
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | { readonly kind: 'headlines'; readonly headlines: readonly Headline[] }

/** How many articles a period has, by the group of their first theme, in the order of `Labels.themeGroups`; last those with no theme. */
export interface PeriodCount {
  readonly period: Period
  readonly groups: readonly number[]
}

/** All that a period's own page shows. */
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

/** The facets whose values have pages: a slice is all that is filed under one of them. */
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

/** A theme that a slice's articles are filed under too, with how many of them are. */
export interface RelatedCount {
  readonly id: string
  readonly count: number
}

/** A data file: what the indexes show, and what no search tells of a slice. */
export interface Slices extends SliceIndexData {
  readonly values: Readonly<Record<SliceFacet, readonly SliceHistory[]>>
  /** By facet and id, the themes that occur with it most, the most frequent first. */
  readonly related: Readonly<Record<SliceFacet, Readonly<Record<string, readonly RelatedCount[]>>>>
}

/** All that a slice's own page shows. */
export interface SliceDetail {
  readonly facet: SliceFacet
  readonly value: CountedValue
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
