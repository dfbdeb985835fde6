// Text to listing, for any newsroom's page: by the grammar of the family where the page keeps it (parse/), else as its layout is decided. A page
// that can't be decided is refused with both readings. Loses nothing: the lines, concatenated, are the text.

import { itemAt } from '../../model/item-at.ts'
import type { NumericOrder } from '../dates/read-figures.ts'
import { findUnits } from '../parse/find-units.ts'
import { judgeOutside } from '../parse/judge-outside.ts'
import type { Entry, LineRole, ParsedListing, Part, PlacedLine } from '../parse/listing.ts'
import { parseListing } from '../parse/parse-listing.ts'
import type { ArrangedEntry, Piece } from './arrange.ts'
import { decideLayout, type Reading } from './decide-layout.ts'
import { endsSentence } from './looks.ts'
import type { Row } from './rows.ts'
import { isFooterLine, isTailLine } from './tail-words.ts'

/** Why a page with dates on it gives no entries. `line` is the index of its first date. */
export type Refusal =
  | { readonly kind: 'undecided'; readonly line: number; readonly readings: readonly [Reading, Reading] }
  /** One date, then paragraphs: the page of a single article. */
  | { readonly kind: 'article'; readonly line: number; readonly paragraphs: number }

export interface ReadPage {
  readonly parsed: ParsedListing
  /** Which of day and month its dates in figures print first. */
  readonly order: NumericOrder
  readonly refusal: Refusal | null
  /** Whether the grammar of the family placed the lines; else a template did, which has a place for each. */
  readonly isOfFamily: boolean
  /** Whether a last entry that comes to no end was cut off with the capture, rather than printed so. */
  readonly mayBeCut: boolean
}

/** Reads the text of a capture. */
export function readPage(text: string): ReadPage {
  const family = parseListing(text)
  if (isOfFamily(family) || isOpening(family))
    return { parsed: family, order: 'undecided', refusal: null, isOfFamily: true, mayBeCut: true }
  const { rows, order, best, rival } = decideLayout(findUnits(family.lines))
  const refuse = (refusal: Refusal): ReadPage => ({
    parsed: family,
    order,
    refusal,
    isOfFamily: false,
    mayBeCut: false,
  })
  if (best === null) return { parsed: family, order, refusal: null, isOfFamily: true, mayBeCut: true }
  const line = rows.find(({ date }) => date !== null)?.units[0]?.line ?? 0
  const paragraphs = countParagraphs(best, rows)
  if (paragraphs > LONGEST_SUMMARY) return refuse({ kind: 'article', line, paragraphs })
  if (rival !== null) return refuse({ kind: 'undecided', line, readings: [best, rival] })
  const read = withCutSummary(best)
  return {
    parsed: place(family, rows, read),
    order,
    refusal: null,
    isOfFamily: false,
    mayBeCut: !/[\r\n]$/.test(text) && endsSentences(read),
  }
}

/** Whether the grammar of the family reads a page as it was meant: numbers or bullets open its entries, and a title stands before each date. */
function isOfFamily({ listing }: ParsedListing): boolean {
  if (listing.layout === 'bare') return false
  const dated = listing.parts.filter((part) => part.kind === 'entry' && part.date !== null) as readonly Entry[]
  if (dated.length === 0) return false
  const odd = dated.filter(
    ({ title, summary }) =>
      title === null || (endsSentence(title) && summary === null) || summary?.split('\n').some(isTailLine) === true
  )
  return odd.length <= Math.max(1, dated.length / 3)
}

/** A date and a line: the beginning of a page that shows no more of its layout. */
function isOpening({ listing: { parts } }: ParsedListing): boolean {
  const [entry, ...more] = parts.filter((part) => part.kind === 'entry')
  return more.length === 0 && entry?.title === null && entry.summary?.includes('\n') === false
}

/** Where every other entry has lost its title, the last line of a capture is the beginning of a summary, though it has no stop. */
function withCutSummary(reading: Reading): Reading {
  const others = reading.entries.slice(0, -1)
  const last = reading.entries.at(-1)
  if (!last || last.summary.length > 0 || others.length === 0 || others.some(({ title }) => title.length > 0))
    return reading
  return { ...reading, entries: [...others, { ...last, title: [], summary: last.title }] }
}

/** So few entries show no custom. */
const FEWEST = 3

/** Whether every entry but the last has a summary that ends with a stop: then a last one without was cut. */
const endsSentences = ({ entries }: Reading): boolean =>
  entries.length > FEWEST && entries.slice(0, -1).every(({ summary }) => endsSentence(summary.at(-1)?.text ?? ''))

/** A listing has one paragraph under a date, or two. */
const LONGEST_SUMMARY = 2
const SHORTEST_PARAGRAPH = 80

/** How many paragraphs stand under the only date of a page; 0 where it has several. */
function countParagraphs({ entries }: Reading, rows: readonly Row[]): number {
  const [entry, ...more] = entries
  if (!entry || more.length > 0 || entry.dateRow === null) return 0
  return rows.slice(entry.dateRow + 1).filter(({ text }) => text.length >= SHORTEST_PARAGRAPH && endsSentence(text))
    .length
}

/** The lines of a page with the entries of a reading. */
function place({ lines, mark }: ParsedListing, rows: readonly Row[], { entries }: Reading): ParsedListing {
  const parts: Part[] = []
  const places = new Map<number, Pick<PlacedLine, 'kind' | 'part' | 'role'>>()
  let headed = false
  let next = 0
  const putOutside = (to: number, listStarted: boolean) => {
    for (const unit of rows.slice(next, to).flatMap((row) => row.units)) {
      const isBeside = isTailLine(unit.content) || isFooterLine(unit.content)
      const kind = isBeside ? 'sideMatter' : judgeOutside(unit, { headed, listStarted })
      places.set(unit.line, { kind, part: parts.length, role: null })
      parts.push({ kind, text: unit.content })
      headed ||= kind === 'heading'
    }
    next = to
  }
  for (const [index, entry] of entries.entries()) {
    putOutside(entry.first, index > 0)
    const roles = rolesOf(entry)
    for (let at = entry.first; at <= entry.last; at++) {
      const role = roles.get(at) ?? 'aside'
      for (const unit of itemAt(rows, at).units) places.set(unit.line, { kind: 'entry', part: parts.length, role })
    }
    parts.push(makeEntry(entry))
    next = entry.last + 1
  }
  putOutside(rows.length, true)
  return {
    listing: { layout: 'bare', kickers: entries.some(({ kicker }) => kicker.length > 0) ? 'shown' : 'none', parts },
    mark,
    lines: lines.map((line, index) => ({ ...line, ...(places.get(index) ?? SEPARATOR) })),
  }
}

const SEPARATOR = { kind: 'separator', part: null, role: null } as const

function rolesOf(entry: ArrangedEntry): Map<number, LineRole> {
  const roles = new Map<number, LineRole>()
  if (entry.dateRow !== null) roles.set(entry.dateRow, 'date')
  for (const role of ['summary', 'title', 'kicker', 'credit'] as const)
    for (const { row } of entry[role]) roles.set(row, role)
  return roles
}

const textOf = (pieces: readonly Piece[]): string | null =>
  pieces.length > 0 ? pieces.map(({ text }) => text).join('\n') : null

const makeEntry = (entry: ArrangedEntry): Entry => ({
  kind: 'entry',
  number: entry.number,
  credit: textOf(entry.credit),
  kicker: textOf(entry.kicker),
  title: textOf(entry.title),
  date: entry.date,
  summary: textOf(entry.summary),
})
