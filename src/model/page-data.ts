// What the prerendered pages of periods and slices show. The build writes it into each page; the browser computes the same from the bundle.

import type { ArticleLink, Card } from './bundle.ts'
import type { Period } from './day.ts'
import type { Facet, FacetGroup, FacetValue } from './facets.ts'

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
