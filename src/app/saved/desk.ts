// What the desk holds, on this device alone: saved articles, marks of what was read, and saved searches. Articles are named by their permalinks, which
// stay, and never by ordinals, which the next build changes.

import type { ArticlePath } from '../../model/article.ts'
import { type Day, makeDay, type Month } from '../../model/day.ts'

/** A moment as `2026-11-28T15:50:00.000Z`. Sorts as text. */
export type Moment = string

/** What names an article wherever it is kept: enough to show it when its address leads nowhere any more. */
export interface KeptArticle {
  readonly path: ArticlePath
  readonly day: Day
  readonly title: string
  readonly language: string
}

export interface SavedArticle extends KeptArticle {
  readonly saved: Moment
}

export interface ReadMark extends KeptArticle {
  /** When it was last open. */
  readonly read: Moment
  /** How far its page was read, in percent. */
  readonly where: number
  /** The address of the list that it was opened from, within the site; null for none. */
  readonly list: string | null
}

/** How many articles of each month answered; months without one are left out. */
export type MonthCounts = Readonly<Record<Month, number>>

export interface SavedSearch {
  /** The canonical address of the view, as `criteriaHref` writes it. Its sentence is made of it. */
  readonly address: string
  readonly saved: Moment
  /** When it was last looked at, and what answered then. */
  readonly looked: Moment
  readonly counts: MonthCounts
}

/** All that is kept. */
export interface Desk {
  readonly articles: readonly SavedArticle[]
  readonly reads: readonly ReadMark[]
  readonly searches: readonly SavedSearch[]
}

export type StoreName = keyof Desk

export const STORES = ['articles', 'reads', 'searches'] as const satisfies readonly StoreName[]

export const momentNow = (): Moment => new Date().toISOString()

/** The day of a moment where the reader is; null for a moment that is none. */
export function dayOfMoment(moment: Moment): Day | null {
  const time = new Date(moment)
  return makeDay(time.getFullYear(), time.getMonth() + 1, time.getDate())
}
