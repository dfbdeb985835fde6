// Text to listing, for the whole family of newsroom pages, losing nothing: every line is placed, and the lines concatenated are the text.
// Never fails: a text that is no listing has no entries. Leaves out what dates and words mean (read/).

import { assignFields, findDate } from './assign-fields.ts'
import { findMarkers } from './find-markers.ts'
import { findUnits } from './find-units.ts'
import { judgeKickers } from './judge-kickers.ts'
import { judgeOutside } from './judge-outside.ts'
import type { Entry, EntryField, KickerMode, Outside, ParsedListing, Part, PlacedLine } from './listing.ts'
import { segment, type Segment } from './segment.ts'
import type { Body } from './split-entries.ts'
import { splitLines, type Line } from './split-lines.ts'
import { itemAt } from '../../model/item-at.ts'

/** Parses the text of a capture. Inverse: `printListing`, for listings that keep the rules of seeds/README.md. */
export function parseListing(text: string): ParsedListing {
  const { mark, lines } = splitLines(text)
  const units = findUnits(lines)
  const markers = findMarkers(units)
  const segments = segment(units, markers)
  const lastLine = units.at(-1)?.line ?? -1
  const kickers = judgePage(segments, lastLine)
  const { parts, places } = placeSegments(segments, kickers, lastLine)
  return {
    listing: { layout: markers.layout, kickers, parts },
    mark,
    lines: lines.map((line, index) => placeLine(line, places.get(index) ?? SEPARATOR)),
  }
}

/** What becomes of a line. */
type Place = Pick<PlacedLine, 'kind' | 'part' | 'role'>

const SEPARATOR: Place = { kind: 'separator', part: null, role: null }

/** Field by field: a capture has many lines, and spreading objects takes its time. */
const placeLine = ({ text, end, content, indent }: Line, { kind, part, role }: Place): PlacedLine => {
  return { text, end, content, indent, kind, part, role }
}

const endsAt = (body: Body, line: number): boolean => (body.units.at(-1) ?? body.opener)?.line === line

function judgePage(segments: readonly Segment[], lastLine: number): KickerMode {
  const bodies = segments.flatMap((part) => (part.kind === 'body' ? [part.body] : []))
  const heads = bodies.flatMap((body) => {
    const date = findDate(body.units, { kickers: 'undecided', isLast: endsAt(body, lastLine) })
    return date === null ? [] : [{ units: body.units.slice(0, date), markerLost: body.number === undefined }]
  })
  return judgeKickers(heads, bodies.length)
}

function placeSegments(segments: readonly Segment[], kickers: KickerMode, lastLine: number) {
  const parts: Part[] = []
  const places = new Map<number, Place>()
  let headed = false
  let listStarted = false
  for (const part of segments) {
    if (part.kind === 'outside') {
      const kind: Outside['kind'] = part.beside ? 'sideMatter' : judgeOutside(part.unit, { headed, listStarted })
      places.set(part.unit.line, { kind, part: parts.length, role: null })
      parts.push({ kind, text: part.unit.content })
      headed ||= kind === 'heading'
      continue
    }
    const { body } = part
    const roles = assignFields(body.units, { kickers, isLast: endsAt(body, lastLine) })
    if (body.opener) places.set(body.opener.line, { kind: 'entry', part: parts.length, role: 'marker' })
    for (const [index, unit] of body.units.entries()) {
      places.set(unit.line, { kind: 'entry', part: parts.length, role: itemAt(roles, index) })
    }
    parts.push(makeEntry(body, roles))
    listStarted = true
  }
  return { parts, places }
}

function makeEntry({ number, units }: Body, roles: readonly EntryField[]): Entry {
  const textOf = (field: EntryField): string | null => {
    const texts = units.filter((_, index) => roles[index] === field).map((unit) => unit.content)
    return texts.length > 0 ? texts.join('\n') : null
  }
  return {
    kind: 'entry',
    number: number ?? null,
    credit: textOf('credit'),
    kicker: textOf('kicker'),
    title: textOf('title'),
    date: textOf('date'),
    summary: textOf('summary'),
  }
}
