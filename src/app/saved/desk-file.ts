// The desk as a file: JSON with a version and the archive that it belongs to.
//
//   { "format": "dateline-desk", "version": 1, "archive": "Dateline", "address": "https://news.example/",
//     "articles": [{ "path", "day", "title", "language", "saved" }],
//     "reads":    [{ "path", "day", "title", "language", "read", "where", "list" }],
//     "searches": [{ "address", "saved", "looked", "counts": { "2021-07": 3 } }] }
//
// Moments are in ISO 8601 and UTC. A file is taken whole or not at all.

import { parseArticlePath, printArticlePath } from '../../address/article-path.ts'
import { parseDay, parseMonth } from '../../model/day.ts'
import type { Desk, KeptArticle, Moment, MonthCounts, ReadMark, SavedArticle, SavedSearch } from './desk.ts'

const FORMAT = 'dateline-desk'
const VERSION = 1

/** The archive that a desk belongs to. */
export interface DeskOwner {
  /** Its name. */
  readonly archive: string
  /** Its whole address, as far as the browser knows it. */
  readonly address: string
}

export type ParsedDesk =
  | { readonly kind: 'desk'; readonly desk: Desk }
  /** It is no file of a desk, or not whole. */
  | { readonly kind: 'damaged' }
  /** It is of another archive. */
  | { readonly kind: 'foreign'; readonly archive: string }
  /** It was made by a later version of the reader. */
  | { readonly kind: 'newer' }

export const printDeskFile = (desk: Desk, owner: DeskOwner): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...owner, ...desk }, null, 1)}\n`

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value that can't be read: the whole file counts as damaged. */
class Damaged extends Error {}

/** Returns what was read; throws where that is nothing. */
function read<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Damaged()
  return value
}

const text = (value: unknown): string => read(typeof value === 'string' ? value : null)

const moment = (value: unknown): Moment =>
  read(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text(value)) ? text(value) : null)

/** A number of `least` or more. */
const whole = (value: unknown, least: number): number =>
  read(typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? value : null)

/** A path within the site, which the reader's links lead to: one of another host has two slashes. */
const address = (value: unknown): string => read(/^\/(?!\/)/.test(text(value)) ? text(value) : null)

function keptArticle({ path, day, title, language }: Fields): KeptArticle {
  const parts = read(parseArticlePath(text(path)))
  return { path: printArticlePath(parts), day: read(parseDay(text(day))), title: text(title), language: text(language) }
}

const savedArticle = (fields: Fields): SavedArticle => ({ ...keptArticle(fields), saved: moment(fields['saved']) })

const readMark = (fields: Fields): ReadMark => ({
  ...keptArticle(fields),
  read: moment(fields['read']),
  where: Math.min(100, whole(fields['where'], 0)),
  list: fields['list'] === null ? null : address(fields['list']),
})

function monthCounts(value: unknown): MonthCounts {
  const counts = read(isFields(value) ? value : null)
  return Object.fromEntries(Object.entries(counts).map(([month, count]) => [read(parseMonth(month)), whole(count, 1)]))
}

const savedSearch = (fields: Fields): SavedSearch => ({
  address: address(fields['address']),
  saved: moment(fields['saved']),
  looked: moment(fields['looked']),
  counts: monthCounts(fields['counts']),
})

const listOf = <Item>(value: unknown, itemOf: (fields: Fields) => Item): Item[] =>
  read(Array.isArray(value) ? value : null).map((each: unknown) => itemOf(read(isFields(each) ? each : null)))

function parseJson(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json)
    return isFields(value) ? value : null
  } catch {
    return null
  }
}

/**
 * Reads a file: the inverse of {@link printDeskFile}. A file is foreign where neither its name nor its address is the archive's: archives are renamed,
 * and move. Never throws.
 */
export function parseDeskFile(json: string, owner: DeskOwner): ParsedDesk {
  const file = parseJson(json)
  if (file?.['format'] !== FORMAT) return { kind: 'damaged' }
  const { version, archive } = file
  if (typeof version === 'number' && version > VERSION) return { kind: 'newer' }
  if (version !== VERSION || typeof archive !== 'string') return { kind: 'damaged' }
  if (archive !== owner.archive && file['address'] !== owner.address) return { kind: 'foreign', archive }
  try {
    const desk = {
      articles: listOf(file['articles'], savedArticle),
      reads: listOf(file['reads'], readMark),
      searches: listOf(file['searches'], savedSearch),
    }
    return { kind: 'desk', desk }
  } catch (error) {
    if (error instanceof Damaged) return { kind: 'damaged' }
    throw error
  }
}
