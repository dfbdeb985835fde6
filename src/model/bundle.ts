// The JSON that a build writes under `data/` and the reader loads. Only `manifest.json` has a fixed name. Every other file has the hash of its
// content in its name, never changes, and is found through the manifest.

import type { Article, ArticlePath, FieldRange } from './article.ts'
import type { ArchiveSettings } from './archive.ts'
import type { Day, Month, Period } from './day.ts'
import type { CountedValue, FacetGroup } from './facets.ts'

/** Raised whenever the shape of any file here changes: a reader refuses data of another schema. */
export const BUNDLE_SCHEMA = 11

/** How many rows the timeline is prerendered with. The pages of slices show as many, and longer lists of a period are headlines. */
export const PRERENDERED_ROWS = 60

/** A file name relative to `data/`, with the hash of its bytes before the extension: `articles/2021-07-1.5e884898da28.json`. Cards: `card-files.ts`. */
export type DataFile = string

/** What every page says of the archive. It is small, since each page carries it. */
export interface Overview {
  readonly settings: ArchiveSettings
  readonly articles: number
  readonly seeds: number
  /** Days of the oldest and the newest article; null in an empty archive. */
  readonly first: Day | null
  readonly last: Day | null
  /** The paths of the indexes that the site has not, since no article would stand in them: `/themes/`. Left out where it has all. */
  readonly without?: readonly string[]
}

/** How many articles a month has, by the group of their first theme, in the order of `themeGroups`; last those without a theme. */
export interface MonthCount {
  readonly month: Month
  readonly groups: readonly number[]
}

/** The first and the last day of a time, both included. */
export type DaySpan = readonly [first: Day, last: Day]

/** The values that can be chosen, with their counts over the whole archive. */
export interface Catalogue {
  readonly themeGroups: readonly FacetGroup[]
  readonly theme: readonly CountedValue[]
  readonly flag: readonly CountedValue[]
  readonly format: readonly CountedValue[]
  /** Only places that occur, regions first, then countries in alphabetical order. */
  readonly place: readonly CountedValue[]
  /** Empty where there are more than `MOST_SEEDS`. */
  readonly seed: readonly CountedValue[]
  /** Months that have an article, oldest first. */
  readonly months: readonly MonthCount[]
  /** The times that the captured listings span, oldest first: of what lies between them the archive knows nothing. */
  readonly captured: readonly DaySpan[]
}

export interface Manifest {
  readonly schema: typeof BUNDLE_SCHEMA
  readonly overview: Overview
  readonly files: {
    /** What can be asked for: a {@link Catalogue}. Pages that need it carry it. */
    readonly catalogue: DataFile
    /** Where cards are: a list of `CardMonth` of `card-files.ts`. */
    readonly cards: DataFile
    /** Where articles are: a list of `MonthOfBlocks` of `block-list.ts`. */
    readonly articles: DataFile
    readonly columns: DataFile
    readonly search: DataFile
    /** What was compiled, whole: `Sources` of `sources.ts`. */
    readonly sources: DataFile
    readonly slices: DataFile
    /** What the search can do: a list of `SearchExample` of `page-data.ts`. */
    readonly examples: DataFile
    /** {@link MovedArticles}. */
    readonly moved: DataFile
  }
}

/** The articles that are no longer where they were, by the ledger of permalinks. */
export interface MovedArticles {
  /** By its earlier path, where an article is now. That path may be gone too. */
  readonly moved: Readonly<Record<string, ArticlePath>>
  /** The paths of withdrawn articles. */
  readonly gone: readonly ArticlePath[]
}

/** What a row of a list shows. Values are ids: the catalogue has their labels. */
export interface Card {
  readonly path: ArticlePath
  readonly day: Day
  readonly dayEnd: Day | null
  readonly language: string
  readonly kicker: string | null
  readonly title: string
  readonly summary: string | null
  readonly format: string | null
  readonly themes: readonly string[]
  readonly flags: readonly string[]
  readonly places: readonly string[]
  readonly truncated: boolean
}

/** A value that an article is filed under, with its label, its group and the words that say so. */
export interface Filing {
  readonly id: string
  readonly label: string
  readonly group: string | null
  readonly ranges: readonly FieldRange[]
}

/** Another article, as a link with its day. */
export interface ArticleLink {
  readonly path: ArticlePath
  readonly day: Day
  readonly title: string
}

/** A related article and why it is one: the labels of what both are filed under, and rare words of both, as the article that links prints them. */
export interface RelatedLink extends ArticleLink {
  readonly shared: readonly Omit<Filing, 'ranges'>[]
  readonly words: readonly string[]
}

/** Three articles or more on one matter. */
export interface StoryLinks {
  /** Words that stand in the headline of each part, as the first part prints them. */
  readonly name: string
  /** Oldest first; the article whose detail this is among them. */
  readonly parts: readonly ArticleLink[]
}

/** Everything that an article's own page shows. The page needs no other file. */
export interface ArticleDetail extends Omit<Article, 'format' | 'themes' | 'flags' | 'places'> {
  readonly format: Filing | null
  readonly themes: readonly Filing[]
  readonly flags: readonly Filing[]
  readonly places: readonly Filing[]
  readonly related: readonly RelatedLink[]
  /** The story that it is a part of; null for none. */
  readonly story: StoryLinks | null
  /** Its neighbours in time over the whole archive; null at the ends. */
  readonly earlier: ArticleLink | null
  readonly later: ArticleLink | null
}

/** How many articles of a period answer the criteria, and how many there are. */
export interface TimeBin {
  readonly period: Period
  /** The articles that answer, by the group of their first theme, in the order of `MonthCount.groups`. */
  readonly answers: readonly number[]
  /** All articles of the period that lie between `from` and `to`. */
  readonly within: number
  /** All articles of the period. */
  readonly total: number
}
