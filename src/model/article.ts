// An article, the entries of listings that it comes from, and the evidence for what it is filed under.

import type { Brand } from './brand.ts'
import type { Day } from './day.ts'

/** A permanent address within the site, from `/` to `/`: `/2021/07/27/strong-labour-laws/`. */
export type ArticlePath = Brand<string, 'ArticlePath'>

export type ThemeId = Brand<string, 'ThemeId'>
export type FlagId = Brand<string, 'FlagId'>
export type FormatId = Brand<string, 'FormatId'>

/** A country (ISO 3166-1 alpha-2, upper case) or a region of the publisher (its id, lower case). */
export type PlaceId = Brand<string, 'PlaceId'>

/** The fields of an article that hold text of the source and that evidence can point into. */
export const TEXT_FIELDS = ['title', 'kicker', 'summary', 'printedPlace'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** A range of a text, in UTF-16 units: `start` included, `end` left out. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A range of one of an article's fields. */
export interface FieldRange extends TextRange {
  readonly field: TextField
}

/** The id that an article is filed under, and the words that say so: at least one range. */
export interface Evidence<Id extends string> {
  readonly id: Id
  readonly ranges: readonly FieldRange[]
}

/** The text of an article as it is shown: in NFC, with single spaces; null where the listing has nothing. */
export interface ArticleText {
  readonly title: string
  readonly summary: string | null
  readonly kicker: string | null
  readonly credit: string | null
  readonly printedPlace: string | null
}

/** One entry of one listing that is about the article. */
export interface Sighting {
  /** The file name of the seed. */
  readonly seed: string
  /** First and last line, from 1, both included. */
  readonly lines: readonly [first: number, last: number]
  /** The number printed before the entry; null where it is lost, and in feeds and saved pages, which print none. */
  readonly number: number | null
  /** The lines as captured, untouched, without their line ends. */
  readonly raw: readonly string[]
  /** The fields of this entry that differ from what the article shows. */
  readonly differs: Partial<ArticleText>
}

export interface Article extends ArticleText {
  readonly path: ArticlePath
  readonly day: Day
  /** The last day of a printed range; null for a single day. */
  readonly dayEnd: Day | null
  /** BCP 47, found from the text and the form of the date. */
  readonly language: string
  readonly format: Evidence<FormatId> | null
  /** At most three, the strongest first. */
  readonly themes: readonly Evidence<ThemeId>[]
  readonly flags: readonly Evidence<FlagId>[]
  readonly places: readonly Evidence<PlaceId>[]
  /** The address of the original, http or https; null where no capture gives one. A text listing never does. */
  readonly original: string | null
  /** Whether the capture ends inside it. */
  readonly truncated: boolean
  /** At least one; in the order of seed name, then line. */
  readonly sightings: readonly Sighting[]
}
